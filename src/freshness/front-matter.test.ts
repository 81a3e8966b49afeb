import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withRecord } from './front-matter.ts';

const from = { front: '3f9a1c2e', lead: '12345678', 'how-to-tell': '1e234567' };
const line = 'from: { front: 3f9a1c2e, lead: "12345678", how-to-tell: "1e234567" }';

describe('the record of a translation', () => {
  test.each([
    [
      'comes behind what stands there',
      'title: "A: b"\nkeywords: [a, b] # all of them',
      `title: "A: b"\nkeywords: [a, b] # all of them\n${line}`,
    ],
    [
      'takes the place of an older one',
      'title: A\nfrom: { lead: aaaaaaaa }\nkeywords: []',
      `title: A\n${line}\nkeywords: []`,
    ],
    [
      'takes the place of one on several lines',
      'from:\n  front: aaaaaaaa\n  lead: bbbbbbbb\n\n# keep me\ntitle: A',
      `${line}\n\n# keep me\ntitle: A`,
    ],
    ['takes the place of an empty one', 'title: A\nfrom:\nkeywords: []', `title: A\n${line}\nkeywords: []`],
  ])('%s', (_what, before, after) => {
    const rest = '\n---\n\nText with --- and from: in it.\n\n---\n';
    expect(withRecord(`---\n${before}${rest}`, from)).toBe(`---\n${after}${rest}`);
  });

  test('keeps the line ends of Windows, and an empty text', () => {
    expect(withRecord('---\r\ntitle: A\r\n---\r\n\r\nB\r\n', from)).toBe(
      `---\r\ntitle: A\r\n${line}\r\n---\r\n\r\nB\r\n`,
    );
    expect(withRecord('---\ntitle: A\n---', from)).toBe(`---\ntitle: A\n${line}\n---`);
  });

  test('says the same when it is read again, and again', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
    const record = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8})?$/), hash, {
      minKeys: 1,
    });
    fc.assert(
      fc.property(record, record, (first, second) => {
        const text = withRecord(withRecord('---\ntitle: A\n---\n\nB\n', first), second);
        const front = /^---\n([\s\S]*?)\n---\n\nB\n$/.exec(text)?.[1] ?? '';
        expect(parse(front)).toEqual({ title: 'A', from: { ...second } });
      }),
    );
  });
});
