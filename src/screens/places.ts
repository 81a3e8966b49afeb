import type { Place, Screen } from '../library/model.ts';

/** A place of a screen and where it is written: the keys that lead to it in the file. */
export interface WrittenPlace {
  readonly place: Place;
  readonly path: readonly (string | number)[];
  /** Whether `mark` can name it: what a field holds is part of the field. */
  readonly canBeMarked: boolean;
}

/** All places of a screen in reading order; a file with one window need not have `windows:`. */
export function placesOf({ windows }: Screen): WrittenPlace[] {
  return windows.flatMap(({ title, areas }, window) => {
    const here = windows.length > 1 ? ['windows', window] : [];
    return [
      ...withHeld(title, [...here, 'title']),
      ...areas.flatMap(({ kind, places }, area) =>
        places.flatMap((place, index) => withHeld(place, [...here, 'areas', area, kind, index])),
      ),
    ];
  });
}

function withHeld(place: Place, path: readonly (string | number)[]): WrittenPlace[] {
  const own = { place, path, canBeMarked: place.kind !== 'drawn' || place.from !== 'line' };
  return place.holds ? [own, { place: place.holds, path: [...path, 'holds'], canBeMarked: false }] : [own];
}

/** Key of the words for something drawn, such as the three dots, in the interface. */
export function drawnWord(name: string): string {
  return `screen.${name}`;
}

/** True of what nobody can say, such as the dots of a password. */
export function isUnspeakable({ kind, from }: Place): boolean {
  return kind === 'text' && !/[\p{L}\p{N}]/u.test(from);
}

/** Keys of the words that a screen needs in every language, besides those that its labels and values have. */
export function wordsOfScreen(screen: Screen): string[] {
  const own = placesOf(screen).flatMap(({ place, canBeMarked }) => {
    if (place.kind === 'word') return [place.from];
    if (!canBeMarked && isUnspeakable(place)) return ['screen.hidden'];
    return place.kind === 'drawn' && canBeMarked ? [drawnWord(place.from)] : [];
  });
  return [...new Set(['screen.sketch', 'screen.step', 'screen.pair', ...own])];
}
