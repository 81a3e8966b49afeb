import type { GuideState } from './guide-state.ts';

/** What a reader has done in a guide: all that is stored is told to the rest of the page too. */
export type Progress = GuideState;

export const nothingDone: Progress = {
  ticked: new Map(),
  seen: new Map(),
  waits: new Map(),
  answers: new Map(),
  solved: null,
};

/** A copy of a map in which an id has a value, or none where none is given. */
export function put<Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  value?: Value,
): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(id);
  else copy.set(id, value);
  return copy;
}
