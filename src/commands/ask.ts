import { createInterface } from 'node:readline/promises';
import { UsageError } from '../library/usage-error.ts';

/** A terminal, or what stands in its place: a pipe, a file. */
interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/**
 * Asks the person at the terminal.
 *
 * @throws UsageError with `otherwise` where nobody is there to answer, and when they leave with Ctrl+C or Ctrl+D
 */
export async function ask(question: string, otherwise: string, at: Terminal = process): Promise<string> {
  if (!at.stdin.isTTY || !at.stdout.isTTY) throw new UsageError(otherwise, 2);
  const terminal = createInterface({ input: at.stdin, output: at.stdout });
  try {
    return (await terminal.question(`${question}: `)).trim();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    throw new UsageError('Nothing was written.', 130);
  } finally {
    terminal.close();
  }
}
