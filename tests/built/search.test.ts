import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '../../src/library/content-root.ts';
import { readContent } from '../../src/library/read-content.ts';
import { pageText } from '../../src/search/compact/extract.ts';
import { unansweredIn } from '../../src/search/compact/told.ts';
import { createWholeSearch, parseBuiltIndex } from '../../src/search/compact/whole-search.ts';
import { isSearchFile } from '../../src/search/files/search-files.ts';
import { loadAnalyser } from '../../src/words/load-analyser.ts';
import { builtPages } from '../support/built-pages.ts';

const { library } = await readContent(contentRoot({}, process.cwd()));

describe.each(library.languages)('the built search in $tag', (language) => {
  const { tag } = language;
  const read = (file: string) => readFileSync(join('dist', tag, 'search', file), 'utf8');
  const built = parseBuiltIndex(read('index.json'), read('known.json'));
  const { index } = built;
  const slugs = index.articles.map(([slug]) => slug);

  it('is made of files that are served while writing too', () => {
    const files = readdirSync(join('dist', tag, 'search')).filter((file) => file.endsWith('.json'));
    const made = files.filter((file) => file !== 'words.json');
    expect(made).toContain('known.json');
    expect(made.filter((file) => !isSearchFile(`${tag}/search/${file}`))).toEqual([]);
  });

  it('has every article that is written in the language, and no other', () => {
    const written = library.articles.filter(({ texts }) => texts[tag]).map(({ id }) => id);
    expect(slugs).toEqual(written);
  });

  it('finds an article among the first three by its title, its words in any order, and each word that tells it', async () => {
    const analyser = await loadAnalyser(language, library.search.languages[tag]);
    const { search } = createWholeSearch(built, analyser);
    const isFound = (query: string, slug: string) =>
      search(query)
        .found.slice(0, 3)
        .some(({ article }) => slugs[article] === slug);
    const titles = index.articles.map(([slug, title]) => ({ slug, title, words: analyser.words(title) }));
    const isTelling = (stem: string, text: string) =>
      titles.filter(({ words }) => words.some((word) => word.stem === stem)).length === 1 &&
      analyser.ignored(analyser.words(text), 0) === 0;
    const missed = titles.flatMap(({ slug, title, words }) => {
      const queries = [
        title,
        words
          .map(({ text }) => text)
          .reverse()
          .join(' '),
        ...words.filter(({ stem, text }) => isTelling(stem, text)).map(({ text }) => text),
      ];
      return queries.filter((query) => !isFound(query, slug)).map((query) => `${query} → ${slug}`);
    });
    expect(missed).toEqual([]);
  });

  it('says of what there is no article of that there is none, and names the nearest first', async () => {
    const { concepts, languages } = library.search;
    const whole = createWholeSearch(built, await loadAnalyser(language, languages[tag]));
    const unanswered = Object.entries(concepts).filter(([, { unanswered: isSo }]) => isSo);
    const queries = unanswered.flatMap(([id, { best }]) =>
      (languages[tag]?.concepts[id] ?? []).map((query) => ({ query, best })),
    );
    expect(queries.length).toBeGreaterThan(unanswered.length);
    const silent = queries.filter(({ query, best }) => {
      const answer = whole.search(query);
      return unansweredIn(answer, whole) === '' || slugs[answer.found[0]?.article ?? -1] !== best;
    });
    expect(silent).toEqual([]);
  });
});

describe('a request that readers send to their administrator', () => {
  const folder = 'dist/pagefind/fragment';
  const texts = readdirSync(folder).filter((file) => file.endsWith('.pf_fragment'));
  const wholeTexts = texts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const requests = builtPages('dist').flatMap(({ path, html }) =>
    [...html.matchAll(/<blockquote>(?<first>[^<&]+)/g)].map(({ groups }) => ({
      path,
      html,
      first: groups?.['first']?.replace(/\s+/g, ' ').trim().slice(0, 60) ?? '',
    })),
  );

  it('is no text of the article: neither stage of search finds it by its words', () => {
    expect(requests.length).toBeGreaterThanOrEqual(library.languages.length);
    for (const { path, html, first } of requests) {
      expect(first, path).not.toBe('');
      expect(pageText(html)?.body, path).not.toContain(first);
      expect(wholeTexts, path).not.toContain(first);
    }
  });
});
