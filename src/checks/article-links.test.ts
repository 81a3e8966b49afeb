import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const text = 'articles/mail/webmail-sign-in/fi.mdx';
const facts = 'articles/mail/alias-or-account/article.yml';

test('a link to an article that does not exist is told with the nearest one', async () => {
  const damage = replace(text, '<Article id="alias-or-account">', '<Article id="alias-or-acount">');

  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'article-links',
      file: `content/${text}`,
      at: '2. Lue, <Article id="alias-or-acount">miten alias eroaa tilistä</Article>.',
      column: 9,
      found: '<Article id="alias-or-acount">',
      mend: 'Did you mean "alias-or-account"?',
    },
  ]);
});

test('a link to the article itself is told', async () => {
  const damage = replace(text, '<Article id="alias-or-account">', '<Article id="webmail-sign-in">');

  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'article-links',
      file: `content/${text}`,
      expected: 'another article',
    },
  ]);
});

test.each([
  ['one that does not exist', '- contact', 'the related article "contact"'],
  ['the article itself', '- alias-or-account', '"alias-or-account", this article itself'],
  ['one that stands there already', '- webmail-sign-in', '"webmail-sign-in" once more'],
])('among related articles, %s is told', async (_what, line, found) => {
  expect(await findingsAfter(replace(facts, '- contact-us', line))).toMatchObject([
    {
      rule: 'article-links',
      file: `content/${facts}`,
      line: 4,
      at: line,
      found,
    },
  ]);
});
