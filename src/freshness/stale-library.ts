import { preference } from '../library/find-articles.ts';
import type { Article, Library, PartWords, StaleSection, TextFacts } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import { type ArticleFreshness, freshnessOf } from './freshness.ts';

/** The library, its texts telling which of their sections readers are warned of, or get in another language. */
export function withStale(content: Content): Library {
  const { library } = content;
  const found = new Map(freshnessOf(content).map((one) => [one.article.id, one]));
  return {
    ...library,
    articles: library.articles.map((article) => told(article, found.get(article.id), library)),
  };
}

function told(article: Article, freshness: ArticleFreshness | undefined, library: Library): Article {
  if (!freshness) return article;
  const texts = Object.entries(article.texts).map(([tag, text]): [string, TextFacts] => {
    const stale = staleSections(freshness, tag, library);
    if (Object.keys(stale).length === 0) return [tag, text];
    return [tag, { ...text, stale, parts: partsShown(article, text.parts, stale) }];
  });
  return { ...article, texts: Object.fromEntries(texts) };
}

/** What readers of a text are told. Title, description and keywords are not followed, so they are not told of these. */
function staleSections(
  { article, texts }: ArticleFreshness,
  tag: string,
  library: Library,
): Record<string, StaleSection> {
  const stateIn = (language: string, id: string) =>
    texts.find((one) => one.language === language)?.sections.find(({ source }) => source.id === id)?.state;
  const own = texts.find(({ language }) => language === tag)?.sections ?? [];
  return Object.fromEntries(
    own.flatMap(({ state, source: { id } }): [string, StaleSection][] => {
      if (id === 'front') return [];
      if (state === 'changed') return [[id, { state }]];
      if (state !== 'dangerous') return [];
      const instead = preference(library, tag).find(
        (one) => article.texts[one] && stateIn(one, id) !== 'dangerous',
      );
      return [[id, { state, instead: instead ?? library.source }]];
    }),
  );
}

/** The words of steps and checks as the page shows them: a step in another language has the words of that one. */
function partsShown(
  { facts, texts }: Article,
  own: PartWords | undefined,
  stale: Readonly<Record<string, StaleSection>>,
): PartWords | undefined {
  if (!own) return undefined;
  const steps = { ...own.steps };
  const checks = { ...own.checks };
  const answers = { ...own.answers };
  for (const { id, checks: inStep } of facts.steps) {
    const section = stale[id];
    const shown = section?.state === 'dangerous' ? texts[section.instead]?.parts : undefined;
    if (!shown) continue;
    steps[id] = shown.steps[id] ?? '';
    for (const check of inStep) {
      checks[check.id] = shown.checks[check.id] ?? '';
      for (const { id: answer } of check.answers) answers[answer] = shown.answers[answer] ?? '';
    }
  }
  return { steps, checks, answers };
}
