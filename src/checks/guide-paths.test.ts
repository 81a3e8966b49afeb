import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace, withAnswers } from './fixture.ts';

const file = 'articles/mail/webmail-sign-in/article.yml';
const other = 'articles/help/contact-us';

/** No damage: the article on support as a guide of one step, with an answer that leads where it is told. */
function secondGuide(next: string): Damage[] {
  const check = `      - { id: found, answers: [{ id: not-found, next: ${next} }] }`;
  const steps = `kind: guide\nsteps:\n  - id: look\n    checks:\n${check}`;
  const text = '<Steps>\n<Step id="look">\n\n## Chat\n\n<Check id="found">Chat.</Check>\n';
  return [
    replace(`${other}/article.yml`, 'kind: reference', steps),
    ...['en', 'fi'].map((tag) =>
      replace(
        `${other}/${tag}.mdx`,
        '<Support />',
        `${text}<Answer id="not-found">–</Answer>\n\n</Step>\n</Steps>\n\n<Support />`,
      ),
    ),
  ];
}

test.each([
  ['an article, and a heading of the guide', 'alias-or-account', "'#still-no-luck'"],
  ['a later step', "'#password'", "'#still-no-luck'"],
])('answers that lead to %s are sound', async (_where, only, nowhere) => {
  expect(await findingsAfter(...withAnswers(only, nowhere))).toEqual([]);
});

test.each([
  [
    'a step there is not',
    "'#pasword'",
    'the id of a step or heading of this article',
    'Did you mean "password"?',
  ],
  ['an article there is not', 'alias-or-acount', 'the id of an article', 'Did you mean "alias-or-account"?'],
  ['a step without its #', 'password', 'the id of an article', "Write '#password'"],
  ['the guide itself', 'webmail-sign-in', 'another article', 'Write'],
  ['its own step', "'#account'", 'another place than its own step', 'Lead on'],
])('an answer that leads to %s is told at its line', async (_where, next, expected, mend) => {
  expect(await findingsAfter(...withAnswers(next))).toMatchObject([
    {
      rule: 'guide-paths',
      file: `content/${file}`,
      at: `- { id: only-alias, next: ${next} }`,
      found: `next: ${next.replaceAll("'", '')}`,
      expected: expect.stringContaining(expected),
      mend: expect.stringContaining(mend),
    },
  ]);
});

test('a step to which nothing leads any more is told with what leads past it', async () => {
  const damage = replace(file, '  - id: password\n', "    next: '#still-no-luck'\n  - id: password\n");
  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'guide-paths',
      at: '- id: password',
      found: 'the step "password", to which nothing leads',
      mend: `Write next: '#password' at an answer, or remove next: from step "account".`,
    },
  ]);
});

test('a step that only an answer leads to is sound', async () => {
  const damage = replace(file, '  - id: password\n', "    next: '#still-no-luck'\n  - id: password\n");
  expect(await findingsAfter(...withAnswers("'#password'"), damage)).toEqual([]);
});

test('an answer that leads back is told with the circle it makes', async () => {
  expect(await findingsAfter(...withAnswers("'#service-status'"))).toMatchObject([
    {
      rule: 'guide-paths',
      at: "- { id: only-alias, next: '#service-status' }",
      expected: 'paths that come to an end',
      detail: [
        'It goes round:',
        'webmail-sign-in #account',
        'webmail-sign-in #service-status',
        'webmail-sign-in #account',
      ],
    },
  ]);
});

test('an answer to an earlier step from which another way leads on is sound', async () => {
  const first = '- id: service-status\n    checks:';
  const damage = replace(file, first, `- id: service-status\n    next: '#password'\n    checks:`);
  const last = replace(file, '  - id: password\n', "  - id: password\n    next: '#account'\n");
  const middle = replace(file, '  - id: account\n', "  - id: account\n    next: '#still-no-luck'\n");
  expect(await findingsAfter(damage, middle, last)).toEqual([]);
});

test('two guides that lead to each other are told, once', async () => {
  expect(await findingsAfter(...withAnswers('contact-us'), ...secondGuide("'alias-or-account'"))).toEqual([]);
  const findings = await findingsAfter(...withAnswers('contact-us'), ...secondGuide('webmail-sign-in'));
  expect(findings).toMatchObject([
    { rule: 'guide-paths', detail: expect.arrayContaining(['contact-us #look', 'webmail-sign-in #account']) },
  ]);
});

test('where a text cannot be read, nothing is said of the places in it', async () => {
  const damage = replace('articles/mail/webmail-sign-in/en.mdx', '</Steps>', '');
  const findings = await findingsAfter(...withAnswers(), damage);
  expect(findings.filter(({ rule }) => rule === 'guide-paths')).toEqual([]);
});
