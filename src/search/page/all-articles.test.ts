import { expect, it } from 'vitest';
import type { Article, Library } from '../../library/model.ts';
import { allArticles } from './all-articles.ts';

const text = (title: string) => ({ title, description: '', keywords: [] });
const article = (id: string, section: string, ...tags: string[]) =>
  ({
    id,
    section,
    texts: Object.fromEntries(tags.map((tag) => [tag, text(`${id} ${tag}`)])),
  }) as unknown as Article;
const library = {
  source: 'yy',
  languages: [
    { tag: 'xx', name: 'X', direction: 'ltr', fallback: ['zz', 'yy'] },
    { tag: 'yy', name: 'Y', direction: 'ltr', fallback: [] },
    { tag: 'zz', name: 'Z', direction: 'rtl', fallback: ['yy'] },
  ],
  sections: [
    { id: 'first', icon: 'key', articles: ['a', 'b'] },
    { id: 'second', icon: 'mail', articles: ['c'] },
  ],
  articles: [
    article('a', 'first', 'yy', 'xx'),
    article('b', 'first', 'yy'),
    article('c', 'second', 'yy', 'zz'),
  ],
} as unknown as Library;

it('lists articles of the reader’s language by section, then those that exist only in another', () => {
  const { sections, elsewhere } = allArticles(library, 'xx');
  expect(sections.map(({ id, texts }) => [id, texts.map(({ title }) => title)])).toEqual([
    ['first', ['a xx']],
  ]);
  expect(elsewhere.map(({ title, language }) => [title, language.tag])).toEqual([
    ['b yy', 'yy'],
    ['c zz', 'zz'],
  ]);
});

it('needs no second list where everything is written', () => {
  expect(allArticles(library, 'yy').elsewhere).toEqual([]);
});
