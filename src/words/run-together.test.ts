import { describe, expect, it } from 'vitest';
import { createAnalyser } from './analyser.ts';
import { wordsRunTogether } from './run-together.ts';

const rules = { ignore: ['my', 'or', 'how do i'], links: [], parts: [], whole: [] };
const analyser = createAnalyser(undefined, rules);
const known = new Set(['forgot', 'password', 'imap', 'pop', 'new', 'mobile', 'panel', 'ident', 'ite']);
const read = (text: string) => {
  const [word] = analyser.words(text);
  return word && wordsRunTogether(word, (stem) => known.has(stem), analyser)?.join(' ');
};

describe('what was typed without spaces', () => {
  it.each([
    ['forgotmypassword', 'forgot my password'],
    ['poporimap', 'pop or imap'],
    ['newmobile', 'new mobile'],
    ['mypanel', 'my panel'],
    ['passwordormyimapforgot', 'password or my imap forgot'],
  ])('%s is read as %s', (text, words) => {
    expect(read(text)).toBe(words);
  });
});

describe('a word is not told apart', () => {
  it.each([
    ['when a piece of it is no known word', 'forgothispassword'],
    ['into many pieces, unless it is long', 'newpanelpopnew'],
    ['into short pieces alone', 'popnewite'],
    ['when it is short and has no small word in it', 'newpop'],
    ['when it is a code', 'panel2password'],
    ['when it is one known word', 'password'],
    ['when it is longer than words are', 'password'.repeat(6)],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });
});
