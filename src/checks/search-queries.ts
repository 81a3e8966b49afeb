import { askedColumns } from '../library/asked-queries.ts';
import type { Finding } from '../library/finding.ts';
import { linesOf } from '../library/lines.ts';
import { suggest } from '../library/nearest.ts';
import { notUtf8 } from '../library/not-utf8.ts';
import type { Content } from '../library/read-content.ts';
import { articleIds, mendStrayFile, tagsOf, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'search-queries';

const measuredColumns = ['query', 'kind', 'article', 'half'] as const;
const kinds = [
  'inflected',
  'part',
  'split',
  'joined',
  'typo',
  'folded',
  'synonym',
  'question',
  'prefix',
  'error',
];
const halves = ['dev', 'test'];

/**
 * The lists of queries that the search is measured with and those it learns from can be read, line by line, and ask for
 * articles there are. What it is measured with it does not learn from. No finding repeats a query: who tunes the search is
 * not to see those it is tested with.
 */
export const searchQueries: Rule = (content) => {
  const seen = new Map<string, string>();
  // Of two that are the same, the one to go stands among those learnt from or tuned to.
  const files = [...content.queryFiles].sort(([a], [b]) => freedom(a) - freedom(b));
  return files.flatMap(([file, text]) => {
    const [, kind, tag = '', dev] = /\/(queries|asked)\/([^/]+?)(\.dev)?\.tsv$/.exec(file) ?? [];
    const tags = tagsOf(content);
    const language =
      tags.length === 0 || tags.includes(tag) ? [] : [unknownLanguage(content, file, tag, tags)];
    const lost = notUtf8(rule, file, text);
    if (lost) return [lost];
    const list = { file, text, tag, allDev: dev !== undefined, isAsked: kind === 'asked' };
    return [...language, ...wrongLines(content, list, seen)];
  });
};

/** How little harm there is in taking a query out of a list. */
function freedom(file: string): number {
  if (file.includes('/asked/')) return 2;
  return file.endsWith('.dev.tsv') ? 1 : 0;
}

interface QueryFile {
  readonly file: string;
  readonly text: string;
  readonly tag: string;
  /** Whether none of its queries may be kept for testing. */
  readonly allDev: boolean;
  /** Whether the search learns from them, and is not measured with them. */
  readonly isAsked: boolean;
}

/** @param seen language and query → where it stands; added to. */
function wrongLines(
  content: Content,
  { file, text, tag, allDev, isAsked }: QueryFile,
  seen: Map<string, string>,
): Finding[] {
  const ids = articleIds(content);
  const columns: readonly string[] = isAsked ? askedColumns : measuredColumns;
  const [header = '', ...lines] = linesOf(text);
  const findings: Finding[] = [];
  if (header !== columns.join('\t')) {
    const expected = `${columns.join(', ')}, with a tab between each`;
    const mend = 'Write them as the first line of the file.';
    findings.push({ rule, file, ...top, found: `the first line ${quoted(header)}`, expected, mend });
  }
  for (const [index, line] of lines.entries()) {
    const cells = line.split('\t');
    const tell = (column: number, found: string, expected: string, mend: string) => {
      const before = cells.slice(0, column).join('\t').length + Math.min(column, 1);
      findings.push({
        rule,
        file,
        line: index + 2,
        column: before + 1,
        found,
        expected,
        mend,
        level: 'check',
      });
    };
    if (line.trim() === '') {
      tell(0, 'an empty line', 'a query on each line', 'Remove it.');
      continue;
    }
    if (cells.length !== columns.length) {
      const mend = 'Put exactly one tab between the columns, and none elsewhere.';
      tell(
        0,
        cells.length === 1 ? '1 column' : `${cells.length} columns`,
        `${columns.length}: ${columns.join(', ')}`,
        mend,
      );
      continue;
    }
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const query = cell('query');
    if (query.trim() === '') tell(0, 'no query', 'what a reader types', 'Write it, or remove the line.');
    const key = `${tag} ${query.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
    const earlier = seen.get(key);
    if (earlier) tell(0, 'a query once more', `each query once: ${earlier}`, 'Remove this one.');
    else seen.set(key, `${file}:${index + 2}`);
    for (const id of cell('article')
      .trim()
      .split(/ +/)
      .filter((one) => !ids.includes(one))) {
      const column = isAsked ? 1 : 2;
      tell(
        column,
        `the article ${quoted(id)}`,
        'ids of articles, with a space between them',
        suggest(id, ids),
      );
    }
    if (isAsked) continue;
    const kind = cell('kind');
    if (!kinds.includes(kind))
      tell(1, `the kind ${quoted(kind)}`, `one of: ${kinds.join(', ')}`, suggest(kind, kinds));
    const half = cell('half');
    const wanted = allDev ? ['dev'] : halves;
    if (!wanted.includes(half)) {
      const expected = allDev ? 'dev: this file has none to test with' : `one of: ${halves.join(', ')}`;
      tell(3, `the half ${quoted(half)}`, expected, `Write ${wanted.join(' or ')}.`);
    }
  }
  return findings;
}

function unknownLanguage(content: Content, file: string, tag: string, tags: readonly string[]): Finding {
  const wanted = tags.map((one) => `${one}.tsv`);
  return {
    rule,
    file,
    ...top,
    found: `queries in "${tag}", which is no language of languages.yml`,
    expected: `one of: ${wanted.join(', ')}, or .dev.tsv`,
    mend: mendStrayFile(content, file, [...wanted, ...tags.map((one) => `${one}.dev.tsv`)]),
    level: 'check',
  };
}

function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
