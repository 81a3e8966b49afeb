import type { AskedQuery } from '../../library/model.ts';
import { type Analyser, phraseStems, stemsOf, type WordRules } from '../../words/analyser.ts';
import { cutCompound } from '../../words/compounds.ts';
import { fold } from '../../words/fold.ts';
import { askedWords, packAskedWords, withoutSlips } from './asked-words.ts';
import type { Concept, SearchDocument } from './document.ts';
import { postingsOf, readWords, takeRareKeywords } from './document-words.ts';
import {
  type ArticleEntry,
  type CompactIndex,
  type ConceptEntry,
  field,
  kind,
  type PackedDetails,
  type Posting,
  packPostings,
  packTerms,
} from './format.ts';
import { type Extent, richest } from './index-extent.ts';
import { type PackedKnown, packKnownWords } from './known-words.ts';
import { packCompounds } from './pack-compounds.ts';

export interface BuildOptions {
  readonly documents: readonly SearchDocument[];
  readonly analyser: Analyser;
  readonly rules: WordRules;
  readonly concepts: readonly Concept[];
  /** What readers type. */
  readonly asked?: readonly AskedQuery[];
  readonly elsewhere?: CompactIndex['elsewhere'];
  /** What the stemmer of the language weighs, which is loaded with the index (brotli). */
  readonly stemmerBytes?: number;
}

export interface BuiltIndex {
  readonly index: CompactIndex;
  /** Words that are left out of the index; loaded where one is typed. */
  readonly known: PackedKnown;
}

/**
 * The index of one language, small enough to be loaded whole when search is opened. The same documents give the same
 * index, byte for byte.
 */
export function buildCompactIndex(options: BuildOptions): BuiltIndex {
  const { documents, stemmerBytes = 0 } = options;
  const { index, unindexed, taught } = richest(documents.length, stemmerBytes, createBuilder(options));
  return { index, known: [packKnownWords([...unindexed]), ...packAskedWords(taught)] };
}

/** An index, and what it leaves to the known words: stems it has not, and those of them that tell of articles. */
interface Draft {
  readonly index: CompactIndex;
  readonly unindexed: ReadonlySet<string>;
  readonly taught: ReadonlyMap<string, number[]>;
}

/** Reads everything once; what is given back builds an index of more or less of it. */
function createBuilder({
  documents,
  analyser,
  rules,
  concepts,
  asked = [],
  elsewhere = {},
}: BuildOptions): (extent: Extent) => Draft {
  const surfaces = new Map<string, Set<string>>();
  const read = (text: string): string[] => {
    for (const { text: word, stem, code } of analyser.words(text)) {
      if (!code) surfaces.set(stem, (surfaces.get(stem) ?? new Set()).add(word));
    }
    return stemsOf(analyser, text);
  };
  const words = documents.map((document) => readWords(document, read));
  const stems = new Set(
    words.flatMap(({ description, keywords, body }) => [...description, ...keywords, ...body]),
  );
  const said = concepts.map(({ words: phrases }) =>
    phrases
      .map((phrase) => {
        read(phrase);
        return phraseStems(analyser, phrase);
      })
      .filter((stems) => stems.length > 0),
  );
  const ownWords = new Set(said.flat().flatMap((stems) => (stems.length === 1 ? stems : [])));
  const slugs = documents.map(({ slug }) => slug);
  const told = askedWords(asked, slugs, analyser, (stem) => stems.has(stem) || ownWords.has(stem));
  const sections = [...new Set(documents.map(({ section }) => section))];
  const services = [...new Set(documents.flatMap((one) => one.services))].sort();
  const articles = documents.map(
    ({ slug, title, section, guide, services: own }): ArticleEntry => [
      slug,
      title,
      sections.indexOf(section),
      guide ? 1 : 0,
      own.reduce((bits, service) => bits | (1 << services.indexOf(service)), 0),
    ],
  );

  return (extent) => {
    const postings = postingsOf(words, extent);
    const rare = takeRareKeywords(postings, extent.rare);
    const compounds = compoundsOf(surfaces, analyser, (stem) => postings.has(stem) || ownWords.has(stem));
    const terms = [
      ...new Set([...postings.keys(), ...said.flat(2), ...[...compounds.values()].flat()]),
    ].sort();
    const numbers = new Map(terms.map((term, number) => [term, number]));
    const numberOf = (term: string) => numbers.get(term) ?? -1;
    // A word of a concept or a part of a compound is a term in any case.
    for (const [stem, own] of rare) if (numbers.has(stem)) postings.set(stem, own);
    const taught = withoutSlips(told, (stem) => numbers.has(stem));
    for (const [stem, own] of extent.asked ? taught : []) {
      if (!numbers.has(stem)) continue;
      postings.set(stem, withAsked(postings.get(stem) ?? [], own));
      taught.delete(stem);
    }
    for (const [stem, own] of rare) if (!numbers.has(stem)) taught.set(stem, inAny(own, taught.get(stem)));
    const index: CompactIndex = {
      sections,
      services,
      articles,
      terms: packTerms(terms),
      postings: packPostings(terms.map((term) => postings.get(term) ?? [])),
      compounds: packCompounds(compounds, numbers, analyser),
      aliases: aliasesOf(surfaces, analyser, numbers),
      concepts: concepts.map(
        (concept, at): ConceptEntry => [
          slugs.indexOf(concept.best ?? ''),
          kindOf(concept),
          ...(said[at] ?? []).map((stems) => stems.map(numberOf)),
        ],
      ),
      rules,
      elsewhere,
    };
    const unindexed = new Set([...stems, ...taught.keys()].filter((stem) => !numbers.has(stem)));
    return { index, unindexed, taught };
  };
}

