import { contentRoot } from '../src/library/content-root.ts';
import type { Article, Library } from '../src/library/model.ts';
import { readContent } from '../src/library/read-content.ts';
import { loadLikenesses, wordsFor } from '../src/related/load-ranking.ts';
import { createRanking, type Signal, WEIGHTS } from '../src/related/ranking.ts';
import { manyArticles } from './many-articles.ts';
import { measureRelated, type Rank } from './measure-related.ts';

/*
 * `npm run bench:related`: how many of the articles that writers named come back among the first five when the list of
 * each article is hidden in turn, by language; then how long it takes for many articles. `HELP_CONTENT` chooses the content.
 */

const root = contentRoot(process.env, process.cwd());
const { library } = await readContent(root);
const likenesses = await loadLikenesses(library);

const only = (...signals: Signal[]) => weights((signal) => signals.includes(signal));
const without = (...signals: Signal[]) => weights((signal) => !signals.includes(signal));
function weights(kept: (signal: Signal) => boolean): Record<Signal, number> {
  const entries = Object.entries(WEIGHTS) as [Signal, number][];
  return Object.fromEntries(entries.map(([signal, weight]) => [signal, kept(signal) ? weight : 0])) as Record<
    Signal,
    number
  >;
}
const blends = {
  'all signals': WEIGHTS,
  'without links in texts': without('link', 'linked'),
  'and without the lists of others': without('link', 'linked', 'named', 'together'),
  'baseline: cosine of TF-IDF alone': only('words'),
};

const byList = library.articles.filter(({ facts }) => facts.related.length > 0);
const named = byList.reduce((all, { facts }) => all + facts.related.length, 0);
const most =
  byList.reduce((all, { facts }) => all + Math.min(5, facts.related.length) / 5, 0) / byList.length;
console.log(
  `${byList.length} articles that name ${named} others, each list hidden in turn; percent.\n` +
    `Precision@5 can be ${(most * 100).toFixed(0)} at most.\n`,
);
const tags = library.languages.map(({ tag }) => tag);
const rows: [string, (tag: string) => Rank][] = [
  ...Object.entries(blends).map(([name, blend]): [string, (tag: string) => Rank] => [
    name,
    (tag) => {
      const ranking = createRanking(library, tag, wordsFor(likenesses, library, tag), blend);
      return (article) => ranking.candidates(article).map(({ id }) => id);
    },
  ]),
  ['baseline: order of the section', () => (article) => inSection(library, article)],
];
for (const measure of ['recall', 'precision', 'mrr'] as const) {
  console.log(
    `${{ recall: 'recall@5', precision: 'precision@5', mrr: 'MRR' }[measure].padEnd(34)}${tags.map((tag) => tag.padStart(5)).join('')}`,
  );
  for (const [name, rankIn] of rows) {
    const cells = tags.map((tag) =>
      (measureRelated(byList, rankIn(tag))[measure] * 100).toFixed(0).padStart(5),
    );
    console.log(`${name.padEnd(34)}${cells.join('')}`);
  }
  console.log();
}

console.log('Made-up articles of one language, from texts to ways on, seconds of one processor');
for (const language of slowest(library)) {
  for (const count of [250, 500, 1000, 2000]) {
    const many = manyArticles(library, language, count);
    globalThis.gc?.();
    const before = process.cpuUsage();
    const made = await loadLikenesses(many);
    const ranking = createRanking(many, language, wordsFor(made, many, language));
    const ways = many.articles.reduce(
      (all, article) => all + ranking.candidates(article).slice(0, 5).length,
      0,
    );
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    const { rss } = process.memoryUsage();
    console.log(
      `  ${language}  ${String(count).padStart(5)} articles  ${(took / 1000).toFixed(2)} s  ${(took / count).toFixed(2)} ms each  ` +
        `${(rss / 2 ** 20).toFixed(0)} MB in use  ${ways} ways`,
    );
  }
}

/** The other articles of a section in their order, from the one below on, then all others in theirs. */
function inSection({ articles }: Library, article: Article): string[] {
  const own = articles.filter(({ section }) => section === article.section).map(({ id }) => id);
  const others = articles.filter(({ section }) => section !== article.section).map(({ id }) => id);
  const at = own.indexOf(article.id);
  return [...own.slice(at + 1), ...own.slice(0, at), ...others];
}

/** The source language, and the one with the most rules for compounds, which take longest. */
function slowest({ source, search: { languages } }: Library): string[] {
  const parts = (tag: string) => languages[tag]?.compounds.parts.length ?? 0;
  const [most = source] = Object.keys(languages).sort((a, b) => parts(b) - parts(a));
  return [...new Set([source, most])];
}
