import { nothingDone, type Progress } from './progress.ts';
import { type Known, parseProgress, restrict, settle, writeProgress } from './progress-store.ts';

/** The place of one entry in storage. */
export interface Slot {
  read(): string | null;
  /** @returns whether it was kept */
  write(text: string | null): boolean;
}

/**
 * A change of a guide's state; gets everything that is stored, also of checks this page does not know. One that changes
 * nothing gives back what it got.
 */
export type Change = (state: Progress) => Progress;

export interface Memory {
  /** False where storage is blocked or full: what is done then lasts for the visit. */
  readonly isKept: boolean;
  /** What is stored now; where it cannot be kept, what was done in this visit. */
  read(): Progress;
  /** @returns the new state; undefined where nothing changed, and then nothing is written */
  change(change: Change): Progress | undefined;
}

/**
 * Remembers the state of one guide. Each change begins with what is stored at that moment, so that two tabs that tick
 * different checks keep both, also when both do so before either has heard of the other.
 */
export function openMemory(slot: Slot, known: Known, clock: () => number): Memory {
  let state = nothingDone;
  // Writing back what is there changes nothing and tells whether storage is blocked.
  let isKept = slot.write(slot.read());
  /** @returns whether anything changed */
  const make = (change: Change): boolean => {
    const now = clock();
    const stored = isKept ? parseProgress(slot.read(), now) : state;
    state = change(settle(stored, state, now));
    if (state === stored) return false;
    isKept = slot.write(writeProgress(state, now));
    return true;
  };
  return {
    get isKept() {
      return isKept;
    },
    read() {
      make((state) => state);
      return restrict(state, known);
    },
    change: (change) => (make(change) ? restrict(state, known) : undefined),
  };
}
