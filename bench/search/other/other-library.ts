import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkedLibrary } from '../../../src/checks/checked-library.ts';
import { contentRoot } from '../../../src/library/content-root.ts';
import { buildCompactIndex } from '../../../src/search/compact/build.ts';
import { packIndex } from '../../../src/search/compact/pack-index.ts';
import { createWholeSearch } from '../../../src/search/compact/whole-search.ts';
import { cleanQuery } from '../../../src/search/query.ts';
import { loadAnalyser, wordRules } from '../../../src/words/load-analyser.ts';
import { weighStemmer } from '../../../src/words/weigh-stemmer.ts';
import { brotli, type Contender } from '../contender.ts';
import { type Figures, figuresOf } from '../measures.ts';
import { lunrLanguages } from '../peers/lunr.ts';
import { fedMinisearch, vitepress } from '../peers/minisearch.ts';
import { orama } from '../peers/orama.ts';
import { share, table } from '../table.ts';
import { kinds, type MadeQuery, makeQueries } from './made-queries.ts';
import { readPages } from './read-pages.ts';

/*
 * `npm run bench:search:other -- <folder>`: the first stage on a library nobody has tuned it to and for which there are
 * neither concepts nor readers' sentences, beside other engines, which get whole texts (bench/search/README.md).
 */

/** The folders of the pages of a language, and of the language they were written in, which has no tag of its own. */
const SOURCE = 'C';
const PAGES = 'gnome-help';

const [folder = ''] = process.argv.slice(2);
const pagesOf = (tag: string) => join(folder, tag, PAGES);
if (!existsSync(pagesOf(SOURCE))) {
  console.error(
    `There is no ${pagesOf(SOURCE)}. Name the folder with the help of GNOME in its languages: /usr/share/help with ` +
      "Debian's package gnome-user-docs installed.",
  );
  process.exit(1);
}

const library = await checkedLibrary(contentRoot(process.env, process.cwd()));
const firstStage: Contender = {
  name: 'first stage alone',
  side: 'ours',
  async open({ language, documents, analyser, rules }) {
    const stemmerBytes = await weighStemmer(language);
    const built = buildCompactIndex({ documents, analyser, rules, concepts: [], stemmerBytes });
    const search = createWholeSearch(built, analyser);
    const slugs = documents.map(({ slug }) => slug);
    return {
      search: async (query) =>
        search.search(cleanQuery(query)).found.map(({ article }) => slugs[article] ?? ''),
      bytes: { library: 0, index: brotli(JSON.stringify(packIndex(built.index))) },
    };
  },
};
const contenders = [firstStage, fedMinisearch, vitepress, lunrLanguages, orama];

for (const language of library.languages) {
  const { tag } = language;
  const own = tag === library.source ? SOURCE : tag;
  if (!existsSync(pagesOf(own))) continue;
  const documents = await readPages(pagesOf(own), pagesOf(SOURCE));
  const words = library.search.languages[tag];
  const corpus = {
    language,
    documents,
    rules: wordRules(words),
    analyser: await loadAnalyser(language, words),
  };
  const queries = makeQueries(documents);
  const rows: string[][] = [['', 'index', 'all', ...kinds]];
  for (const contender of contenders) {
    const { search, bytes } = await contender.open(corpus);
    const outcomes = await Promise.all(
      queries.map(async ({ kind, text, expected }) => ({ kind, expected, ranked: await search(text) })),
    );
    rows.push([contender.name, `${bytes?.index ?? ''}`, ...figures(outcomes)]);
  }
  console.log(
    `${tag}: ${documents.length} pages, ${queries.length} queries, success@1/@3; bytes of the index (brotli)`,
  );
  console.log(`${table(rows)}\n`);
}

interface Outcome {
  readonly kind: MadeQuery['kind'];
  readonly expected: readonly string[];
  readonly ranked: readonly string[];
}

/** Of all kinds, each of which counts as much as another, and of each. */
function figures(outcomes: readonly Outcome[]): string[] {
  const of = kinds.map((kind) => figuresOf(outcomes.filter((one) => one.kind === kind)));
  const asked = of.filter(({ count }) => count > 0);
  const mean = (value: (one: Figures) => number) =>
    asked.reduce((sum, one) => sum + value(one), 0) / asked.length;
  const cell = (first: number, third: number) => `${share(first)}/${share(third)}`;
  const all = cell(
    mean(({ success1 }) => success1),
    mean(({ success3 }) => success3),
  );
  return [all, ...of.map(({ count, success1, success3 }) => (count > 0 ? cell(success1, success3) : ''))];
}
