import { expect, test } from 'vitest';
import { findingsAfter, replace, write } from './fixture.ts';

const fi = 'articles/help/contact-us/fi.mdx';
const en = 'articles/help/contact-us/en.mdx';
const german = [
  replace('languages.yml', 'fallback: [en] }', 'fallback: [en], capitals: nouns }'),
  write('labels/fi.yml', 'controlPanel: Kontrolle\nmailAccounts: Alle Konten\nsave: Sichern\n'),
];

test('a label typed as text is told with the label to write, whatever its ending', async () => {
  expect(
    await findingsAfter(replace(fi, 'Tavoitat meidät', 'Katso Ohjauspaneelista. Tavoitat meidät')),
  ).toMatchObject([
    {
      rule: 'bare-labels',
      level: 'warning',
      file: `content/${fi}`,
      line: 6,
      column: 7,
      found: '"Ohjauspaneelista", typed as text',
      expected: '<Label id="controlPanel" />, which says "Ohjauspaneeli" in this language',
    },
  ]);
});

test.each([
  ['with a capital inside a sentence', 'Open Mail accounts. You reach', 'Mail accounts'],
  ['in quotation marks', '“Save” it. You reach', 'Save'],
  ['in bold', 'Press **Save** now. You reach', 'Save'],
])('a label %s is told', async (_how, written, label) => {
  expect(await findingsAfter(replace(en, 'You reach', written))).toMatchObject([
    { rule: 'bare-labels', file: `content/${en}`, found: `"${label}", typed as text` },
  ]);
});

test.each([
  ['an ordinary word', 'Your mail accounts are in the control panel; save them. You reach'],
  ['a word that begins a sentence', 'Save them. You reach'],
  ['what a line is about', '**Save:** do it. You reach'],
  ['a part of another name', 'Open Apple Save. You reach'],
  ['a longer word that begins alike', 'Open Saveloyshop. You reach'],
])('%s is sound', async (_what, written) => {
  expect(await findingsAfter(replace(en, 'You reach', written))).toEqual([]);
});

test('a word or name that spelling.yml has may be typed', async () => {
  const apple = [replace(en, 'You reach', 'Apple Save is another. You reach')];
  expect(await findingsAfter(...apple)).toMatchObject([{ found: '"Save", typed as text' }]);
  expect(await findingsAfter(...apple, write('spelling.yml', 'en: { words: [Apple Save] }'))).toEqual([]);
  const findings = await findingsAfter(
    replace(en, 'You reach', 'Open Save. You reach'),
    write('spelling.yml', 'en: { words: [Save] }'),
  );
  expect(findings).toEqual([]);
});

test('where nouns have capitals, one noun is no name, several words are', async () => {
  const one = replace(fi, 'Tavoitat meidät', 'Nach der Kontrolle gut. Tavoitat meidät');
  expect(await findingsAfter(...german, one)).toEqual([]);
  const two = replace(fi, 'Tavoitat meidät', 'Hier sind Alle Konten. Tavoitat meidät');
  expect(await findingsAfter(...german, two)).toMatchObject([
    { rule: 'bare-labels', found: '"Alle Konten", typed as text' },
  ]);
});
