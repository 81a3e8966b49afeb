import type { SearchResult } from '../result.ts';

export interface SectionCount {
  readonly section: string;
  readonly count: number;
}

/**
 * The sections of what was found, by which a reader may narrow it: the one with the most results first. None where there
 * is nothing to choose.
 */
export function sectionCounts(results: readonly SearchResult[]): SectionCount[] {
  const counts = new Map<string, number>();
  for (const { section } of results) {
    if (section !== '') counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  if (counts.size < 2 || results.length < 4) return [];
  return [...counts]
    .map(([section, count]) => ({ section, count }))
    .sort((a, b) => b.count - a.count || (a.section < b.section ? -1 : 1));
}
