import type { FoundArticle, Gap, LanguageGaps } from './gaps.ts';

/** Queries a language that are shown; `--json` has all. */
const MOST = 20;

/** What writers read: the queries that find nothing, the most frequent first, with what answers them now. */
export function gapsReport(all: readonly LanguageGaps[]): string {
  return all.map(languageReport).join('\n\n');
}

function languageReport({ language, nothingFound, gaps, followed, meanRank }: LanguageGaps): string {
  const ranks =
    meanRank === undefined
      ? 'no result was followed'
      : `${times(followed, 'result')} followed, at place ${meanRank.toFixed(1)} on average`;
  const width = String(gaps[0]?.count ?? 0).length;
  const more = gaps.length - MOST;
  return [
    `${language}: nothing found ${times(nothingFound, 'time')}, for ${times(gaps.length, 'query', 'queries')}; ${ranks}`,
    ...gaps
      .slice(0, MOST)
      .flatMap((gap) => [
        `  ${String(gap.count).padStart(width)}  ${gap.query}`,
        `  ${' '.repeat(width)}    ${answer(gap)}`,
      ]),
    ...(more > 0 ? [`  and ${more} more: --json has all`] : []),
  ].join('\n');
}

function answer({ finds, unanswered, nearest, unknown }: Gap): string {
  const unknownWords = unknown.length > 0 ? `unknown: ${unknown.join(', ')}` : '';
  if (finds) return [`finds now: ${named(finds)}`, unknownWords].filter(Boolean).join('; ');
  const topic = unanswered ? `no article is about: ${unanswered}` : '';
  const near = nearest ? `nearest: ${named(nearest)}` : 'nothing is near';
  return [topic, near, unknownWords].filter(Boolean).join('; ');
}

function named({ id, title }: FoundArticle): string {
  return `${title} (${id})`;
}

function times(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
