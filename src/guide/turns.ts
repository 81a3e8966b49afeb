import { type Progress, put } from './progress.ts';

/* What may happen in a guide besides ticking, as pure changes of its state. */

/** A wait began, was moved because the clock was, or was skipped (no end). What is waited for is not done yet. */
export function wait(state: Progress, id: string, end?: number): Progress {
  return { ...state, waits: put(state.waits, id, end), ticked: put(state.ticked, id) };
}

/** A wait is over: the check is true since then. Nothing changes where it was skipped or is over already. */
export function waitOver(state: Progress, id: string): Progress {
  const end = state.waits.get(id);
  return end === undefined ? state : { ...wait(state, id), ticked: put(state.ticked, id, end) };
}

/**
 * The reader says what was found instead, such as the wrong sign-in page, or (undefined) takes that back. The check is
 * not true then; what was found stays known when it becomes true.
 */
export function answer(state: Progress, id: string, found?: string): Progress {
  return { ...state, answers: put(state.answers, id, found), ticked: put(state.ticked, id) };
}

/** The reader says that a step solved it, or (null) that none did. */
export function solve(state: Progress, step: string | null, at: number): Progress {
  return { ...state, solved: step === null ? null : { step, at } };
}

/** Everything of one state that another has not decided otherwise: for undoing a new start. */
export function merge(before: Progress, since: Progress): Progress {
  const both = <Value>(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>) => new Map([...a, ...b]);
  return {
    ticked: both(before.ticked, since.ticked),
    seen: both(before.seen, since.seen),
    waits: both(before.waits, since.waits),
    answers: both(before.answers, since.answers),
    solved: since.solved ?? before.solved,
  };
}
