import { describe, expect, test } from 'vitest';
import { tokens } from './html-tokens.ts';

/** Start tags as `name attribute=value`, end tags with a slash, text as it stands. */
const read = (html: string) =>
  tokens(html).map((token) => {
    if (token.kind === 'text') return JSON.stringify(html.slice(token.start, token.end));
    if (token.kind === 'end') return `/${token.name}`;
    return [token.name, ...token.attributes.map(({ name, value }) => `${name}=${value}`)].join(' ');
  });

describe('a page is read as browsers read it', () => {
  test.each([
    ['an attribute may hold an angle bracket', '<a title=">" b>x</a>', ['a title=> b=', '"x"', '/a']],
    ['an attribute needs no quotes', '<i href=/x/ b=c></i>', ['i href=/x/ b=c', '/i']],
    ['names are read in lower case', '<I HREF="X"></I>', ['i href=X', '/i']],
    ['references in attributes are resolved', '<b c="&#106;&#x61;&colon;"></b>', ['b c=ja:', '/b']],
    ['comments hide tags', '<p>a<!-- <b> -->c</p>', ['p', '"a"', '"c"', '/p']],
    ['a script holds text only', '<script>"<p>"</script>', ['script', '"\\"<p>\\""', '/script']],
    [
      'a drawing keeps prefixed names',
      '<svg><use xlink:href="#a"/></svg>',
      ['svg', 'use xlink:href=#a', '/use', '/svg'],
    ],
    [
      'what is shown without scripts is markup',
      '<p><noscript><b></b></noscript></p>',
      ['p', 'noscript', 'b', '/b', '/noscript', '/p'],
    ],
    ['a template is looked into', '<template><b></b></template>', ['template', 'b', '/b', '/template']],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  test('attributes and tags stand where they say', () => {
    const html = '<!doctype html><p  class="a"\n id=b>x</p>';
    const [tag] = tokens(html);
    expect(tag && html.slice(tag.start, tag.end)).toBe('<p  class="a"\n id=b>');
    const places =
      tag?.kind === 'start' ? tag.attributes.map(({ start, end }) => html.slice(start, end)) : [];
    expect(places).toEqual(['class="a"', 'id=b']);
  });
});
