import { diffWords } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How a text became another, word by word; where lines are broken does not matter. */
export function wordDiff(before: string, after: string): Run[] {
  return diffWords(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
