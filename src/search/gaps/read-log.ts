import type { Finding } from '../../library/finding.ts';
import { withoutByteOrderMark } from '../../library/lines.ts';
import { suggest } from '../../library/nearest.ts';
import { parseSource } from '../../library/source.ts';

/** A record of `counters-format.md`: a query that found nothing, or the place of a result that was followed. */
export type LogRecord =
  | { readonly language: string; readonly query: string }
  | { readonly language: string; readonly rank: number };

export interface Log {
  readonly records: readonly LogRecord[];
  /** What could not be read; the rest is counted all the same. */
  readonly findings: readonly Finding[];
}

/** A record as it was written, and its line. */
interface Written {
  readonly value: unknown;
  readonly line: () => number;
}

const shape = '{ "language": "…", "query": "…", "results": 0 } or { "language": "…", "rank": 2 }';

/**
 * Reads counters of the search: a JSON array, or one JSON object a line. Fields it does not know are passed over, since a
 * server may add its own.
 *
 * @param file as findings name it
 * @param tags languages of the site
 */
export function readLog(file: string, written: string, tags: readonly string[]): Log {
  const text = withoutByteOrderMark(written);
  const findings: Finding[] = [];
  const tell = (line: number, found: string, expected: string, mend: string) =>
    findings.push({ rule: 'search-log', file, line, column: 1, found, expected, mend });
  const records = (
    text.trimStart().startsWith('[') ? array(file, text, findings) : lines(text, tell)
  ).flatMap(({ value, line }): LogRecord[] => {
    const { language, query, results, rank } = (value ?? {}) as Record<string, unknown>;
    if (typeof language !== 'string') {
      tell(line(), short(value), shape, 'Each record names the language that was searched.');
    } else if (!tags.includes(language)) {
      const mend = `${suggest(language, tags)} It is passed over.`;
      tell(line(), `"language": "${language}"`, 'a language of languages.yml', mend);
    } else if (typeof query === 'string' && results === 0) {
      return [{ language, query }];
    } else if (typeof rank === 'number' && Number.isInteger(rank) && rank > 0) {
      return [{ language, rank }];
    } else {
      const mend = 'A query has "results": 0, a rank is a whole number from 1. It is passed over.';
      tell(line(), short(value), shape, mend);
    }
    return [];
  });
  return { records, findings };
}

function array(file: string, text: string, findings: Finding[]): Written[] {
  try {
    const all = JSON.parse(text) as unknown[];
    // Where things stand is asked only for what is wrong: logs are long.
    let source: ReturnType<typeof parseSource>['source'];
    return all.map((value, index) => ({
      value,
      line: () => {
        source ??= parseSource(file, text).source;
        return source?.locate([index]).line ?? 1;
      },
    }));
  } catch {
    const [mistake] = parseSource('log.json', text).findings;
    if (mistake) findings.push({ ...mistake, rule: 'search-log', file });
    return [];
  }
}

function lines(
  text: string,
  tell: (line: number, found: string, expected: string, mend: string) => void,
): Written[] {
  return text.split('\n').flatMap((own, index): Written[] => {
    if (own.trim() === '') return [];
    try {
      return [{ value: JSON.parse(own) as unknown, line: () => index + 1 }];
    } catch {
      tell(
        index + 1,
        `"${own.trim().slice(0, 80)}"`,
        `one JSON object a line: ${shape}`,
        'It is passed over.',
      );
      return [];
    }
  });
}

function short(value: unknown): string {
  return JSON.stringify(value).slice(0, 80);
}
