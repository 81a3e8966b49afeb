import type { Article, Library, TextFacts } from '../src/library/model.ts';

/**
 * A library with as many articles as wanted, in one language, for timing: their words are drawn from those of the real
 * texts, common ones more often, some of them joined, so that there are as many different words as a real site of this size
 * would have. The same count gives the same articles.
 */
export function manyArticles(library: Library, tag: string, count: number): Library {
  const random = mulberry(count);
  const real = library.articles.flatMap(({ texts }) => {
    const text = texts[tag];
    return text
      ? `${text.title} ${text.description} ${(text.headings ?? []).join(' ')}`.split(/[\s.,:;!?]+/)
      : [];
  });
  const words = [...new Set(real.filter((word) => word.length > 2))];
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  const rare = Array.from(
    { length: 40 * Math.round(Math.sqrt(count)) },
    () => pick(words) + pick(words).toLowerCase(),
  );
  const word = () => (random() < 0.8 ? pick(real) : pick(rare));
  const say = (length: number) => Array.from({ length }, word).join(' ');
  const text = (): TextFacts => ({
    title: say(6),
    description: say(16),
    keywords: [say(2), say(2), say(1)],
    headings: Array.from({ length: 4 }, () => say(4)),
    links: Array.from({ length: 3 }, () => `article-${Math.floor(random() * count)}`),
  });
  const facts = library.articles.map((article) => article.facts);
  const sections = library.sections.map((section, at) => ({
    ...section,
    articles: Array.from({ length: count }, (_, one) => one)
      .filter((one) => one % library.sections.length === at)
      .map((one) => `article-${one}`),
  }));
  const articles = Array.from({ length: count }, (_, at): Article => {
    const related = Array.from({ length: 4 }, () => ({ id: `article-${Math.floor(random() * count)}` }));
    const section = sections[at % sections.length]?.id ?? '';
    return {
      id: `article-${at}`,
      section,
      facts: { ...pick(facts), steps: [], related },
      texts: { [tag]: text() },
    };
  });
  const languages = library.languages.filter((language) => language.tag === tag);
  return { ...library, languages, source: tag, sections, articles };
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
