import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWith, cutToFit, encode, mailTemplate } from './cut.ts';

const more = '… (shortened)';
const lines = [
  'It says “wrong password”.',
  '',
  'Guide: Cannot sign in',
  'Step 1: Look at the status',
  'Browser: Firefox 145',
];
const text = lines.join('\n');

describe('a summary that is too long for an address', () => {
  it('stays whole where there is room', () => {
    expect(cutToFit(text, encode(text).length, more)).toBe(text);
  });

  it('ends after a whole line, and says that it was cut', () => {
    const room = encode(text).length - 1;
    expect(cutToFit(text, room, more)).toBe(`${lines.slice(0, 4).join('\n')}\n${more}`);
  });

  it('does not end with an empty line', () => {
    const room = encode(`${lines[0]}\n\n${more}`).length;
    expect(cutToFit(text, room, more)).toBe(`${lines[0]}\n${more}`);
  });

  it('is cut between two words where its first line is too long already', () => {
    const words = 'one two three four five six seven';
    expect(cutToFit(`${words}\nmore`, encode(`one two three\n${more}`).length + 2, more)).toBe(
      `one two three\n${more}`,
    );
  });

  it('is empty rather than too long', () => {
    expect(cutToFit('x'.repeat(300), 100, more)).toBe(more);
    expect(cutToFit('x'.repeat(300), 5, more)).toBe('');
  });

  it('counts letters as long as they are in an address', () => {
    expect(encode('ä').length).toBe(6);
    const room = 6 * 10 + encode(`\n${more}`).length;
    expect(cutToFit(`${'ä'.repeat(10)} ${'ä'.repeat(30)}`, room, more)).toBe(`${'ä'.repeat(10)}\n${more}`);
  });

  it('always fits, and keeps whole lines from the beginning', () => {
    const room = fc.integer({ min: 60, max: 400 });
    const anyLines = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyLines, room, (parts, most) => {
        const whole = parts.join('\n');
        const cut = cutToFit(whole, most, more);
        expect(encode(cut).length).toBeLessThanOrEqual(most);
        if (cut !== whole) expect(whole.startsWith(cut.slice(0, -more.length).trimEnd())).toBe(true);
      }),
    );
  });
});

it('half a character, as a careless cut leaves it, is no error', () => {
  expect(encode('a\ud83d')).toBe('a%3F');
  expect(encode('😀')).toBe('%F0%9F%98%80');
});

it('lines of a message end as messages do', () => {
  expect(encode('a\nb')).toBe('a%0D%0Ab');
});

describe('an address that takes a summary with it', () => {
  it('has it in its query, and nothing in it is taken for a part of the address', () => {
    expect(addressWith('https://chat.example.com/?lang=fi&m={summary}', 'a & b = $& #1', more)).toBe(
      'https://chat.example.com/?lang=fi&m=a%20%26%20b%20%3D%20%24%26%20%231',
    );
  });

  it('is never longer than browsers, servers and mail programs take', () => {
    const long = Array.from({ length: 400 }, (_, line) => `Rivi ${line} on pitkähkö`).join('\n');
    const address = addressWith(mailTemplate('help@example.com', 'Tarvitsen apua: ”päivää”'), long, more);

    expect(address.length).toBeLessThanOrEqual(2000);
    expect(address.length).toBeGreaterThan(1900);
    expect(decodeURIComponent(address)).toMatch(/Rivi \d+ on pitkähkö\r\n… \(shortened\)$/);
  });

  it('opens a message to support, or to whomever the reader chooses', () => {
    expect(addressWith(mailTemplate('help@example.com', 'Help: a'), 'x', more)).toBe(
      'mailto:help@example.com?subject=Help%3A%20a&body=x',
    );
    expect(mailTemplate('', 'a')).toBe('mailto:?subject=a&body={summary}');
  });
});
