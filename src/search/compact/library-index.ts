import { articlePath, preference } from '../../library/find-articles.ts';
import type { Library } from '../../library/model.ts';
import { wordIn } from '../../translations/word-in.ts';
import { loadAnalyser, wordRules } from '../../words/load-analyser.ts';
import { weighStemmer } from '../../words/weigh-stemmer.ts';
import type { IndexFile } from '../files/index-file.ts';
import type { Page } from '../files/pages-to-index.ts';
import { buildCompactIndex, packDetails } from './build.ts';
import type { Concept, SearchDocument } from './document.ts';
import { pageText } from './extract.ts';
import { detailsPerFile } from './format.ts';
import { packIndex } from './pack-index.ts';

/** What is searched in a language: its articles in the order of `sections.yml`, with the words of their pages. */
export function searchDocuments(library: Library, tag: string, pages: readonly Page[]): SearchDocument[] {
  const html = new Map(pages.map((page) => [page.address, page.html]));
  return library.articles.flatMap(({ id, section, facts, texts }): SearchDocument[] => {
    const facets = texts[tag];
    const page = html.get(articlePath(tag, id));
    const text = page === undefined ? undefined : pageText(page);
    if (!facets || !text) return [];
    return [
      {
        slug: id,
        title: text.title || facets.title,
        description: facets.description,
        section: wordIn(library, tag, `section.${section}`),
        guide: facts.kind === 'guide',
        services: facts.services,
        keywords: facets.keywords,
        headings: text.headings,
        body: text.body,
      },
    ];
  });
}

/** The concepts of `search/concepts.yml` in the words of a language; one without words there is left out. */
export function conceptsIn({ search: { concepts, languages } }: Library, tag: string): Concept[] {
  return Object.entries(concepts).flatMap(([id, { best, problem, topic, unanswered }]): Concept[] => {
    const words = languages[tag]?.concepts[id] ?? [];
    return words.length > 0 ? [{ words, best, problem, topic, unanswered }] : [];
  });
}

/** The files of the first stage, for every language. */
export async function compactFiles(library: Library, pages: readonly Page[]): Promise<IndexFile[]> {
  const files = library.languages.map(async (language): Promise<IndexFile[]> => {
    const { tag } = language;
    const words = library.search.languages[tag];
    const documents = searchDocuments(library, tag, pages);
    const { index, known } = buildCompactIndex({
      documents,
      analyser: await loadAnalyser(language, words),
      rules: wordRules(words),
      concepts: conceptsIn(library, tag),
      asked: library.search.asked[tag] ?? [],
      elsewhere: elsewhere(library, tag),
      stemmerBytes: await weighStemmer(language),
    });
    const details = Array.from({ length: Math.ceil(documents.length / detailsPerFile) }, (_, number) =>
      packDetails(documents.slice(number * detailsPerFile, (number + 1) * detailsPerFile)),
    );
    return [
      json(`${tag}/search/index.json`, packIndex(index)),
      json(`${tag}/search/known.json`, known),
      ...details.map((own, number) => json(`${tag}/search/details-${number}.json`, own)),
    ];
  });
  return (await Promise.all(files)).flat();
}

/** Articles without a text in a language, by the language whose text its readers get. */
function elsewhere(library: Library, tag: string): Record<string, string[]> {
  const missing: Record<string, string[]> = {};
  for (const { id, texts } of library.articles) {
    const best = preference(library, tag).find((candidate) => texts[candidate]);
    if (best !== undefined && best !== tag) missing[best] = [...(missing[best] ?? []), id];
  }
  return missing;
}

function json(path: string, data: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(data)) };
}
