import { beside } from '../library/beside.ts';
import type { Content } from '../library/read-content.ts';
import { graphOf, linksHere } from '../related/graph.ts';
import { type ArticleFreshness, freshnessOf, type State, type TextFreshness } from './freshness.ts';

/** How the translations of a content folder stand; also what `npm run translations -- --json` prints. */
export interface Report {
  /** Tag of the language texts are first written in. */
  readonly source: string;
  readonly languages: readonly LanguageReport[];
  /** Those that most articles lead to come first. */
  readonly articles: readonly ArticleReport[];
}

/** A language with the number of its texts in each state. */
export interface LanguageReport extends Readonly<Record<State, number>> {
  readonly language: string;
  readonly name: string;
  /** Of the source text, in sections that have changed or are missing. */
  readonly words: number;
}

export interface ArticleReport {
  readonly id: string;
  readonly section: string;
  /** Ids of the other articles that lead to it: in their source text, as related, or as a way on from a guide. */
  readonly linkedFrom: readonly string[];
  /** Path of the source text. */
  readonly file: string;
  /** Sections whose last edit nobody has graded. */
  readonly ungraded: readonly string[];
  readonly texts: readonly TextReport[];
}

export interface TextReport {
  readonly language: string;
  readonly state: State;
  readonly words: number;
  /** Path of the text, also where it is still to be written. */
  readonly file: string;
  /** Those that are not fresh. */
  readonly sections: readonly { readonly id: string; readonly state: State; readonly words: number }[];
}

export function reportOf(content: Content): Report {
  const { library } = content;
  const graph = graphOf(library, library.source);
  const segmenter = new Intl.Segmenter(library.source || undefined, { granularity: 'word' });
  const articles = freshnessOf(content)
    .map((one) => articleReport(one, linksHere(graph, one.article.id), (text) => wordsIn(text, segmenter)))
    .sort((a, b) => b.linkedFrom.length - a.linkedFrom.length);
  const languages = library.languages
    .filter(({ tag }) => tag !== library.source)
    .map(({ tag, name }): LanguageReport => {
      const own = articles.flatMap(({ texts }) => texts.filter(({ language }) => language === tag));
      const count = (state: State) => own.filter((text) => text.state === state).length;
      return {
        language: tag,
        name,
        fresh: count('fresh'),
        unrecorded: count('unrecorded'),
        changed: count('changed'),
        dangerous: count('dangerous'),
        missing: count('missing'),
        words: own.reduce((all, { words }) => all + words, 0),
      };
    });
  return { source: library.source, languages, articles };
}

function articleReport(
  { article, source, wordings, ungraded, texts }: ArticleFreshness,
  linkedFrom: readonly string[],
  count: (text: string) => number,
): ArticleReport {
  const words = new Map(wordings.map(({ id, text }) => [id, count(text)]));
  const textReport = ({ language, state, file, sections }: TextFreshness): TextReport => {
    const open = sections
      .filter((one) => one.state !== 'fresh')
      .map((one) => ({
        id: one.source.id,
        state: one.state,
        words: one.state === 'unrecorded' && !one.isAbsent ? 0 : (words.get(one.source.id) ?? 0),
      }));
    const toDo = state === 'missing' ? [...words.values()] : open.map((one) => one.words);
    return {
      language,
      state,
      words: toDo.reduce((all, one) => all + one, 0),
      file: file?.file ?? beside(source.file, `${language}.mdx`),
      sections: open,
    };
  };
  return {
    id: article.id,
    section: article.section,
    linkedFrom,
    file: source.file,
    ungraded,
    texts: texts.map(textReport),
  };
}

/** Words a translator reads, without components, addresses of headings and marks. */
function wordsIn(text: string, segmenter: Intl.Segmenter): number {
  const plain = text.replace(/<[^>]*>|\{#[^}]*\}/g, ' ');
  return [...segmenter.segment(plain)].filter(({ isWordLike }) => isWordLike).length;
}
