// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ResultDetails, SearchResult } from '../result.ts';
import { link, resultItem, ways } from './result-view.ts';

const details: ResultDetails = {
  text: [
    { text: 'the new ', marked: false },
    { text: 'password<img src=x>', marked: true },
  ],
  headings: [{ title: 'If you forgot it', url: '/xx/a/#forgot' }],
};
const result: SearchResult = {
  title: [
    { text: 'Change ', marked: false },
    { text: '<b>it</b>', marked: true },
  ],
  url: '/xx/a/',
  section: 'Signing in',
  details: async () => details,
};

it('a result is a real link with the found words marked and, once they are loaded, links to its headings', async () => {
  const item = resultItem(result);
  const links = () =>
    [...item.querySelectorAll('a')].map((each) => [each.getAttribute('href'), each.textContent]);
  expect(links()).toEqual([['/xx/a/', 'Change <b>it</b>']]);
  expect(item.textContent).toContain('Signing in');
  await expect.poll(links).toEqual([
    ['/xx/a/', 'Change <b>it</b>'],
    ['/xx/a/#forgot', 'If you forgot it'],
  ]);
  expect([...item.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '<b>it</b>',
    'password<img src=x>',
  ]);
});

it('markup in an article is shown as text, never run', async () => {
  const item = resultItem(result);
  await expect.poll(() => item.textContent).toContain('<img');
  expect(item.querySelectorAll('img, b')).toHaveLength(0);
});

it('an article in another language is marked with it, for eyes and for screen readers', () => {
  const item = resultItem({ ...result, language: 'sv' }, { sv: 'Svenska' });
  expect(item.querySelector('a')?.lang).toBe('sv');
  expect(item.querySelector('a')?.hreflang).toBe('sv');
  expect(item.textContent).toContain('Svenska');
});

it('other ways stand apart, so that they are not read as one word', () => {
  expect(ways(link('', 'All', '/a/'), link('', 'Contact', '/b/')).textContent).toBe('All Contact');
});
