import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace, write } from './fixture.ts';

const file = 'screens/account-list.yml';
const screen = `title: controlPanel
areas:
  - row: [{ text: anna@example.com, name: address }, dots]
  - fields: [{ value: mail.host }]
`;
const guide = 'articles/mail/webmail-sign-in';
const words = ['sketch', 'step', 'pair', 'dots'].map((key) => `"screen.${key}": "–"`).join(', ');

/** What stands last in steps 1 and 2 of the guide's numbered list, in each language. */
const steps = [
  { en: 'then <Label id="mailAccounts" />.', fi: 'sitten <Label id="mailAccounts" />.' },
  { en: 'how an alias differs</Article>.', fi: 'miten alias eroaa tilistä</Article>.' },
] as const;

/** No damage: a screen, its words, and texts that show it in a step of their guide. */
function withScreen(
  use = '<Screen id="account-list" mark="1:controlPanel 2:dots" />',
  data = screen,
  [first, second]: readonly string[] = ['', `\n   ${use}`],
): Damage[] {
  const [one, two] = steps;
  return [
    write(file, data),
    ...(['en', 'fi'] as const).flatMap((tag) => [
      replace(`interface/${tag}.json`, '{\n', `{\n  ${words},\n`),
      replace(`${guide}/${tag}.mdx`, one[tag], `${one[tag]}${first}`),
      replace(`${guide}/${tag}.mdx`, two[tag], `${two[tag]}${second}`),
    ]),
  ];
}

const inEnglish = async (damages: readonly Damage[]) =>
  (await findingsAfter(...damages)).filter((one) => one.file === `content/${guide}/en.mdx`);

/** What is found of a text's use in step 2. */
const inText = (use: string) => inEnglish(withScreen(use));

/** What is found of a text's use that stands elsewhere: behind step 1, or behind step 2. */
const behindFirst = (use: string) => inEnglish(withScreen('', screen, [use, '']));
const behindSecond = (use: string) => inEnglish(withScreen('', screen, ['', use]));

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

test('a mark with a number that its list has not is told', async () => {
  expect(await inText('<Screen id="account-list" mark="3:dots" />')).toMatchObject([
    { found: 'the mark "dots" with the number 3', expected: 'the number of a step of its list, 1 to 2' },
  ]);
});

test('a screen in another step than the last it marks is told, with the step', async () => {
  const use = '<Screen id="account-list" mark="1:address 2:dots" />';
  expect(await behindFirst(`\n   ${use}`)).toMatchObject([
    {
      at: use,
      found: '<Screen id="account-list" /> in step 1',
      expected: 'it in step 2, the last that it marks',
      mend: expect.stringContaining('below the text of step 2'),
    },
  ]);
  expect(await inText('<Screen id="account-list" mark="1:dots" />')).toMatchObject([
    { expected: 'it in step 1, the last that it marks' },
  ]);
});

test('a screen with numbers that stands below the list, or is not indented, is told where it belongs', async () => {
  const use = '<Screen id="account-list" mark="1:dots" />';
  for (const where of [`\n\n${use}`, `\n${use}`]) {
    expect(await behindSecond(where)).toMatchObject([
      {
        found: '<Screen id="account-list" /> outside of the step whose number it shows',
        expected: 'it in step 1, the last that it marks',
        mend: expect.stringContaining('three spaces'),
      },
    ]);
  }
});

test('marks in a step need its number', async () => {
  expect(await inText('<Screen id="account-list" mark="address dots" />')).toMatchObject([
    { mend: 'Write mark="2:address 2:dots".' },
  ]);
});

test('a screen on the line of other words is told', async () => {
  expect(await behindSecond(' <Screen id="account-list" mark="2:dots" />')).toMatchObject([
    { expected: '<Screen> on a line of its own' },
  ]);
});

test('marks that are no steps have a numbered list below them, of as many items', async () => {
  const use = '<Screen id="account-list" mark="address dots" />';
  const list = '1. Not ours.\n2. Not there.';
  expect(await behindSecond(`\n\n${use}\n\n${list}`)).toEqual([]);
  for (const below of ['', '\n\n1. Not ours.', '\n\n- Not ours.\n- Not there.']) {
    expect(await behindSecond(`\n\n${use}${below}`)).toMatchObject([
      {
        found: '<Screen id="account-list" /> with 2 marks that no list explains',
        expected: 'a numbered list of 2 items right below it',
      },
    ]);
  }
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
  expect(await findingsAfter(...withScreen('', screen, ['', '']))).toMatchObject([
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

test('a language that shows a screen without marks in another step is told', async () => {
  const use = '\n   <Screen id="account-list" />';
  const [{ fi: first }] = steps;
  const moved = [replace(`${guide}/fi.mdx`, use, ''), replace(`${guide}/fi.mdx`, first, `${first}${use}`)];
  expect(await findingsAfter(...withScreen('<Screen id="account-list" />'), ...moved)).toMatchObject([
    { rule: 'text-parity', line: 24, mend: 'Is <Screen id="account-list"> in step 2 meant?' },
  ]);
});
