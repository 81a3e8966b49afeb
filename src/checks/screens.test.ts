import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace, write } from './fixture.ts';

const file = 'screens/account-list.yml';
const screen = `title: controlPanel
areas:
  - row: [{ text: anna@example.com, name: address }, dots]
  - fields: [{ value: mail.host }]
`;
const guide = 'articles/mail/webmail-sign-in';
const check = '<Check id="account-listed">';
const words = ['plain', 'marked', 'mark', 'dots'].map((key) => `"screen.${key}": "–"`).join(', ');

/** No damage: a screen, its words, and texts that show it below the numbered list of their guide. */
function withScreen(
  use = '<Screen id="account-list" mark="1:controlPanel 2:dots" />',
  data = screen,
): Damage[] {
  return [
    write(file, data),
    ...['en', 'fi'].flatMap((tag) => [
      replace(`interface/${tag}.json`, '{\n', `{\n  ${words},\n`),
      replace(`${guide}/${tag}.mdx`, check, `${use}\n\n${check}`),
    ]),
  ];
}

/** What is found of a text's use, once for each language. */
const inText = async (use: string) =>
  (await findingsAfter(...withScreen(use))).filter((one) => one.file === `content/${guide}/en.mdx`);

test('a screen that texts show with marks of its places is sound', async () => {
  expect(await findingsAfter(...withScreen())).toEqual([]);
});

test('a screen that there is not is told with the nearest one', async () => {
  expect(await inText('<Screen id="acount-list" />')).toMatchObject([
    {
      rule: 'screens',
      at: '<Screen id="acount-list" />',
      expected: 'a file of content/screens/',
      mend: 'Did you mean "account-list"?',
    },
  ]);
});

test('a mark that names no place of the screen is told with the nearest one', async () => {
  expect(await inText('<Screen id="account-list" mark="2:dotz" />')).toMatchObject([
    { rule: 'screens', found: 'the mark "dotz"', mend: 'Did you mean "dots"?' },
  ]);
  expect(await inText('<Screen id="account-list" mark="dots dots" />')).toMatchObject([
    { found: 'the mark "dots" once more' },
  ]);
});

test('a mark with a number that the list above it has not is told', async () => {
  expect(await inText('<Screen id="account-list" mark="3:dots" />')).toMatchObject([
    { found: 'the mark "dots" with the number 3', expected: 'the number of a step above it, 1 to 2' },
  ]);
});

test('marks without numbers need no list above them', async () => {
  expect(
    await findingsAfter(...withScreen('<Screen id="account-list" mark="address dots mail.host" />')),
  ).toEqual([]);
});

test.each([
  [
    'title: controlPanel',
    'title: controlPannel',
    'the label "controlPannel"',
    'Did you mean "controlPanel"?',
  ],
  ['value: mail.host', 'value: mail.hots', 'the value "mail.hots"', 'Did you mean "mail.host"?'],
])('a place that names what is not there is told at its line: %s', async (from, to, found, mend) => {
  const findings = await findingsAfter(
    ...withScreen('<Screen id="account-list" />', screen.replace(from, to)),
  );
  expect(findings).toMatchObject([{ rule: 'screens', file: `content/${file}`, found, mend }]);
  expect(findings[0]?.at).toContain(to);
});

test('a kind of area or a field that there is not is told with the nearest one', async () => {
  for (const [from, to, mend] of [
    ['- row:', '- rows:', 'Did you mean "row"?'],
    ['name: address', 'nmae: address', 'Did you mean "name"?'],
  ] as const) {
    const findings = await findingsAfter(
      ...withScreen('<Screen id="account-list" />', screen.replace(from, to)),
    );
    expect(findings).toMatchObject([{ rule: 'schema', file: `content/${file}`, line: 3, mend }]);
  }
});

test('a word of a screen that a language lacks is told there', async () => {
  expect(
    await findingsAfter(
      ...withScreen(),
      replace('interface/fi.json', '"screen.dots": "–"', '"screen.dotz": "–"'),
    ),
  ).toMatchObject([
    {
      rule: 'screens',
      file: 'content/interface/fi.json',
      found: 'no words for "screen.dots"',
      mend: 'Did you mean "screen.dots" where it says "screen.dotz"?',
    },
  ]);
});

test('a label of a screen that only some languages have is told', async () => {
  const damages = [
    ...withScreen('<Screen id="account-list" />', screen.replace('dots]', 'dots, edit]')),
    replace('labels/en.yml', 'save: Save', 'save: Save\nedit: Edit'),
  ];
  expect(await findingsAfter(...damages)).toMatchObject([
    { rule: 'screens', found: 'the label "edit"', mend: 'Add it to content/labels/fi.yml.' },
  ]);
});

test('a screen that no text shows is told', async () => {
  expect(await findingsAfter(...withScreen('–'))).toMatchObject([
    { rule: 'screens', file: `content/${file}`, found: 'a screen that no text shows', level: 'warning' },
  ]);
});

test('a language whose text lacks the screen, or marks something else, is told', async () => {
  const damage = replace(
    `${guide}/fi.mdx`,
    'mark="1:controlPanel 2:dots"',
    'mark="1:controlPanel 2:address"',
  );
  expect(await findingsAfter(...withScreen(), damage)).toMatchObject([
    { rule: 'text-parity', file: `content/${guide}/fi.mdx`, mend: expect.stringContaining('2:dots') },
  ]);
});
