import { type Progress, put } from './progress.ts';

/* How a check gets its tick and loses it, as pure changes of a guide's state. */

/** The reader ticked or unticked a check. From then on the page leaves a check alone that it looks at by itself. */
export function tick(state: Progress, id: string, on: boolean, isAuto: boolean, now: number): Progress {
  return {
    ...state,
    ticked: put(state.ticked, id, on ? now : -now),
    seen: isAuto ? put(state.seen, id, 0) : state.seen,
    waits: put(state.waits, id),
  };
}

/**
 * The page found out about a check by itself. It ticks what is so, and takes back its own tick of what no longer is;
 * it never touches what the reader has decided.
 */
export function see(state: Progress, id: string, isSo: boolean, at: number): Progress {
  const seen = state.seen.get(id);
  const isReaders = seen === 0 || (seen === undefined && isTicked(state, id));
  const time = isSo ? at : undefined;
  if (isReaders || seen === time) return state;
  return { ...state, ticked: put(state.ticked, id, time), seen: put(state.seen, id, time) };
}

/** What was just unticked stands there too, with a minus. */
function isTicked({ ticked }: Progress, id: string): boolean {
  return (ticked.get(id) ?? 0) > 0;
}
