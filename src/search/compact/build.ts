import type { AskedQuery } from '../../library/model.ts';
import { type Analyser, phraseStems, stemsOf, type WordRules } from '../../words/analyser.ts';
import { cutCompound } from '../../words/compounds.ts';
import { fold } from '../../words/fold.ts';
import { askedWords, packAskedWords, withoutSlips } from './asked-words.ts';
import type { Concept, SearchDocument } from './document.ts';
import { extent, tellingWords, wordsOf } from './document-words.ts';
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
export function buildCompactIndex({
  documents,
  analyser,
  rules,
  concepts,
  asked = [],
  elsewhere = {},
}: BuildOptions): BuiltIndex {
  const postings = new Map<string, Posting[]>();
  const surfaces = new Map<string, Set<string>>();
  const read = (text: string): string[] => {
    for (const { text: word, stem, code } of analyser.words(text)) {
      if (!code) surfaces.set(stem, (surfaces.get(stem) ?? new Set()).add(word));
    }
    return stemsOf(analyser, text);
  };
  const size = extent(documents.length);
  const words = documents.map((document) => wordsOf(document, read, size));
  const holders = new Map<string, number>();
  for (const { text, fields } of words) {
    for (const stem of [...text.keys(), ...fields.keys()]) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  for (const [article, own] of words.entries()) {
    const telling = tellingWords(own, holders, documents.length).map((stem) => [stem, field.text] as const);
    for (const [stem, fields] of [...own.fields, ...telling]) {
      const all = postings.get(stem);
      if (all) all.push({ article, fields });
      else postings.set(stem, [{ article, fields }]);
    }
  }
  for (const [stem, all] of postings) {
    const inTitles = all.filter(({ fields }) => (fields & field.title) > 0);
    if (all.length > size.common && inTitles.length > 0) postings.set(stem, inTitles);
  }
  const said = concepts.map(({ words: phrases }) =>
    phrases
      .map((phrase) => {
        read(phrase);
        return phraseStems(analyser, phrase);
      })
      .filter((stems) => stems.length > 0),
  );
  const ownWords = new Set(said.flat().flatMap((stems) => (stems.length === 1 ? stems : [])));
  const isWord = (stem: string) => postings.has(stem) || ownWords.has(stem);
  const compounds = new Map<string, readonly [string, string]>();
  for (const [stem, words] of surfaces) {
    for (const word of words) {
      const cut = cutCompound(word, isWord, analyser.compounds);
      if (!cut || compounds.has(stem)) continue;
      compounds.set(stem, [analyser.stem(cut.first), analyser.stem(cut.last)]);
    }
  }
  const terms = [...new Set([...postings.keys(), ...said.flat(2), ...[...compounds.values()].flat()])].sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const numberOf = (term: string) => numbers.get(term) ?? -1;
  const slugs = documents.map(({ slug }) => slug);
  const told = withoutSlips(askedWords(asked, slugs, analyser), (stem) => numbers.has(stem));
  for (const [stem, articles] of size.asked ? told : []) {
    if (!numbers.has(stem)) continue;
    postings.set(stem, withAsked(postings.get(stem) ?? [], articles));
    told.delete(stem);
  }
  const sections = [...new Set(documents.map(({ section }) => section))];
  const services = [...new Set(documents.flatMap((one) => one.services))].sort();
  const index: CompactIndex = {
    sections,
    services,
    articles: documents.map(
      ({ slug, title, section, guide, services: own }): ArticleEntry => [
        slug,
        title,
        sections.indexOf(section),
        guide ? 1 : 0,
        own.reduce((bits, service) => bits | (1 << services.indexOf(service)), 0),
      ],
    ),
    terms: packTerms(terms),
    postings: packPostings(terms.map((term) => postings.get(term) ?? [])),
    compounds: packCompounds(compounds, numbers, analyser),
    aliases: aliasesOf(surfaces, analyser, numbers),
    concepts: concepts.map(
      ({ best, problem, topic }, index): ConceptEntry => [
        slugs.indexOf(best ?? ''),
        problem ? kind.trouble : topic || best === undefined ? kind.topic : kind.other,
        ...(said[index] ?? []).map((stems) => stems.map(numberOf)),
      ],
    ),
    rules,
    elsewhere,
  };
  const unindexed = new Set([...holders.keys(), ...told.keys()].filter((stem) => !numbers.has(stem)));
  return { index, known: [packKnownWords([...unindexed]), ...packAskedWords(told)] };
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
