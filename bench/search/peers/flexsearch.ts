import { Charset, Document, Encoder } from 'flexsearch';
import { brotli, type Contender, once } from '../contender.ts';
import { libraryBytes } from '../library-bytes.ts';

/** Languages it has a preset for. */
const presets = ['en', 'de', 'fr'];

/**
 * FlexSearch's index of documents with its usual options: words by their beginnings, accents left out, its preset of the
 * language where it has one, and suggestions, without which an article must have all words. Fields in order of their worth.
 */
export const flexsearch: Contender = {
  name: 'FlexSearch',
  side: 'peer',
  async open({ language: { tag }, documents }) {
    const has = presets.includes(tag);
    const preset = has ? ((await import(`flexsearch/lang/${tag}`)) as { default: object }).default : {};
    const options = {
      tokenize: 'forward',
      encoder: new Encoder(Charset.Normalize as never).assign(preset),
      document: {
        id: 'slug',
        store: ['title', 'section'],
        index: ['title', 'keywords', 'headings', 'description', 'body'],
      },
    };
    const index = new Document(options as never);
    for (const document of documents) {
      const headings = document.headings.map(({ text }) => text).join('\n');
      index.add({ ...document, headings, keywords: document.keywords.join('\n') } as never);
    }
    const files: string[] = [];
    index.export(((key: string, data: string) => {
      files.push(`${key}\n${data ?? ''}`);
    }) as never);
    const language = has ? `export { default as own } from 'flexsearch/lang/${tag}';` : '';
    return {
      async search(query) {
        const answer = index.search(query, { suggest: true, limit: 100 } as never) as unknown as {
          result: string[];
        }[];
        return once(answer.flatMap(({ result }) => result));
      },
      bytes: {
        library: await libraryBytes(`export { Document, Encoder, Charset } from 'flexsearch'; ${language}`),
        index: brotli(files.join('\n')),
      },
      note: has ? undefined : 'no preset of its language',
    };
  },
};
