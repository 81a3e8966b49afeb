import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const en = 'articles/help/contact-us/en.mdx';
const quotes = replace('languages.yml', 'name: English }', "name: English, quotes: '“…”' }");
const french = replace(
  'languages.yml',
  'name: English }',
  "name: English, quotes: '«…»', spaceBefore: ';:!?»' }",
);
const said = (words: string) => replace(en, 'You reach us by chat.', `You reach us by chat. ${words}`);

test.each([
  ['two spaces', 'Like  this.', 27, 'Remove one.'],
  ['three dots', 'Like this...', 32, 'Write …'],
  ['a hyphen as a dash', 'Like - this.', 27, 'Write – instead.'],
  ['a straight apostrophe', "It can't be.", 28, 'Write ’ instead.'],
  ['straight quotation marks', 'Like "this” one.', 28, 'Write “…” with the words in place of the dots.'],
  [
    'quotation marks of another language',
    'Like „this” one.',
    28,
    'Write “…” with the words in place of the dots.',
  ],
  ['a space before a mark', 'Like this !', 31, 'Remove the space.'],
])('%s is told where it stands', async (_what, words, column, mend) => {
  expect(await findingsAfter(quotes, said(words))).toMatchObject([
    { rule: 'typography', level: 'warning', file: `content/${en}`, line: 6, column, mend },
  ]);
});

test.each(['Like “this” one, won’t it?', 'At noon, see report.txt, a.b.c.', '**Bold:** and more.'])(
  '%s is sound',
  async (words) => {
    expect(await findingsAfter(quotes, said(words))).toEqual([]);
  },
);

test('where a language has a space before some marks, it is one at which no line breaks', async () => {
  const guide = replace('articles/mail/webmail-sign-in/en.mdx', 'Still no luck?', 'Still no luck\u202f?');
  expect(await findingsAfter(french, guide, said('Bien\u202f! «\u00a0Oui\u00a0», non.'))).toEqual([]);
  expect(await findingsAfter(french, guide, said('Bien ! Oui; non.'))).toMatchObject([
    { rule: 'typography', column: 26, found: 'a space before ! at which a line may break' },
    { rule: 'typography', found: 'no space before ;' },
  ]);
});

test('titles and words of the interface are looked at, too', async () => {
  const findings = await findingsAfter(
    replace(en, 'Contact support', 'Contact  support'),
    replace('interface/fi.json', '"Kirjoita meille chatissa."', '"Kirjoita meille  chatissa..."'),
  );
  expect(findings).toMatchObject([
    { rule: 'typography', file: `content/${en}`, line: 2, column: 15 },
    { rule: 'typography', file: 'content/interface/fi.json', line: 8 },
    { rule: 'typography', file: 'content/interface/fi.json', line: 8 },
  ]);
});

test('a language that says nothing of its quotation marks is not asked', async () => {
  expect(await findingsAfter(said('Like „this” one.'))).toEqual([]);
});
