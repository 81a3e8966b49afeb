import { beside } from '../library/beside.ts';
import type { Article, Grade, History, Library } from '../library/model.ts';
import type { Content, TextFile } from '../library/read-content.ts';
import { gradeSince, isUngraded } from './history.ts';
import { type Wording, wordingsOf } from './wording.ts';

/** `unrecorded`: nobody has said which source text it was made from. For readers that is fresh. */
export type State = 'fresh' | 'unrecorded' | 'changed' | 'dangerous' | 'missing';

/** From what is best to what is worst. */
export const states: readonly State[] = ['fresh', 'unrecorded', 'changed', 'dangerous', 'missing'];

/** A section of the source text, seen from one translation. */
export interface SectionFreshness {
  /** What the source says now. */
  readonly source: Wording;
  readonly state: Exclude<State, 'missing'>;
  /** Hash of the wording the translation was made from. */
  readonly from?: string | undefined;
  /** The translation has no such section: it is still to be written. */
  readonly isAbsent?: boolean;
}

export interface TextFreshness {
  readonly language: string;
  /** Absent: the text is missing in this language. */
  readonly file?: TextFile;
  /** The worst of its sections. */
  readonly state: State;
  readonly sections: readonly SectionFreshness[];
  /**
   * Id → hash of what was recorded for sections that the source text no longer has, while others have no record: one
   * may be the other under a new id, and what has changed in it would be forgotten.
   */
  readonly gone: Readonly<Record<string, string>>;
}

export interface ArticleFreshness {
  readonly article: Article;
  readonly source: TextFile;
  /** What the source text says now. */
  readonly wordings: readonly Wording[];
  readonly history: History;
  /** Files beside the source that could not be read: until they can, it is not known what must be remembered. */
  readonly unreadable: readonly string[];
  /** Ids of sections whose last edit nobody has graded, though a translation comes from before it. */
  readonly ungraded: readonly string[];
  /** One for each language but the source, in the order of `languages.yml`. */
  readonly texts: readonly TextFreshness[];
}

/** How fresh every translation is. Articles whose source text could not be read are left out. */
export function freshnessOf(content: Content): ArticleFreshness[] {
  const { library } = content;
  const fileOf = (article: string, language: string) =>
    content.texts.find((one) => one.article === article && one.language === language);
  return library.articles.flatMap((article) => {
    const source = fileOf(article.id, library.source);
    const wordings = wordingsOf(source, article.texts[library.source]);
    if (!source || wordings.length === 0) return [];
    const folder = content.folders.find(
      ({ id, section }) => id === article.id && section === article.section,
    );
    const past = beside(source.file, 'history.yml');
    const history = folder?.history ?? {};
    const texts = library.languages
      .filter(({ tag }) => tag !== library.source)
      .map(({ tag }) => textFreshness(article, tag, fileOf(article.id, tag), wordings, history));
    const ungraded = wordings.flatMap(({ id, hash }) => {
      const isBehind = texts.some(({ sections }) =>
        sections.some(({ source, from }) => source.id === id && from !== undefined && from !== hash),
      );
      return isBehind && isUngraded(history[id] ?? [], hash) ? [id] : [];
    });
    const unreadable = [
      ...(content.files.has(past) && !folder?.history ? [past] : []),
      ...texts.flatMap(({ file }) => (file && !isReadable(file, article) ? [file.file] : [])),
    ];
    return [{ article, source, wordings, history, unreadable, ungraded, texts }];
  });
}

function isReadable({ scanned, language }: TextFile, { texts }: Article): boolean {
  return scanned !== undefined && texts[language] !== undefined;
}

function textFreshness(
  article: Article,
  language: string,
  file: TextFile | undefined,
  wordings: readonly Wording[],
  history: History,
): TextFreshness {
  if (!file) return { language, state: 'missing', sections: [], gone: {} };
  const own = wordingsOf(file, article.texts[language]).map(({ id }) => id);
  const sections = wordings.map((source): SectionFreshness => {
    const from = article.texts[language]?.from?.[source.id];
    if (from === undefined) return { source, state: 'unrecorded', isAbsent: !own.includes(source.id) };
    const grade: Grade = gradeSince(history[source.id] ?? [], from, source.hash);
    return { source, from, state: grade === 'minor' ? 'fresh' : grade };
  });
  const ids = new Set(wordings.map(({ id }) => id));
  const isOpen = sections.some(({ state }) => state === 'unrecorded');
  const gone = Object.entries(article.texts[language]?.from ?? {}).filter(([id]) => isOpen && !ids.has(id));
  const state = worstState(sections.map((one) => one.state));
  return { language, file, sections, state, gone: Object.fromEntries(gone) };
}

/** The state of a text from those of its sections. */
export function worstState(some: readonly State[]): State {
  return states[Math.max(0, ...some.map((state) => states.indexOf(state)))] ?? 'fresh';
}

/** Whether anybody has recorded anything: before that, nothing is missed. */
export function isRecorded(library: Library): boolean {
  return library.articles.some(({ texts }) => Object.values(texts).some(({ from }) => from !== undefined));
}
