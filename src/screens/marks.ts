/** A place that a text marks in a screen, with the number it shows there. */
export interface Mark {
  readonly name: string;
  readonly number: number;
  /** Whether the number is that of a step, because it was written; else the mark is one of a list below the screen. */
  readonly isStep: boolean;
}

/**
 * Reads `mark="3:dots 4:changePassword"`: names of places, each with the number of the step that it belongs to. Without
 * a number it is the next one, from 1. Never throws: the rule `screens` tells what cannot be read.
 */
export function readMarks(written: string | undefined): Mark[] {
  let last = 0;
  return (written ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((one) => {
      const [, number, name = one] = /^(\d+):(.*)$/.exec(one) ?? [];
      last = number === undefined ? last + 1 : Number(number);
      return { name, number: last, isStep: number !== undefined };
    });
}
