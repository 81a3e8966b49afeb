/** Keys beside each other on the keyboards of Latin scripts; rows of QWERTY, whose neighbours QWERTZ and AZERTY mostly share. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const NEAR = new Set(
  ROWS.flatMap((row, line) =>
    [...row].flatMap((key, at) => {
      const below = ROWS[line + 1] ?? '';
      return [row[at + 1], below[at - 1], below[at]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      );
    }),
  ),
);

/**
 * How many slips lead from one word to another: a letter missing, too many or wrong counts 1, two letters in each other's
 * place, a neighbouring key or a letter doubled or not counts 0.7. Optimal string alignment distance (Damerau 1964), with weights.
 *
 * @param most larger distances need not be told apart; any number above this may be returned for them.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most / CHEAP) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      const same = x === y ? 0 : NEAR.has(x + y) ? CHEAP : 1;
      const without = (old[j] ?? 0) + (i > 1 && x === a.charAt(i - 2) ? CHEAP : 1);
      const added = (row[j - 1] ?? 0) + (j > 1 && y === b.charAt(j - 2) ? CHEAP : 1);
      let best = Math.min((old[j - 1] ?? 0) + same, without, added);
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y && x !== y) {
        best = Math.min(best, (older[j - 2] ?? 0) + CHEAP);
      }
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? most + 1;
}

const CHEAP = 0.7;

/** Every word one slip away, with what the slip counts; the first letter stays, as it is seldom wrong. */
export function* oneSlipFrom(word: string, letters: readonly string[]): Generator<readonly [string, number]> {
  for (let at = 1; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const here = word.charAt(at);
    const after = word.slice(at + 1);
    const last = word.charAt(at - 1);
    if (here !== '') {
      yield [before + after, here === last ? CHEAP : 1];
      if (after !== '' && here !== after[0]) yield [before + after.charAt(0) + here + after.slice(1), CHEAP];
    }
    for (const letter of letters) {
      if (here !== '' && letter !== here)
        yield [before + letter + after, NEAR.has(letter + here) ? CHEAP : 1];
      yield [before + letter + here + after, letter === last ? CHEAP : 1];
    }
  }
}
