import { expect, test } from 'vitest';
import { componentNames } from '../articles/mdx-globals.ts';
import { findingsAfter, replace, type Told } from './fixture.ts';
import { knownComponents } from './known-components.ts';

const file = 'articles/help/contact-us/en.mdx';

/** What this rule says of something on the line where the fixture has <Support />. */
async function findingsIn(written: string): Promise<Told[]> {
  const findings = await findingsAfter(replace(file, '<Support />', written));
  return findings.filter(({ rule }) => rule === 'components');
}

test('the components that are known are those that texts are given', () => {
  expect(Object.keys(knownComponents)).toEqual([...componentNames]);
});

test.each([
  ['a mistyped component', '<Suport />', 'a component <Suport>', 'Did you mean "Support"?'],
  ['a component in lower case', '<support />', 'the HTML element <support>', 'Did you mean <Support>?'],
  [
    'a mistyped attribute',
    '<Note kin="tip">x</Note>',
    '<Note> with an attribute "kin"',
    'Did you mean "kind"?',
  ],
  ['an attribute too many', '<Support id="x" />', '<Support> with an attribute "id"', 'Remove it.'],
  ['spread attributes', '<Support {...a} />', '<Support {…}>', 'Remove it.'],
  ['a missing attribute', '<Label />', '<Label> without id', 'Write id="…" with a text in quotes.'],
  ['an expression', '<Label id={x} />', '<Label> whose id is no text', 'Write id="…" with a text in quotes.'],
  ['an empty id', '<Label id="" />', '<Label> whose id is no text', 'Write id="…" with a text in quotes.'],
  ['an unknown kind', '<Note kind="tipp">x</Note>', '<Note kind="tipp">', 'Did you mean "tip"?'],
  ['an empty note', '<Note kind="tip"></Note>', 'an empty <Note>', 'Write its text, or remove it.'],
  ['words in a label', '<Label id="save">S</Label>', 'text inside <Label>', 'Write <Label id="…" />.'],
  ['a tag without a name', '<>x</>', 'a tag without a name, <>', 'Remove <> and </>.'],
])('%s is told', async (_what, written, found, mend) => {
  expect(await findingsIn(written)).toMatchObject([
    {
      rule: 'components',
      file: `content/${file}`,
      line: 8,
      column: 1,
      at: written,
      found,
      mend,
    },
  ]);
});

test.each([
  ['<a href="https://example.com">x</a>', 'Write [text](https://…), or <Article id="…" /> for an article'],
  ['<img src="x.png" />', 'Write ![what the picture shows](./picture.png).'],
  ['<h2>x</h2>', 'Write ## Heading {#heading-id}.'],
  ['<script>x</script>', 'Leave it out'],
  ['<style>x</style>', 'Leave it out'],
  ['<iframe src="https://example.com" />', 'Leave it out'],
])('%s is refused and what to write instead is told', async (written, mend) => {
  expect(await findingsIn(written)).toMatchObject([
    { rule: 'components', at: written, mend: expect.stringContaining(mend) },
  ]);
});

test('a little HTML is allowed, without styles and scripts', async () => {
  const sound =
    'Press <kbd>Enter</kbd>, <abbr title="Domain Name System">DNS</abbr>, H<sub>2</sub>O <br /> x';
  expect(await findingsIn(sound)).toEqual([]);

  expect(await findingsIn('Press <kbd onclick="x()" style="color:red">Enter</kbd>')).toMatchObject([
    {
      rule: 'components',
      column: 7,
      found: '<kbd> with an attribute "onclick"',
    },
    { rule: 'components', column: 7, found: '<kbd> with an attribute "style"' },
  ]);
});

test('code in a text is told, a comment is not', async () => {
  expect(await findingsIn('{/* ask the mail team */}')).toEqual([]);
  expect(await findingsIn('Costs {price} a month')).toMatchObject([
    {
      rule: 'components',
      line: 8,
      column: 7,
      found: '{price}',
      mend: expect.stringContaining('\\{'),
    },
  ]);
  expect(await findingsIn("import Note from './note.astro'")).toMatchObject([
    { rule: 'components', line: 8, found: "import Note from './note.astro'" },
  ]);
});
