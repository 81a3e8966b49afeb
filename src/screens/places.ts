import type { Place, Screen } from '../library/model.ts';

/** A place of a screen and where it is written: the keys that lead to it in the file. */
export interface WrittenPlace {
  readonly place: Place;
  readonly path: readonly (string | number)[];
  /** Whether `mark` can name it: what a field holds is part of the field. */
  readonly canBeMarked: boolean;
}

/** All places of a screen in reading order. @param isList whether the file has `windows:` */
export function placesOf({ windows }: Screen, isList: boolean): WrittenPlace[] {
  return windows.flatMap(({ title, areas }, window) => {
    const here = isList ? ['windows', window] : [];
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
  return place.holds
    ? [own, { place: place.holds, path: [...path, 'holds'], canBeMarked: false }]
    : [own];
}

/** Key of the words for something drawn, such as the three dots, in the interface. */
export function drawnWord(name: string): string {
  return `screen.${name}`;
}
