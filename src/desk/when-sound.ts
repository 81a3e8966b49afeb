import { watch } from 'node:fs';
import { ContentError } from '../library/finding.ts';

/** Editors write a file in several goes; after this many milliseconds of quiet it is read. */
const quiet = 80;

/**
 * What `read` gives; while it finds mistakes in the content they are told, and it waits for the next change in the
 * folder to read again. A writer may so begin the day with yesterday's half-written article.
 *
 * @param root path of the content folder
 * @param read throws ContentError for what a writer is to mend; anything else is passed on
 * @param tell prints what is to be mended
 */
export async function whenSound<Read>(
  root: string,
  read: () => Promise<Read>,
  tell: (words: string) => void,
): Promise<Read> {
  for (;;) {
    // Before it is read, so that no change in the meantime is missed.
    const change = nextChange(root);
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      tell(`\n${error.message}\n\nThe site starts as soon as this is mended and saved.`);
      await change.seen;
    } finally {
      change.stop();
    }
  }
}

function nextChange(root: string): { seen: Promise<void>; stop: () => void } {
  const { promise: seen, resolve } = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(root, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(resolve, quiet);
  });
  const stop = () => {
    clearTimeout(timer);
    watcher.close();
  };
  return { seen, stop };
}
