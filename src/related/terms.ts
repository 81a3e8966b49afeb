import type { TextFacts } from '../library/model.ts';
import { type Analyser, silentWords, stemsOf } from '../words/analyser.ts';
import { type CompoundRules, cutCompound } from '../words/compounds.ts';
import { fold } from '../words/fold.ts';

/** What a word counts by where it stands. The title says most; keywords are words the text need not have. */
const FIELDS = { title: 3, description: 1, keywords: 1, headings: 1 } as const;
/** What a part of a compound counts, of the whole word: `sähköpostitili` is also about `tili`. */
const PART = 0.5;
/** What a concept of `search/` counts, of a word of the field it is spoken of in. */
const CONCEPT = 1;

/** Words of a language that mean the same thing, such as its synonyms. */
export interface Sense {
  readonly id: string;
  /** Words and phrases. */
  readonly phrases: readonly string[];
  /** Id of the article that answers it. */
  readonly best?: string | undefined;
}

/** Term → weight. A concept's term begins with `#`, which no word does. */
export type Terms = ReadonlyMap<string, number>;

/**
 * What each text is about: its stems, their parts where they are compounds of words of these texts, and the concepts it
 * speaks of. Words that say nothing by themselves are left out.
 *
 * @param texts article id → its text, all in the analyser's language
 */
export function termsOf(
  texts: ReadonlyMap<string, TextFacts>,
  analyser: Analyser,
  senses: readonly Sense[],
): Map<string, Terms> {
  const phrases = phrasesByStart(senses, analyser);
  const read = new Map([...texts].map(([id, text]) => [id, fieldsOf(text, analyser)]));
  const known = new Set([...read.values()].flatMap((fields) => fields.flatMap(({ stems }) => stems)));
  const parts = partsOf(analyser.compounds, known);
  return new Map(
    [...read].map(([id, fields]) => {
      const terms = new Map<string, number>();
      const add = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight);
      for (const { weight, words, stems, all } of fields) {
        for (const stem of stems) add(stem, weight);
        for (const word of words) for (const part of parts(word)) add(part, weight * PART);
        for (const sense of sensesIn(all, phrases)) add(`#${sense}`, weight * CONCEPT);
      }
      for (const { id: sense, best } of senses) if (best === id) add(`#${sense}`, FIELDS.title * CONCEPT);
      // Said twice is not twice as telling.
      return [id, new Map([...terms].map(([term, weight]) => [term, Math.log1p(weight)]))];
    }),
  );
}

interface Field {
  readonly weight: number;
  /** Folded words as written, for their parts. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Stems of every word, small ones too: phrases have them. */
  readonly all: readonly string[];
}

function fieldsOf(text: TextFacts, analyser: Analyser): Field[] {
  const field = (weight: number, said: string): Field => {
    const words = analyser.words(said);
    const silent = silentWords(analyser, words);
    const telling = words.filter((_, at) => !silent.has(at));
    const kept = telling.map(({ from, to, joined }) => (joined ? '-' : ' ') + said.slice(from, to)).join('');
    return {
      weight,
      words: telling.filter(({ code }) => !code).map((word) => fold(word.text)),
      stems: stemsOf(analyser, kept),
      all: words.map(({ stem }) => stem),
    };
  };
  return [
    field(FIELDS.title, text.title),
    field(FIELDS.description, text.description),
    ...text.keywords.map((keyword) => field(FIELDS.keywords, keyword)),
    ...(text.headings ?? []).map((heading) => field(FIELDS.headings, heading)),
  ];
}

/** The stems of a word's parts, down to words that are no compounds; remembered, since words come again. */
function partsOf(rules: CompoundRules, known: ReadonlySet<string>): (word: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  const look = (word: string): readonly string[] => {
    const cut = cutCompound(word, (stem) => known.has(stem), rules);
    return cut
      ? [cut.first, cut.last].flatMap((part) => {
          const inner = look(part);
          return inner.length > 0 ? inner : [rules.stem(part)];
        })
      : [];
  };
  return (word) => {
    const parts = found.get(word) ?? look(word);
    found.set(word, parts);
    return parts;
  };
}

interface Phrase {
  readonly sense: string;
  readonly stems: readonly string[];
}

function phrasesByStart(senses: readonly Sense[], analyser: Analyser): Map<string, Phrase[]> {
  const byStart = new Map<string, Phrase[]>();
  for (const { id, phrases } of senses) {
    for (const phrase of phrases) {
      const stems = analyser.words(phrase).map(({ stem }) => stem);
      const first = stems[0];
      if (first !== undefined) byStart.set(first, [...(byStart.get(first) ?? []), { sense: id, stems }]);
    }
  }
  return byStart;
}

/** Concepts whose words stand next to each other in a field, each once. */
function sensesIn(stems: readonly string[], phrases: ReadonlyMap<string, readonly Phrase[]>): Set<string> {
  const found = new Set<string>();
  stems.forEach((stem, at) => {
    for (const phrase of phrases.get(stem) ?? []) {
      if (phrase.stems.every((one, place) => stems[at + place] === one)) found.add(phrase.sense);
    }
  });
  return found;
}
