import { expect, it } from 'vitest';
import { fold, foldDigraphs } from './fold.ts';

it.each([
  ['SÄHKÖPOSTI', 'sahkoposti'],
  ['Contraseña', 'contrasena'],
  ['Größe', 'grosse'],
  ['smørbrød', 'smorbrod'],
  ['ægte', 'aegte'],
  ['Œuvre', 'oeuvre'],
  ['ﬁle', 'file'],
  ['Ａｂｃ', 'abc'],
  ['é', 'e'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('keeps the marks of scripts where they make other letters', () => {
  expect(fold('Йод')).toBe('йод');
  expect(fold('が')).toBe('が');
  expect(fold('한국')).toBe('한국');
});

it('leaves out vowel marks that Arabic and Hebrew writers mostly leave out', () => {
  expect(fold('مُحَمَّد')).toBe('محمد');
  expect(fold('שָׁלוֹם')).toBe('שלום');
});

it('reads two letters that stand for one with a mark', () => {
  expect(['stoerung', 'aendern', 'uebersicht', 'loesenord', 'paa'].map(foldDigraphs)).toEqual([
    'storung',
    'andern',
    'ubersicht',
    'losenord',
    'pa',
  ]);
});
