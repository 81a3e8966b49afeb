import type { Library, Screen } from '../library/model.ts';
import type { TextFile } from '../library/read-content.ts';

/** A screen with certain marks, and the articles whose source text shows it so. */
export interface UseOfScreen {
  readonly id: string;
  readonly screen: Screen;
  readonly mark: string | undefined;
  readonly articles: readonly string[];
}

/** Every way in which the source texts show each screen; one that nothing shows is there once, without marks. */
export function usesOfScreens(library: Library, texts: readonly TextFile[]): UseOfScreen[] {
  const shown = texts
    .filter(({ language }) => language === library.source)
    .flatMap(({ article, scanned }) =>
      (scanned?.elements ?? [])
        .filter(({ name }) => name === 'Screen')
        .map(({ attributes: { id, mark } }) => ({ article, id, mark: mark ?? undefined })),
    );
  return Object.entries(library.screens).flatMap(([id, screen]) => {
    const own = shown.filter((use) => use.id === id);
    const marks = own.length === 0 ? [undefined] : [...new Set(own.map(({ mark }) => mark))];
    return marks.map((mark) => ({
      id,
      screen,
      mark,
      articles: own.filter((use) => use.mark === mark).map(({ article }) => article),
    }));
  });
}
