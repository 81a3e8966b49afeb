import { expect, test } from 'vitest';
import { findingsAfter, replace, withAnswers } from './fixture.ts';

const guide = 'articles/mail/webmail-sign-in/article.yml';
const other = 'articles/mail/alias-or-account/article.yml';
const unnamed = replace(other, '  - contact-us\n', '');

test('an article that no other leads to is told at its article.yml', async () => {
  expect(await findingsAfter(unnamed)).toMatchObject([
    {
      rule: 'reachable-articles',
      level: 'warning',
      file: 'content/articles/help/contact-us/article.yml',
      line: 1,
      found: '"contact-us", which no other article leads to',
      mend: 'Name it under related: where its readers come from, or link to it with <Article id="contact-us" />.',
    },
  ]);
});

test('an article that is named only where nobody comes is told, and where that is', async () => {
  const lost = [
    replace(guide, 'related:\n  - alias-or-account\n', ''),
    ...['en', 'fi'].map((tag) =>
      replace(
        `articles/mail/webmail-sign-in/${tag}.mdx`,
        '<Article id="alias-or-account">',
        '<Article id="contact-us">',
      ),
    ),
    replace(other, '  - contact-us\n', ''),
    replace('articles/help/contact-us/article.yml', 'reviewed:', 'related: []\nreviewed:'),
  ];
  expect(await findingsAfter(...lost)).toMatchObject([
    { rule: 'reachable-articles', found: '"alias-or-account", which no other article leads to' },
  ]);
});

test('the answer of a guide is a way', async () => {
  expect(await findingsAfter(unnamed, ...withAnswers('contact-us'))).toEqual([]);
});

test('nothing is told where a mistyped id may be the way', async () => {
  const findings = await findingsAfter(replace(other, '- contact-us', '- contact-uss'));
  expect(findings.map(({ rule }) => rule)).toEqual(['article-links']);
});
