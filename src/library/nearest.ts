import { editDistance } from './edit-distance.ts';

/**
 * The candidate nearest to a mistyped word, or undefined when none is near: more than a third of the letters wrong
 * is another word, not a typing mistake. Ties go to the candidate that comes first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * "Did you mean …?" where something is near, else the list of what there is.
 *
 * @param word as it was read: a list or an object is near nothing. It is not made a text either, which throws where
 *   the object has a field `toString`.
 */
export function suggest(word: unknown, candidates: Iterable<string>): string {
  const all = [...candidates];
  const near = typeof word === 'object' ? undefined : nearest(String(word), all);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return all.length > 0 ? `There is: ${all.join(', ')}.` : 'There is none yet.';
}
