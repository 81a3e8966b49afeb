import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotli, type Contender } from '../contender.ts';

/** The part of lunr that is used here; the package has no types. */
interface Builder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string): void;
  add(document: Readonly<Record<string, string>>): void;
}
interface Lunr {
  (configure: (this: Builder) => void): { search(query: string): { readonly ref: string }[] };
  readonly [language: string]: unknown;
}

const require = createRequire(import.meta.url);
const lunr = require('lunr') as Lunr;
(require('lunr-languages/lunr.stemmer.support.js') as (lunr: Lunr) => void)(lunr);

/** Names of `lunr-languages` where they are not the language's tag; English is lunr's own. */
const named: Readonly<Record<string, string>> = { nb: 'no' };

/** Signs of lunr's own query language, which a reader does not know and on which it throws. */
const signs = /[~^:*+]|(?<=^|\s)-+/g;

/** lunr with the stemmer and the ignored words of the language: any word counts. */
export const lunrLanguages: Contender = {
  name: 'lunr + lunr-languages',
  side: 'peer',
  async open({ language: { tag }, documents }) {
    const name = named[tag] ?? tag;
    const own = tag === 'en' ? undefined : load(name);
    const fields = ['title', 'description', 'headings', 'keywords', 'body'];
    const index = lunr(function () {
      if (own) this.use(lunr[name]);
      this.ref('slug');
      for (const field of fields) this.field(field);
      for (const { slug, title, description, headings, keywords, body } of documents) {
        const texts = {
          headings: headings.map(({ text }) => text).join('\n'),
          keywords: keywords.join('\n'),
        };
        this.add({ slug, title, description, body, ...texts });
      }
    });
    const shown = documents.map(({ slug, title, section }) => [slug, title, section]);
    const files = [
      'lunr/lunr.min.js',
      ...(own ? ['min/lunr.stemmer.support', `min/lunr.${name}`].map(inLanguages) : []),
    ];
    const code = await Promise.all(files.map((file) => readFile(require.resolve(file))));
    return {
      search: async (query) => index.search(query.replace(signs, ' ')).map(({ ref }) => ref),
      bytes: {
        library: code.reduce((sum, file) => sum + brotli(file), 0),
        index: brotli(JSON.stringify([index, shown])),
      },
      note: own || tag === 'en' ? undefined : 'no stemmer of its language, English instead',
    };
  },
};

const inLanguages = (name: string) => `lunr-languages/${name}.min.js`;

function load(name: string): true | undefined {
  try {
    (require(`lunr-languages/lunr.${name}.js`) as (lunr: Lunr) => void)(lunr);
    return true;
  } catch {
    return undefined;
  }
}
