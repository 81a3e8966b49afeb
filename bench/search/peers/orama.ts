import { create, insertMultiple, save, search } from '@orama/orama';
import { brotli, type Contender } from '../contender.ts';
import { libraryBytes } from '../library-bytes.ts';

/** What Orama calls a language. */
const names: Readonly<Record<string, string>> = {
  fi: 'finnish',
  en: 'english',
  sv: 'swedish',
  da: 'danish',
  nb: 'norwegian',
  de: 'german',
  nl: 'dutch',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
};

/** Orama with the stemmer of the language: any word counts, words by their beginnings. */
export const orama: Contender = {
  name: 'Orama + stemmers',
  side: 'peer',
  async open({ language: { tag }, documents }) {
    const language = names[tag];
    const from = `@orama/stemmers/${language}`;
    const tokenizer = language
      ? {
          language,
          stemming: true,
          stemmer: ((await import(from)) as { stemmer: (word: string) => string }).stemmer,
        }
      : {};
    const db = create({
      schema: {
        title: 'string',
        description: 'string',
        headings: 'string[]',
        keywords: 'string[]',
        body: 'string',
      } as const,
      components: { tokenizer },
    });
    await insertMultiple(
      db,
      documents.map(({ slug, title, description, headings, keywords, body }) => ({
        id: slug,
        title,
        description,
        headings: headings.map(({ text }) => text),
        keywords: [...keywords],
        body,
      })),
    );
    const stemmer = language ? `export { stemmer } from '${from}';` : '';
    return {
      async search(query) {
        const { hits } = await search(db, { term: query, limit: 100 });
        return hits.map(({ id }) => id);
      },
      bytes: {
        library: await libraryBytes(`export { create, load, search } from '@orama/orama'; ${stemmer}`),
        index: brotli(JSON.stringify(save(db))),
      },
      note: language ? undefined : 'no stemmer of its language, English instead',
    };
  },
};
