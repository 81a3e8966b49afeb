import type { AreaKind, Library, Place, Screen } from '../library/model.ts';
import { wordIn } from '../translations/word-in.ts';
import { type Mark, readMarks } from './marks.ts';
import { drawnWord, isUnspeakable, placesOf } from './places.ts';

/** A screen in one language, ready to be drawn. */
export interface Sketch {
  /** For readers who do not see it, in sentences: what is marked, or, where nothing is, everything. */
  readonly alternative: string;
  /** Says below it that this is no picture of the real page. */
  readonly caption: string;
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

/** A place that is marked. */
interface Marked extends Mark {
  readonly place: Place;
}

/**
 * Puts the words of a language into a screen, and the numbers on what is marked; of two places with one name, the first.
 *
 * @param mark as a text writes it; see `readMarks`
 * @throws for a label, value or word that is not there; the rule `screens` finds them before
 */
export function sketchOf(library: Library, tag: string, screen: Screen, mark?: string): Sketch {
  const all = placesOf(screen).filter(({ canBeMarked }) => canBeMarked);
  const marked = readMarks(mark).flatMap((one): Marked[] => {
    const found = all.find(({ place }) => place.name === one.name);
    return found ? [{ ...one, place: found.place }] : [];
  });
  const cell = (place: Place): Cell => ({
    ...(place.kind === 'drawn' && { drawn: place.from }),
    text: place.kind === 'drawn' ? '' : wordsOf(library, tag, place),
    number: marked.find((one) => one.place === place)?.number,
    look: place.look,
    holds: place.holds && cell(place.holds),
  });
  return {
    alternative: alternativeOf(library, tag, screen, marked),
    caption: wordIn(library, tag, 'screen.sketch'),
    windows: screen.windows.map((window) => ({
      frame: window.frame,
      title: cell(window.title),
      areas: window.areas.map(({ kind, places }) => ({ kind, cells: places.map(cell) })),
    })),
  };
}

/** "Sketch: Mail administration. Step 3: three dots at the end of the row. Step 4: Activate account." */
function alternativeOf(library: Library, tag: string, screen: Screen, marked: readonly Marked[]): string {
  const say = (place: Place) => wordsOf(library, tag, place);
  const pair = (name: string, value: string) => wordIn(library, tag, 'screen.pair', { name, value });
  const field = (place: Place, holds: Place) =>
    pair(say(place), isUnspeakable(holds) ? wordIn(library, tag, 'screen.hidden') : say(holds));
  const sketch = (words: string) => pair(wordIn(library, tag, 'screen.sketch'), words);
  const sentences =
    marked.length > 0
      ? [
          sketch(screen.windows.map(({ title }) => say(title)).join(', ')),
          ...[...Map.groupBy(marked, ({ number }) => number)].map(([number, ones]) =>
            pair(
              ones[0]?.isStep ? wordIn(library, tag, 'screen.step', { number }) : String(number),
              ones.map(({ place }) => say(place)).join(', '),
            ),
          ),
        ]
      : placesOf(screen)
          .filter(({ place, canBeMarked }) => canBeMarked && place.kind !== 'drawn' && !isUnspeakable(place))
          .map(({ place }) => (isNamed(place.holds) ? field(place, place.holds) : say(place)))
          .map((words, index) => (index === 0 ? sketch(words) : words));
  return `${sentences.join('. ')}.`;
}

function isNamed(holds: Place | undefined): holds is Place {
  return holds !== undefined && holds.kind !== 'drawn';
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
