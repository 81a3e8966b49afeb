import { field } from './format.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word is worth in each field. */
export const WORTH = { title: 6, keyword: 4, heading: 2.5, text: 2, asked: 3 };
/** And more in the only title that has it: who types a word of a title finds its article. */
const ONLY_TITLE = 3;
/** How rare a word counts that no text has: one a writer says leads to an article, one that only names something, one nobody knows. */
const RARE = { told: 4, named: 2, unknown: 1.5 };

/** What a word is worth in each article that has it, in whichever of its meanings is worth most there. */
export function worthOfWord(
  terms: ReadonlyMap<number, number>,
  asked: readonly number[],
  { postings }: Vocabulary,
): Map<number, { readonly worth: number; readonly title: boolean }> {
  const best = new Map(asked.map((article) => [article, { worth: WORTH.asked, title: false }]));
  for (const [term, sure] of terms) {
    const own = postings[term] ?? [];
    const isTelling = sure === 1 && own.filter(({ fields }) => fields & field.title).length === 1;
    for (const { article, fields } of own) {
      const worth = sure * worthOf(fields) + (isTelling && fields & field.title ? ONLY_TITLE : 0);
      if (worth <= (best.get(article)?.worth ?? 0)) continue;
      best.set(article, { worth, title: (fields & field.title) > 0 });
    }
  }
  return best;
}

function worthOf(fields: number): number {
  return (
    (fields & field.title ? WORTH.title : 0) +
    (fields & field.keyword ? WORTH.keyword : 0) +
    (fields & field.heading ? WORTH.heading : 0) +
    (fields & field.text ? WORTH.text : 0) +
    (fields & field.asked ? WORTH.asked : 0)
  );
}

/**
 * Words that stand in few articles tell more: inverse document frequency as in BM25 (Robertson and Spärck Jones 1976).
 * @param told whether the word speaks of something that an article answers
 */
export function rarity(
  terms: ReadonlyMap<number, number>,
  asked: readonly number[],
  { postings }: Vocabulary,
  articles: number,
  told: boolean,
): number {
  const surest = Math.max(0, ...terms.values());
  const holders = new Set<number>(terms.size === 0 ? asked : []);
  for (const [term, sure] of terms) {
    if (sure < surest * 0.8) continue;
    for (const { article } of postings[term] ?? []) holders.add(article);
  }
  if (holders.size === 0) return told ? RARE.told : terms.size > 0 ? RARE.named : RARE.unknown;
  return Math.log(1 + (articles - holders.size + 0.5) / (holders.size + 0.5)) + 0.3;
}
