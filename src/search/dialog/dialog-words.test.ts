import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallLibrary } from '../../../tests/support/library.ts';
import { dialogWords } from './dialog-words.ts';

it('hands the dialog the words of search in one language, and nobody else’s', () => {
  const sv = { 'search.close': 'Stäng', 'search.noScript': 'Utan skript', 'page.home': 'Hem' };
  const words = { sv, en: { 'search.close': 'Close' } };
  expect(dialogWords({ ...smallLibrary(), words }, 'sv')).toEqual({
    words: { close: 'Stäng' },
    contact: undefined,
    source: 'en',
    languages: { en: 'en', sv: 'sv', da: 'da', nb: 'nb' },
    services: {},
    counters: undefined,
  });
});

it('leaves out no word that scripts ask for', () => {
  const scripts = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.ts') && !name.includes('.test.'),
  );
  const asked = scripts.flatMap((name) =>
    [
      ...readFileSync(join(import.meta.dirname, name), 'utf8').matchAll(/\bword(?:\(|s\[)'(?<key>\w+)'/g),
    ].flatMap(({ groups }) => groups?.['key'] ?? []),
  );
  const sv = Object.fromEntries(asked.map((key) => [`search.${key}`, key]));
  expect(Object.keys(dialogWords({ ...smallLibrary(), words: { sv } }, 'sv').words)).toEqual([
    ...new Set(asked),
  ]);
  expect(asked).toContain('close');
});
