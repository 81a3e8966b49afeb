import type { Library, TextFacts } from '../library/model.ts';
import { loadAnalyser } from '../words/load-analyser.ts';
import { type Likeness, likenessByTerms } from './likeness.ts';
import { createRanking, type Ranking, type Words } from './ranking.ts';
import { type Sense, termsOf } from './terms.ts';

/** Tag → how alike the texts of a language are by their words. */
export type Likenesses = ReadonlyMap<string, (id: string) => Likeness>;

/** Language tag → what was compared last, and how alike it was: in development an edit changes the texts of one language. */
const compared = new Map<string, { readonly of: string; readonly likeness: (id: string) => Likeness }>();

/** Compares the texts of each language by the word analysis of the search. For what is built, not for browsers. */
export async function loadLikenesses(library: Library): Promise<Likenesses> {
  const entries = library.languages.map(async (language) => {
    const { tag } = language;
    const words = library.search.languages[tag];
    const senses = Object.entries(library.search.concepts).map(
      ([id, { best }]): Sense => ({ id, phrases: words?.concepts[id] ?? [], best }),
    );
    const texts = textsIn(library, tag);
    const of = JSON.stringify([language.stemmer, words, senses, [...texts]]);
    const known = compared.get(tag);
    if (known?.of === of) return [tag, known.likeness] as const;
    const likeness = likenessByTerms(termsOf(texts, await loadAnalyser(language, words), senses));
    compared.set(tag, { of, likeness });
    return [tag, likeness] as const;
  });
  return new Map(await Promise.all(entries));
}

function textsIn({ articles }: Library, tag: string): Map<string, TextFacts> {
  return new Map(
    articles.flatMap(({ id, texts }) => {
      const text = texts[tag];
      return text ? [[id, text] as const] : [];
    }),
  );
}

/** The words of a reader's language and of the source language, for `createRanking`. */
export function wordsFor(likenesses: Likenesses, library: Library, tag: string): Words {
  const none = () => new Map<string, number>();
  return { own: likenesses.get(tag) ?? none, source: likenesses.get(library.source) ?? none };
}

/** Tag → ranking for its readers, for every language. */
export async function loadRankings(library: Library): Promise<ReadonlyMap<string, Ranking>> {
  const likenesses = await loadLikenesses(library);
  return new Map(
    library.languages.map(({ tag }) => [
      tag,
      createRanking(library, tag, wordsFor(likenesses, library, tag)),
    ]),
  );
}
