/** A wait as one page counts it. All times in milliseconds. */
export interface Countdown {
  /** When the wait ends by the reader's clock, as it is stored. */
  readonly end: number;
  /** When it ends by a clock that nobody can set, such as `performance.now()`. */
  readonly due: number;
}

/**
 * Looks at a wait that is stored with its end.
 *
 * The reader's clock counts through sleep and reloads but may be set; the other one cannot be set but may stand still
 * during sleep and begins anew with each page. The one that says less is right, and no wait is ever longer than it
 * was declared.
 *
 * @param known what this page knew of the wait, undefined at first
 * @param end as it is stored
 * @param declared how long the wait is at most
 * @returns the wait with the end to store where the clock was set back, and what is left of it
 */
export function look(
  known: Countdown | undefined,
  end: number,
  declared: number,
  { now, steady }: { readonly now: number; readonly steady: number },
): Countdown & { readonly left: number } {
  // Another end than the one we knew: begun anew, or corrected, in another tab.
  const due =
    known && Math.abs(known.end - end) < second ? known.due : steady + Math.min(end - now, declared);
  const left = Math.max(0, Math.min(end - now, due - steady));
  return { end: end - now - left > second ? now + left : end, due, left };
}

/** A length of time in words: "5 minutes", or short, "4 min 32 s". Seconds are rounded up. */
export function spell(
  milliseconds: number,
  language: string | undefined,
  unitDisplay: 'long' | 'short',
): string {
  const seconds = Math.ceil(milliseconds / second);
  const parts = [
    ['hour', Math.floor(seconds / 3600)],
    ['minute', Math.floor(seconds / 60) % 60],
    ['second', seconds % 60],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => count.toLocaleString(language, { style: 'unit', unit, unitDisplay }))
    .join(' ');
}

const second = 1000;
