import type { AreaKind, Library, Place, Screen } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';
import { readMarks } from './marks.ts';
import { drawnWord, placesOf } from './places.ts';

/** A screen in one language, ready to be drawn. */
export interface Sketch {
  /** In a sentence, for readers who do not see it: what is marked, or, where nothing is, everything. */
  readonly alternative: string;
  readonly windows: readonly {
    readonly frame: 'window' | 'phone';
    readonly title: Cell;
    readonly areas: readonly { readonly kind: AreaKind; readonly cells: readonly Cell[] }[];
  }[];
}

export interface Cell {
  /** Something drawn instead of words. */
  readonly drawn?: string | undefined;
  readonly text: string;
  /** Shown on what the text marks. */
  readonly number?: number | undefined;
  readonly look?: 'button' | undefined;
  readonly holds?: Cell | undefined;
}

/**
 * Puts the words of a language into a screen, and the numbers on what is marked; of two places with one name, the first.
 *
 * @param mark as a text writes it; see `readMarks`
 * @throws for a label, value or word that is not there; the rule `screens` finds them before
 */
export function sketchOf(library: Library, tag: string, screen: Screen, mark?: string): Sketch {
  const marks = readMarks(mark);
  const all = placesOf(screen).filter(({ canBeMarked }) => canBeMarked);
  const numbers = new Map(
    marks.flatMap(({ name, number }) => {
      const found = all.find(({ place }) => place.name === name);
      return found ? [[found.place, number] as const] : [];
    }),
  );
  const cell = (place: Place): Cell => ({
    ...(place.kind === 'drawn' && { drawn: place.from }),
    text: place.kind === 'drawn' ? '' : wordsOf(library, tag, place),
    number: numbers.get(place),
    look: place.look,
    holds: place.holds && cell(place.holds),
  });
  const say = (place: Place) => wordsOf(library, tag, place);
  const marked = [...numbers].map(([place, number]) =>
    wordIn(library, tag, 'screen.mark', { number, place: say(place) }),
  );
  const title = screen.windows.map((window) => say(window.title)).join(', ');
  const every = screen.windows.map((window) =>
    placesOf({ windows: [window] })
      .filter(({ place }) => place.kind !== 'drawn')
      .map(({ place }) => say(place))
      .filter((words) => /[\p{L}\p{N}]/u.test(words))
      .join(', '),
  );
  return {
    alternative:
      marked.length === 0
        ? wordIn(library, tag, 'screen.plain', { words: every.join('; ') })
        : wordIn(library, tag, 'screen.marked', { title, marks: marked.join(', ') }),
    windows: screen.windows.map((window) => ({
      frame: window.frame,
      title: cell(window.title),
      areas: window.areas.map(({ kind, places }) => ({ kind, cells: places.map(cell) })),
    })),
  };
}

/** What a place says, or how it is called. */
function wordsOf(library: Library, tag: string, { kind, from }: Place): string {
  switch (kind) {
    case 'label':
      return found(library.labels[tag]?.[from]?.text, `labels/${tag}.yml`, from);
    case 'value':
      return found(library.provider.values[from]?.text, 'provider.yml', from);
    case 'word':
      return wordIn(library, tag, from);
    case 'drawn':
      return wordIn(library, tag, drawnWord(from));
    case 'text':
      return from;
  }
}

function found(text: string | undefined, file: string, id: string): string {
  if (text === undefined) throw new Error(`${file} has no "${id}", which a screen shows.`);
  return text;
}