function kindOf({ best, problem, topic, unanswered }: Concept): ConceptEntry[1] {
  if (unanswered) return kind.unanswered;
  if (problem) return kind.trouble;
  return topic || best === undefined ? kind.topic : kind.other;
}

/** Compounds, by their stems: those of the two words each is made of. */
function compoundsOf(
  surfaces: ReadonlyMap<string, ReadonlySet<string>>,
  analyser: Analyser,
  isWord: (stem: string) => boolean,
): Map<string, readonly [string, string]> {
  const compounds = new Map<string, readonly [string, string]>();
  for (const [stem, words] of surfaces) {
    for (const word of words) {
      const cut = cutCompound(word, isWord, analyser.compounds);
      if (!cut || compounds.has(stem)) continue;
      compounds.set(stem, [analyser.stem(cut.first), analyser.stem(cut.last)]);
    }
  }
  return compounds;
}

/** What is shown of the articles of one file of details. */
export function packDetails(documents: readonly SearchDocument[]): PackedDetails[] {
  return documents.map(({ description, headings }) => [
    description,
    ...headings.flatMap(({ id, text }) => [id, text]),
  ]);
}

function withAsked(postings: readonly Posting[], articles: readonly number[]): Posting[] {
  const fields = new Map(postings.map(({ article, fields: own }) => [article, own]));
  for (const article of articles) fields.set(article, (fields.get(article) ?? 0) | field.asked);
  return [...fields].toSorted(([a], [b]) => a - b).map(([article, own]) => ({ article, fields: own }));
}

/** Articles where a word stands or that are told of by it, in order. */
function inAny(postings: readonly Posting[], told: readonly number[] = []): number[] {
  return [...new Set([...postings.map(({ article }) => article), ...told])].toSorted((a, b) => a - b);
}

function aliasesOf(
  surfaces: ReadonlyMap<string, ReadonlySet<string>>,
  analyser: Analyser,
  numbers: ReadonlyMap<string, number>,
): Record<string, number> {
  const aliases = new Map<string, number>();
  for (const [stem, words] of surfaces) {
    const number = numbers.get(stem);
    if (number === undefined) continue;
    for (const word of words) {
      const bare = analyser.stem(fold(word));
      if (bare !== stem && !numbers.has(bare)) aliases.set(bare, number);
    }
  }
  return Object.fromEntries([...aliases].sort(([a], [b]) => (a < b ? -1 : 1)));
}
