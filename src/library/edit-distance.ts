export interface EditCosts {
  /** Larger distances need not be told apart; any number above this may be returned for them. */
  readonly most?: number;
  /** What two letters in each other's place count, a letter doubled or not, and a letter near the right one. */
  readonly slip?: number;
  /** Whether one letter is near another one, given both together. */
  readonly isNear?: (pair: string) => boolean;
}

/**
 * Optimal string alignment distance: a letter missing, too many or wrong, and two letters in each other's place count 1
 * each, unless slips are said to count less.
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(
  a: string,
  b: string,
  { most = Number.POSITIVE_INFINITY, slip = 1, isNear = () => false }: EditCosts = {},
): number {
  if (Math.abs(a.length - b.length) * slip > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const x = a.charAt(i - 1);
      const y = b.charAt(j - 1);
      const same = x === y ? 0 : isNear(x + y) ? slip : 1;
      const without = (old[j] ?? 0) + (i > 1 && x === a.charAt(i - 2) ? slip : 1);
      const added = (row[j - 1] ?? 0) + (j > 1 && y === b.charAt(j - 2) ? slip : 1);
      let best = Math.min((old[j - 1] ?? 0) + same, without, added);
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y && x !== y) {
        best = Math.min(best, (older[j - 2] ?? 0) + slip);
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
