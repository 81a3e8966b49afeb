import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../../src/search/compact/document.ts';
import { type Analyser, stemsOf } from '../../../src/words/analyser.ts';
import { cutCompound } from '../../../src/words/compounds.ts';
import { brotli, type Contender, once } from '../contender.ts';
import { passagesOf } from '../corpus.ts';
import { libraryBytes } from '../library-bytes.ts';

const code = `export { default } from 'minisearch';`;

/** MiniSearch as VitePress sets it: a document for each part of an article under a heading, its best part counts. */
export const vitepress: Contender = {
  name: 'MiniSearch (VitePress)',
  side: 'peer',
  async open({ documents }) {
    const engine = new MiniSearch<{ id: string; title: string; titles: readonly string[]; text: string }>({
      fields: ['title', 'titles', 'text'],
      storeFields: ['title', 'titles'],
      searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
    });
    for (const document of documents) {
      engine.addAll(
        passagesOf(document).map(({ heading, text }, part) => ({
          id: `${document.slug}#${part}`,
          title: heading,
          titles: part === 0 ? [] : [document.title],
          text,
        })),
      );
    }
    return {
      search: async (query) => once(engine.search(query).map(({ id }) => String(id).replace(/#.*/, ''))),
      bytes: { library: await libraryBytes(code), index: brotli(JSON.stringify(engine)) },
    };
  },
};

/** MiniSearch fed with our stems and parts of compounds, and with what a word is worth in each of our fields. */
export const fedMinisearch: Contender = {
  name: 'MiniSearch (our words)',
  side: 'fed',
  async open({ documents, analyser }) {
    const parts = partsIn(documents, analyser);
    const engine = new MiniSearch<SearchDocument>({
      idField: 'slug',
      fields: ['title', 'keywords', 'headings', 'description', 'body'],
      storeFields: ['title', 'section'],
      extractField: (document, name) =>
        name === 'headings'
          ? document.headings.map(({ text }) => text).join('\n')
          : String(document[name as keyof SearchDocument]),
      tokenize: (text) => stemsOf(analyser, text),
      processTerm: parts,
      searchOptions: {
        fuzzy: 0.2,
        prefix: true,
        boost: { title: 6, keywords: 4, headings: 2.5, description: 2.5, body: 1 },
      },
    });
    engine.addAll(documents);
    return {
      search: async (query) => engine.search(query).map(({ id }) => String(id)),
      bytes: { library: await libraryBytes(code), index: brotli(JSON.stringify(engine)) },
      note: 'bytes without the analysis of words',
    };
  },
};

/** A stem with those of the parts it is made of, learnt from the words of the articles. */
function partsIn(documents: readonly SearchDocument[], analyser: Analyser): (stem: string) => string[] {
  const texts = documents.flatMap(({ title, description, keywords, headings, body }) => [
    title,
    description,
    ...keywords,
    ...headings.map(({ text }) => text),
    body,
  ]);
  const stems = new Set(texts.flatMap((text) => stemsOf(analyser, text)));
  return function partsOf(stem): string[] {
    const cut = cutCompound(stem, (part) => stems.has(part), analyser.compounds);
    return cut ? [stem, ...partsOf(analyser.stem(cut.first)), ...partsOf(analyser.stem(cut.last))] : [stem];
  };
}
