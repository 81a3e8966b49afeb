import {
  type ArticleFreshness,
  freshnessOf,
  isRecorded,
  type TextFreshness,
} from '../freshness/freshness.ts';
import type { Finding } from '../library/finding.ts';
import { top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'freshness';

/**
 * Each translation says which wording of the source it was made from, and each edit of the source how much it matters.
 * Pages are built all the same: until somebody has said so, an edit counts as `changed`, a translation as fresh.
 * A content folder in which nothing has been recorded yet is asked for nothing.
 */
export const freshness: Rule = (content) => {
  if (!isRecorded(content.library)) return [];
  return freshnessOf(content).flatMap((article): Finding[] => {
    if (article.unreadable.length > 0) return [];
    return [
      ...recordInSource(article),
      ...ungradedEdits(article),
      ...article.texts.flatMap((text) => records(article, text)),
    ];
  });
};

function recordInSource({ article, source }: ArticleFreshness): Finding[] {
  if (!article.texts[source.language]?.from || !source.frontMatter) return [];
  const at = { rule, file: source.file, ...source.frontMatter.locateKey(['from']) };
  const expected = 'from: in translations only; this is the source text';
  return [{ ...at, found: 'from:', expected, mend: 'Remove it.', level: 'check' }];
}

function ungradedEdits({ article, source, wordings, ungraded, texts }: ArticleFreshness): Finding[] {
  return wordings
    .filter(({ id }) => ungraded.includes(id))
    .map(({ id, hash, line }): Finding => {
      const behind = texts.filter(({ sections }) =>
        sections.some((one) => one.source.id === id && one.from !== undefined && one.from !== hash),
      );
      return {
        rule,
        file: source.file,
        line,
        column: 1,
        found: `the section "${id}" has been edited since it was translated into ${behind.map(({ language }) => `"${language}"`).join(', ')}`,
        expected: 'a word on how much the edit matters; until then it counts as changed',
        mend: `npm run translations -- edited ${article.id} ${id} minor, or changed, or dangerous (following the old text does harm).`,
        level: 'check',
      };
    });
}

function records(
  { article, history }: ArticleFreshness,
  { file, language, sections, gone }: TextFreshness,
): Finding[] {
  if (!file?.frontMatter) return [];
  const done = `npm run translations -- done ${article.id} ${language}`;
  const without = sections.filter(({ state }) => state === 'unrecorded').map(({ source }) => source.id);
  const locate = file.frontMatter.locate;
  const findings: Finding[] = sections.flatMap(({ source: { id, hash }, from }): Finding[] => {
    const isKnown = from === undefined || from === hash || history[id]?.some((one) => one.hash === from);
    if (isKnown) return [];
    return [
      {
        rule,
        file: file.file,
        ...locate(['from', id]),
        found: `from: ${id}: ${from}, a wording that history.yml does not have`,
        expected: 'the hash of a wording of the source text',
        mend: `Compare the section with the source text, then: ${done} ${id}`,
        level: 'check',
      },
    ];
  });
  if (without.length === 0) return findings;
  const [old] = Object.keys(gone);
  if (old !== undefined) {
    const [now] = without;
    findings.push({
      rule,
      file: file.file,
      ...locate(['from', old]),
      found: `a record of "${old}", which the source text no longer has, and none of "${without.join('", "')}"`,
      expected: 'a record of each section under the id it has now',
      mend: `If "${old}" was renamed: npm run translations -- renamed ${article.id} ${old} ${now}. If not: ${done} ${without.join(' ')}`,
      level: 'check',
    });
    return findings;
  }
  const all = without.length === sections.length;
  findings.push({
    rule,
    file: file.file,
    ...top,
    found: all
      ? 'a translation without a record of its source'
      : `no record of the source of "${without.join('", "')}"`,
    expected: 'from: in the front matter, with the wording that each section was made from',
    mend: `When it says what the source text says: ${done}${all ? '' : ` ${without.join(' ')}`}`,
    level: 'check',
  });
  return findings;
}
