// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { link, resultItem, resultList, ways } from './result-view.ts';

const result = {
  title: 'Change <b>it</b>',
  url: '/xx/a/',
  section: 'Signing in',
  excerpt: [
    { text: 'the new ', marked: false },
    { text: 'password<img src=x>', marked: true },
  ],
  headings: [{ title: 'If you forgot it', url: '/xx/a/#forgot' }],
};

it('a result is a real link with the found words marked and links to its headings', () => {
  const item = resultItem(result);
  const links = [...item.querySelectorAll('a')].map((each) => [each.getAttribute('href'), each.textContent]);
  expect(links).toEqual([
    ['/xx/a/', 'Change <b>it</b>'],
    ['/xx/a/#forgot', 'If you forgot it'],
  ]);
  expect(item.querySelector('mark')?.textContent).toBe('password<img src=x>');
  expect(item.textContent).toContain('Signing in');
});

it('markup in an article is shown as text, never run', () => {
  expect(resultList([result]).querySelectorAll('img, b')).toHaveLength(0);
});

it('what a page does not tell leaves no empty places', () => {
  const bare = resultItem({ title: 'A', url: '/a/', section: '', excerpt: [], headings: [] });
  expect(bare.children).toHaveLength(1);
});

it('other ways stand apart, so that they are not read as one word', () => {
  expect(ways(link('', 'All', '/a/'), link('', 'Contact', '/b/')).textContent).toBe('All Contact');
});
