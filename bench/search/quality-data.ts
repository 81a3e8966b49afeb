import { against, figuresIn, misses, type Quality, type Run } from './quality.ts';
import type { Half, Query } from './queries.ts';

const halves: readonly Half[] = ['dev', 'test'];

/** Everything but the queries of the half nobody tunes to and what came for them. */
export function qualityData(quality: Quality) {
  return {
    figures: quality.runs.map((run) => ({
      name: run.name,
      side: run.side,
      language: run.language,
      bytes: run.bytes,
      note: run.note,
      ...Object.fromEntries(halves.map((half) => [half, inHalf(quality, run, half)])),
    })),
    wholeTextsAsked: Object.fromEntries(quality.asked),
    notFirst: misses(quality),
  };
}

function inHalf(quality: Quality, run: Run, half: Half) {
  const own = (quality.queries.get(run.language) ?? []).filter((query) => query.half === half);
  const kinds = [...new Set(own.map(({ kind }) => kind))].toSorted();
  const of = (wanted: (query: Query) => boolean) =>
    figuresIn(quality, run, (query) => query.half === half && wanted(query));
  return {
    all: of(() => true),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, of((query) => query.kind === kind)])),
    comparedWithThisSearch: against(quality, run.language, half, run),
  };
}
