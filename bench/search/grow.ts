import type { SearchDocument } from '../../src/search/compact/document.ts';
import type { Analyser, Word } from '../../src/words/analyser.ts';
import { type Cut, cutCompound } from '../../src/words/compounds.ts';
import { createWordMaker } from './made-words.ts';
import { createRandom, pick } from './random.ts';
import { swapWords, withEnding } from './swapped-text.ts';

/** Heaps' law (1978): n words of text have about n to the power of this different ones, 0.4 to 0.6 in most languages. */
const HEAPS = 0.55;
/** A word that stands in a larger share of the articles is one that any article may have. */
const COMMON = 0.3;
const SEED = 5;

/**
 * As many articles as wanted: the real ones, then copies of them in turn with other telling words, each swapped for the
 * same other one throughout an article. Some of these stand in articles before, the oftener the likelier (Simon 1955);
 * the rest is made up, as many as let the vocabulary grow as in real text. Compounds are made of words in use, endings
 * stay. Every title has a word of its own. The same articles give the same library.
 */
export function growLibrary(
  real: readonly SearchDocument[],
  analyser: Analyser,
  count: number,
): SearchDocument[] {
  const random = createRandom(SEED);
  const holders = new Map<string, number>();
  /** Stem → the shortest form in use. */
  const bases = new Map<string, string>();
  for (const document of real) {
    const words = analyser.words(allText(document)).filter(({ code }) => !code);
    for (const stem of new Set(words.map(({ stem }) => stem)))
      holders.set(stem, (holders.get(stem) ?? 0) + 1);
    for (const { text, stem } of words) {
      if (text.length < (bases.get(stem)?.length ?? Number.POSITIVE_INFINITY)) bases.set(stem, text);
    }
  }
  const cuts = new Map<string, Cut>();
  for (const [stem, base] of bases) {
    const cut = cutCompound(base, (part) => holders.has(part), analyser.compounds);
    if (cut) cuts.set(stem, cut);
  }
  const isTelling = (stem: string) => (holders.get(stem) ?? 0) <= COMMON * real.length;
  const makeWord = createWordMaker([...bases.values()], random);
  const makeSlug = createSlugMaker(real);
  /** Telling words in use, compounds apart from the others, each as often as there are articles that have it. */
  const urns = { compound: [] as string[], word: [] as string[] };
  const urnFor = (stem: string) => (cuts.has(stem) ? urns.compound : urns.word);
  for (const [stem, times] of holders)
    if (isTelling(stem)) urnFor(stem).push(...Array<string>(times).fill(stem));

  function coin(make: () => string): string {
    for (;;) {
      const made = make();
      const stem = analyser.stem(made);
      if (bases.has(stem)) continue;
      bases.set(stem, made);
      return stem;
    }
  }
  function coinLike(stem: string): string {
    if (!cuts.has(stem)) return coin(() => makeWord(stem.length));
    const part = () => bases.get(pick(urns.word, random)) ?? '';
    return coin(() => part() + part());
  }

  function copyOf(document: SearchDocument, number: number): SearchDocument {
    const words = analyser.words(allText(document));
    const telling = new Set(words.flatMap(({ stem }) => (isTelling(stem) ? [stem] : [])));
    const wanted = holders.size * (number / real.length) ** HEAPS - bases.size;
    const swaps = new Map<string, string>();
    const swap = (stem: string, isNew = random() < wanted / telling.size): string => {
      const other = isNew ? coinLike(stem) : pick(urnFor(stem), random);
      swaps.set(stem, other);
      // Compounds coined here are those of later articles, too.
      urnFor(stem).push(other);
      return other;
    };
    const title = analyser.words(document.title).filter(({ code }) => !code);
    const own = title.find(({ stem }) => isTelling(stem)) ?? title.at(-1);
    if (own) swap(own.stem, true);
    const write = (text: string) => swapWords(text, analyser, swapped);
    function swapped(word: Word): string {
      const other = swaps.get(word.stem) ?? (isTelling(word.stem) ? swap(word.stem) : word.stem);
      return other === word.stem ? word.text : withEnding(bases.get(other) ?? other, word, analyser);
    }
    return {
      slug: makeSlug(document.slug),
      title: write(document.title),
      description: write(document.description),
      section: document.section,
      guide: document.guide,
      services: document.services,
      keywords: document.keywords.map(write),
      headings: document.headings.map(({ id, text }) => ({ id: `${id}-${number}`, text: write(text) })),
      body: write(document.body),
    };
  }

  const grown = real.slice(0, count);
  for (let at = grown.length; at < count; at += 1) {
    const document = real[at % real.length];
    if (document) grown.push(copyOf(document, at + 1));
  }
  return grown;
}

/** Ids with words of their own; the same in every language, as one article has one id. */
function createSlugMaker(real: readonly SearchDocument[]): (slug: string) => string {
  const words = real.flatMap(({ slug }) => slug.split('-'));
  const random = createRandom(SEED);
  const make = createWordMaker(words, random);
  return (slug) =>
    [
      ...slug
        .split('-')
        .slice(1)
        .map(() => pick(words, random)),
      make(6),
    ].join('-');
}

const allText = ({ title, description, keywords, headings, body }: SearchDocument): string =>
  [title, description, ...keywords, ...headings.map(({ text }) => text), body].join('\n');
