import { editDistance } from '../../library/edit-distance.ts';

/** Keys beside each other on the keyboards of Latin scripts; rows of QWERTY, whose neighbours QWERTZ and AZERTY mostly share. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const PAIRS = new Set(
  ROWS.flatMap((row, line) =>
    [...row].flatMap((key, at) => {
      const below = ROWS[line + 1] ?? '';
      return [row[at + 1], below[at - 1], below[at]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      );
    }),
  ),
);

/** What the slips count that fingers make most: swapped, doubled and neighbouring keys. */
const SLIP = 0.7;
const isNear = (pair: string) => PAIRS.has(pair);

/** How many slips lead from one word to another, for words typed in haste. @param most as `editDistance` takes it */
export function slipDistance(a: string, b: string, most: number): number {
  return editDistance(a, b, { most, slip: SLIP, isNear });
}

/** Every word one slip away, with what the slip counts; the first letter stays, as it is seldom wrong. */
export function* oneSlipFrom(word: string, letters: readonly string[]): Generator<readonly [string, number]> {
  for (let at = 1; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const here = word.charAt(at);
    const after = word.slice(at + 1);
    const last = word.charAt(at - 1);
    if (here !== '') {
      yield [before + after, here === last ? SLIP : 1];
      if (after !== '' && here !== after[0]) yield [before + after.charAt(0) + here + after.slice(1), SLIP];
    }
    for (const letter of letters) {
      if (here !== '' && letter !== here) yield [before + letter + after, isNear(letter + here) ? SLIP : 1];
      yield [before + letter + here + after, letter === last ? SLIP : 1];
    }
  }
}
