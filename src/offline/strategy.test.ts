import { describe, expect, it } from 'vitest';
import { languageIn, strategyFor } from './strategy.ts';

const site = 'https://help.example.com';
const ask = (path: string, more = {}) =>
  strategyFor({ method: 'GET', mode: 'cors', url: new URL(path, site).href, isPart: false, ...more }, site);

describe('a request', () => {
  it.each([
    ['/en/search/', { mode: 'navigate' }, 'page'],
    ['/', { mode: 'navigate' }, 'page'],
    ['/_astro/page.1.js', {}, 'asset'],
    ['/en/search/index.json', {}, 'data'],
    ['/en/status/setup.json', {}, 'data'],
  ])('for %s %j is answered as %s', (path, more, strategy) => {
    expect(ask(path, more)).toBe(strategy);
  });

  it.each([
    ['https://status.example.com/en/api.json', {}],
    ['/status.json', {}],
    ['/offline.js', {}],
    ['/pagefind/wasm.fi.pagefind', {}],
    ['/en/feedback.json', { method: 'POST' }],
    ['/_astro/page.1.js', { isPart: true }],
  ])('for %s %j is left to the browser', (path, more) => {
    expect(ask(path, more)).toBe('leave');
  });
});

describe('the language of an address', () => {
  it.each([
    ['/pt-BR/search/', 'pt-BR'],
    ['/fi/', 'fi'],
    ['/', undefined],
    ['/404.html', undefined],
  ])('%s is in %s', (path, language) => {
    expect(languageIn(path)).toBe(language);
  });
});
