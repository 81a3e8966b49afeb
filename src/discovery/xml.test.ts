import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from './xml.ts';

describe('XML', () => {
  it('escapes texts and attributes, and takes elements as they are', () => {
    expect(element('a', { href: '/?a=1&b="2"' }, 'x < y', element('b')).xml).toBe(
      '<a href="/?a=1&amp;b=&quot;2&quot;">x &lt; y<b/></a>',
    );
  });

  it('leaves out what XML cannot hold', () => {
    expect(element('a', {}, 'bell\u0007 half\ud800 and 𝓐').xml).toBe('<a>bell half and 𝓐</a>');
  });

  it('begins with its declaration', () => {
    expect(xmlDocument(element('a'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
  });

  it('gives back whatever text was put in, and nothing of it as an element', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']', 'a', ';', 'ä', ' ') }),
        (text) => {
          const [made, ...others] = parseFragment(element('p', { title: text }, text).xml).childNodes;
          const { attrs, childNodes } = made as unknown as {
            attrs: { value: string }[];
            childNodes: { value: string }[];
          };
          expect(others).toEqual([]);
          if (text !== '') expect(childNodes.map(({ value }) => value)).toEqual([text]);
          expect(attrs.map(({ value }) => value)).toEqual([text]);
        },
      ),
    );
  });
});
