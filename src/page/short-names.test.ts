import { expect, test } from 'vitest';
import { letterFor } from './short-names.ts';

test('each custom property has a letter of its own, the most used first', () => {
  const sheets = [':root{--ink:a;--paper:b}p{color:var(--ink)}', 'a{color:var(--ink)}b{color:var(--line)}'];
  expect([...letterFor(sheets)]).toEqual([
    ['--ink', '--a'],
    ['--line', '--b'],
    ['--paper', '--c'],
  ]);
});

test('the same sheets give the same letters, in whatever order', () => {
  const sheets = ['a{b:var(--x-one)}', 'a{b:var(--x-two)}'];
  expect(letterFor(sheets.toReversed())).toEqual(letterFor(sheets));
});

test('names there is no letter for stay as they are', () => {
  const names = Array.from({ length: 60 }, (_, index) => `--name-${index}:a`);
  const letters = letterFor([names.join(';')]);
  expect(new Set(letters.values()).size).toBe(letters.size);
  expect(letters.size).toBe(52);
});
