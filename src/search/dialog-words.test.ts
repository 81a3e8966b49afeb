import { expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { dialogWords } from './dialog-words.ts';

it('hands the dialog the words of search in one language, and nobody else’s', () => {
  const words = { sv: { 'search.close': 'Stäng', 'page.home': 'Hem' }, en: { 'search.close': 'Close' } };
  expect(dialogWords({ ...smallLibrary(), words }, 'sv')).toEqual({
    words: { close: 'Stäng' },
    contact: undefined,
    source: 'en',
    languages: { en: 'en', sv: 'sv', da: 'da', nb: 'nb' },
    services: {},
    counters: undefined,
  });
});
