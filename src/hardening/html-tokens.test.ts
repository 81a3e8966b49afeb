import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from './html-tokens.ts';

/** Tags as `name attribute=value`, end tags with a slash, text as it stands. */
const read = (html: string) =>
  [...tokens(html)].map((token) => {
    if (token.kind === 'text') return JSON.stringify(html.slice(token.start, token.end));
    if (token.kind === 'end') return `/${token.name}`;
    return [token.name, ...token.attributes.map(({ name, value }) => `${name}=${value}`)].join(' ');
  });

describe('a document is cut as browsers cut it', () => {
  test.each([
    ['an attribute may hold an angle bracket', '<a title=">" b>x', ['a title=> b=', '"x"']],
    ['an attribute needs no quotes', '<a href=/x/ b=c>', ['a href=/x/ b=c']],
    ['names are read in lower case', '<A HREF="X">', ['a href=X']],
    [
      'references in attributes are resolved',
      '<a b="&#106;&#x61;&colon;&amp;&unknown;">',
      ['a b=ja:&&unknown;'],
    ],
    ['a lone angle bracket is text', 'a < b <3', ['"a < b <3"']],
    ['comments hide tags', 'a<!-- <b> -->c<!-->d<!--->e', ['"a"', '"c"', '"d"', '"e"']],
    ['a doctype is no tag', '<!doctype html><p>', ['p']],
    ['a title holds text only', '<title><b></title><p>', ['title', '"<b>"', '/title', 'p']],
    [
      'a title in a drawing holds tags',
      '<svg><title><b></title></svg>',
      ['svg', 'title', 'b', '/title', '/svg'],
    ],
    ['a script ends at its end tag', '<script>"<p>"</script ><p>', ['script', '"\\"<p>\\""', '/script', 'p']],
    [
      'a commented script inside a script hides its end',
      '<script><!--<script></script>--></script><p>',
      ['script', '"<!--<script></script>-->"', '/script', 'p'],
    ],
    ['CDATA is text in drawings only', '<svg><![CDATA[<b>]]></svg><![CDATA[<i>]]>', ['svg', '/svg', '"]]>"']],
    ['an unfinished tag is dropped', 'a<b c="', ['"a"']],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('positions never overlap and attributes stand where they say', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p ',
      'a="b"',
      " c='d>' ",
      '<!--',
      '-->',
      '<script>',
      '</script>',
      'x',
      '=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const html = parts.join('');
        let from = 0;
        for (const token of tokens(html)) {
          expect(token.start).toBeGreaterThanOrEqual(from);
          expect(token.end).toBeGreaterThan(token.start);
          from = token.end;
          for (const { name, start, end } of token.kind === 'start' ? token.attributes : []) {
            expect(html.slice(start, end).toLowerCase().startsWith(name)).toBe(true);
            expect(end).toBeLessThan(token.end);
          }
        }
      }),
    );
  });
});
