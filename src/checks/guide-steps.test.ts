import { expect, test } from 'vitest';
import { findingsAfter, replace, withAnswers } from './fixture.ts';

const facts = 'articles/mail/webmail-sign-in/article.yml';
const other = 'articles/help/contact-us/article.yml';

test('a guide without steps is told', async () => {
  expect(await findingsAfter(replace(other, 'kind: reference', 'kind: guide'))).toMatchObject([
    {
      rule: 'guide-steps',
      file: `content/${other}`,
      at: 'kind: guide',
      found: 'kind: guide without steps',
    },
  ]);
});

test('steps in an article that is no guide are told', async () => {
  expect(await findingsAfter(replace(facts, 'kind: guide', 'kind: how-to'))).toMatchObject([
    {
      rule: 'guide-steps',
      file: `content/${facts}`,
      at: 'kind: how-to',
      found: 'kind: how-to with 3 steps',
    },
  ]);
});

test('a guide in which there is nothing to tick is told', async () => {
  const texts = ['en', 'fi'].map((tag) =>
    replace(
      `articles/help/contact-us/${tag}.mdx`,
      '<Support />',
      '<Steps>\n<Step id="write">\n\n## Chat\n\nSay what you see.\n\n</Step>\n</Steps>\n\n<Support />',
    ),
  );
  const damage = replace(other, 'kind: reference', 'kind: guide\nsteps:\n  - id: write');

  expect(await findingsAfter(damage, ...texts)).toMatchObject([
    {
      rule: 'guide-steps',
      at: '- id: write',
      found: 'steps without one check',
    },
  ]);
});

test('a check id that another step has already is told with that step', async () => {
  const findings = await findingsAfter(replace(facts, '- id: password-changed', '- id: account-active'));

  expect(findings.filter(({ rule }) => rule === 'guide-steps')).toMatchObject([
    {
      file: `content/${facts}`,
      line: 14,
      at: '- id: account-active',
      found: 'the check "account-active" once more, first in step "account"',
    },
  ]);
});

test('a step id that stands twice is told', async () => {
  const findings = await findingsAfter(replace(facts, '- id: password\n', '- id: account\n'));

  expect(findings.filter(({ rule }) => rule === 'guide-steps')).toMatchObject([
    {
      file: `content/${facts}`,
      line: 12,
      found: 'the step "account" once more',
    },
  ]);
});

test('an answer id that stands twice is told', async () => {
  const findings = await findingsAfter(...withAnswers(), replace(facts, 'id: nowhere', 'id: only-alias'));

  expect(findings.filter(({ rule }) => rule === 'guide-steps')).toMatchObject([
    { file: `content/${facts}`, found: 'the answer "only-alias" once more' },
  ]);
});
