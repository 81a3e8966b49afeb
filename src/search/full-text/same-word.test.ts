import { describe, expect, it } from 'vitest';
import { hasSameWord, isSameWord } from './same-word.ts';

describe('a found word', () => {
  it.each([
    ['salasanan', 'salasana'],
    ['salasana', 'salasanaani'],
    ['kirjaudu', 'kirjautua'],
    ['Häuser,', 'haus'],
    ['tilejä', 'tili'],
    ['(535)', '535'],
    ['imap.example.com', 'IMAP'],
    ['E-Mail', 'email'],
    ['adgang', 'adgangskodeproblem'],
    ['pop', 'popellerimap'],
    ['5.7.8', '5.7.8'],
  ])('is the same word: %s for %s', (found, typed) => {
    expect(isSameWord(found, typed)).toBe(true);
  });

  it.each([
    ['4:', '452'],
    ['454', '454.7'],
    ['z', 'zzzqqq'],
    ['Caps', 'captcha'],
    ['do', 'donaudampfschifffahrt'],
    ['a', '&amp;'],
    ['', 'mail'],
    ['mail', '…'],
  ])('is another word: %s for %s', (found, typed) => {
    expect(isSameWord(found, typed)).toBe(false);
  });
});

describe('found words', () => {
  it('are what was typed where one of them is', () => {
    expect(hasSameWord(['a', 'salasanan'], 'zebra salasana')).toBe(true);
    expect(hasSameWord(['a', 'z'], 'zebra salasana')).toBe(false);
    expect(hasSameWord([], 'salasana')).toBe(false);
  });

  it('are parts of what was typed in a script without spaces', () => {
    expect(hasSameWord(['密码'], '忘记密码')).toBe(true);
    expect(hasSameWord(['邮箱'], '忘记密码')).toBe(false);
    expect(hasSameWord(['4'], '452')).toBe(false);
  });
});
