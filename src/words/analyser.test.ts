import { expect, it } from 'vitest';
import { createAnalyser, stemsOf } from './analyser.ts';
import { loadAnalyser } from './load-analyser.ts';
import { packedStemmers } from './stemmer-names.ts';

const rules = { ignore: ['how do i', 'my', 'a'], links: [], parts: [], whole: [] };

it('gives a word in a text and in a query the same stem', async () => {
  const english = await loadAnalyser({ stemmer: 'english' }, undefined);
  expect(stemsOf(english, 'Changing PASSWORDS')).toEqual(stemsOf(english, 'change password'));
  const spanish = await loadAnalyser({ stemmer: 'spanish' }, undefined);
  expect(stemsOf(spanish, 'Contraseñas')).toEqual(stemsOf(spanish, 'contraseña'));
});

it('finds words that a hyphen joins together and apart, and host names by their parts', () => {
  const analyser = createAnalyser();
  expect(stemsOf(analyser, 'e-mail')).toEqual(['e', 'mail', 'email']);
  expect(stemsOf(analyser, 'imap.example.com')).toEqual(['imap.example.com', 'imap', 'example', 'com']);
});

it('never stems a code', async () => {
  const english = await loadAnalyser({ stemmer: 'english' }, undefined);
  expect(english.words('2factors 5.7.8').map(({ stem }) => stem)).toEqual(['2factors', '5.7.8']);
});

it('knows phrases that say nothing of what is looked for, the longest first', () => {
  const analyser = createAnalyser(undefined, rules);
  const words = analyser.words('How do I change my password');
  expect(words.map((_, at) => analyser.ignored(words, at))).toEqual([3, 0, 0, 0, 1, 0]);
});

it('never takes a word apart that says nothing', () => {
  const analyser = createAnalyser(undefined, { ...rules, ignore: ['Really'], whole: ['upset'] });
  expect([...analyser.compounds.whole]).toEqual(['upset', 'really']);
});

it('takes words as they are where a language has no stemmer', async () => {
  const analyser = await loadAnalyser({}, undefined);
  expect(stemsOf(analyser, 'Changing Ärger')).toEqual(['changing', 'arger']);
});

it.each(packedStemmers)('%s is a stemmer that can be loaded', async (name) => {
  const analyser = await loadAnalyser({ stemmer: name }, undefined);
  expect(analyser.stem('a').length).toBeGreaterThan(0);
});
