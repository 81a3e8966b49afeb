import { describe, expect, it } from 'vitest';
import { type Visit, wayOn } from './way-on.ts';

const tags = ['fi', 'en', 'nb', 'pt-BR', 'pt'];
const browser = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/149.0.0.0 Safari/537.36';
const visit = (given: Partial<Visit>) =>
  wayOn({ stored: null, preferred: [], userAgent: browser, address: '', ...given }, tags);

describe('the page of languages', () => {
  it('sends a returning reader to the language they read last, whatever the browser asks for', () => {
    expect(visit({ stored: 'fi', preferred: ['en'] })).toBe('/fi/');
  });

  it.each([
    [['fi-FI', 'fi', 'en'], '/fi/'],
    [['sv-FI', 'sv', 'FI'], '/fi/'],
    [['nb-NO', 'en'], '/nb/'],
    [['pt-br'], '/pt-BR/'],
    [['pt-PT'], '/pt/'],
    [['de', 'ja'], undefined],
    [[], undefined],
  ])('sends a first visitor who asks for %s to %s', (preferred, path) => {
    expect(visit({ preferred })).toBe(path);
  });

  it.each(['?all', '#all', '?from=x&all#all'])('lets those who come with %s choose', (address) => {
    expect(visit({ stored: 'fi', preferred: ['fi'], address })).toBeUndefined();
  });

  it('takes nothing else in the address for that', () => {
    expect(visit({ stored: 'fi', address: '?from=allies#top' })).toBe('/fi/');
  });

  it('never sends anybody to a language that is gone, or anywhere else', () => {
    expect(visit({ stored: 'sv' })).toBeUndefined();
    expect(visit({ stored: '//example.com' })).toBeUndefined();
  });

  it.each([
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0)',
    'Mozilla/5.0 (compatible; Yahoo! Slurp)',
    'facebookexternalhit/1.1',
    'WhatsApp/2.23.20.0',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0',
    'Mozilla/5.0 (compatible; Google-InspectionTool/1.0)',
  ])('stays what it is for %s', (userAgent) => {
    expect(visit({ preferred: ['en'], userAgent })).toBeUndefined();
  });
});
