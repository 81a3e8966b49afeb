import { describe, expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { readText } from './read-text.ts';
import { scanText } from './scan-text.ts';

const front = '---\ntitle: Aliakset\n---\n\n';

async function scan(text: string) {
  const { scanned, findings } = await scanText('en.mdx', front + text);
  expect(findings).toEqual([]);
  if (!scanned) throw new Error('The text of this test is no MDX.');
  return scanned;
}

describe('a text that MDX cannot read is one finding at its line', () => {
  test.each([
    [
      'a component that is not closed',
      'Hello\n\n<Note>\n\nabc\n',
      7,
      '<Note>',
      'Expected a closing tag for `<Note>`',
    ],
    ['a component closed as another', '<Step>\n\nabc\n\n</Stp>\n', 9, '</Stp>', '</Stp>'],
    [
      'an attribute without quotes',
      'Hello <Label id=save />\n',
      5,
      'Hello',
      'Attributes need straight quotes',
    ],
    ['HTML', 'One<br>two', 5, 'One', 'an empty line begins a new paragraph'],
    [
      'a label without its slash',
      'Press <Label id="save">.',
      5,
      'Press',
      'ends with a slash: <Label id="…" />',
    ],
    ['a remark as in HTML', '<!-- later -->\n', 5, '<!--', 'A remark for colleagues is written {/* … */}'],
    ['a lone brace', 'Press { now', 5, 'Press {', 'A brace that is meant as text is written \\{.'],
    ['code that is none', 'Press {1 +}', 5, 'Press {1 +}', 'A brace that is meant as text'],
  ])('%s', async (_what, text, line, found, mend) => {
    const { scanned, findings } = await scanText('content/en.mdx', front + text);

    expect(scanned).toBeUndefined();
    expect(findings).toMatchObject([
      {
        rule: 'readable-text',
        file: 'content/en.mdx',
        line,
        found: expect.stringContaining(found),
        mend: expect.stringContaining(mend),
      },
    ]);
  });
});

describe('the checks are told', () => {
  test('of components: place, attributes, and what is around and in them', async () => {
    const { elements } = await scan(
      '<Steps>\n<Step id="one">\n\nÄä 😀 <Label id={save} /> x\n\n</Step>\n</Steps>',
    );

    expect(elements).toMatchObject([
      { name: 'Steps', line: 5, column: 1, attributes: {}, parents: [], within: -1, empty: false },
      { name: 'Step', line: 6, attributes: { id: 'one' }, parents: ['Steps'], within: 0 },
      {
        name: 'Label',
        line: 8,
        column: 7,
        attributes: { id: null },
        parents: ['Steps', 'Step'],
        within: 1,
        empty: true,
      },
    ]);
    expect(elements[1]?.holds).toEqual([{ what: 'paragraph', line: 8, column: 1 }]);
  });

  test('of attributes that are no text', async () => {
    const { elements } = await scan('<Label id {...more} />');
    expect(elements[0]?.attributes).toEqual({ id: null, '…': null });
  });

  test('of headings with their ids', async () => {
    const { headings } = await scan('## See <Label id="save" /> {#see}\n\n<Note>\n\n### Inside\n\n</Note>');

    expect(headings).toMatchObject([
      { depth: 2, text: 'See <Label>', id: 'see', line: 5, within: -1 },
      { depth: 3, text: 'Inside', line: 9, within: 1, parents: ['Note'] },
    ]);
    expect(headings[1]?.id).toBeUndefined();
  });

  test('of links and pictures, also by reference and bare', async () => {
    const { targets } = await scan(
      'A [b](https://b.example) ![c](./c.png) [d][e] https://f.example\n\n[e]: https://e.example\n',
    );
    expect(targets).toMatchObject([
      { kind: 'link', url: 'https://b.example', text: 'b', byReference: false, line: 5, column: 3 },
      { kind: 'image', url: './c.png', text: 'c', byReference: false },
      { kind: 'link', url: 'https://e.example', text: 'd', byReference: true },
      { kind: 'link', url: 'https://f.example', text: 'https://f.example' },
    ]);
  });

  test('of code, not of comments', async () => {
    const { code } = await scan("import x from 'y';\n\nA {/* note */} b {c} d\n\n{/* line */}\n");
    expect(code).toMatchObject([
      { kind: 'module', text: "import x from 'y';", line: 5 },
      { kind: 'expression', text: 'c', line: 7, column: 18 },
    ]);
  });

  test('of the letters of prose, headings left out', async () => {
    expect((await scan('## Ten letters\n\nÄä, 1!\n\n- <b>öö</b>')).proseLength).toBe(5);
  });
});

describe('front matter', () => {
  async function read(raw: string) {
    const findings: Finding[] = [];
    const text = await readText('en.mdx', raw, findings);
    return { ...text, findings };
  }

  test('knows on which line of the file its fields stand', async () => {
    const { frontMatter, findings } = await read('---\ntitle: One\nkeywords:\n  - two\n---\n\nText');

    expect(findings).toEqual([]);
    expect(frontMatter?.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(frontMatter?.locate(['keywords', 0])).toEqual({ line: 4, column: 5 });
  });

  test('may have Windows line ends', async () => {
    const { frontMatter, scanned } = await read('---\r\ntitle: One\r\n---\r\n\r\nText\r\n');
    expect(frontMatter?.value).toEqual({ title: 'One' });
    expect(scanned?.proseLength).toBe(4);
  });

  test.each([
    ['missing', '# Aliases\n\nText', '"# Aliases"', 'a neighbouring article shows how'],
    ['missing in an empty file', '', 'an empty file', 'Begin the file with its front matter'],
    ['never closed', '---\ntitle: One\n\nText', '"---"', 'put a line --- below its last field'],
    [
      'behind a byte order mark',
      '\uFEFF---\ntitle: One\n---\n',
      'an invisible byte order mark',
      'Save the file as UTF-8',
    ],
  ])('that is %s is told', async (_what, raw, found, mend) => {
    expect((await read(raw)).findings).toMatchObject([
      {
        rule: 'readable-text',
        file: 'en.mdx',
        line: 1,
        found: expect.stringContaining(found),
        mend: expect.stringContaining(mend),
      },
    ]);
  });

  test.each([
    ['in Latin-1', Buffer.from('---\ntitle: Yö\n---\n\nText', 'latin1'), 2, 9],
    ['as UTF-16', Buffer.from('---\ntitle: Yö\n---\n\nText', 'utf16le'), 1, 2],
  ])('that is saved %s is told once, at the first letter that is lost', async (_how, bytes, line, column) => {
    expect((await read(bytes.toString('utf8'))).findings).toMatchObject([
      { rule: 'readable-text', line, column, mend: expect.stringContaining('Save the file as UTF-8') },
    ]);
  });

  test('that is broken is told at its line, and the text is read nevertheless', async () => {
    const { scanned, findings } = await read('---\ntitle: One\ndescription: a: b\n---\n\nText');

    expect(findings).toMatchObject([{ rule: 'readable-data', line: 3, column: 14 }]);
    expect(scanned?.proseLength).toBe(4);
  });
});
