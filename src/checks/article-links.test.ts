import { describe, expect, test } from 'vitest';
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

test.each([
  ['one that does not exist', 'contact-as', 'the article "contact-as"', 'Did you mean "contact-us"?'],
  ['the article itself', 'alias-or-account', '"alias-or-account", this article itself', 'Remove it.'],
  [
    'one that related: names',
    'contact-us',
    '"contact-us", which related: names too',
    'Remove it from one of the two lists.',
  ],
])('among articles not to be offered, %s is told', async (_what, id, found, mend) => {
  expect(await findingsAfter(replace(facts, 'reviewed:', `notRelated: [${id}]\nreviewed:`))).toMatchObject([
    { rule: 'article-links', file: `content/${facts}`, line: 5, found, mend },
  ]);
});

test('an article not to be offered that stands there twice is told', async () => {
  const both = [
    replace(facts, '  - contact-us\n', ''),
    replace(facts, 'reviewed:', 'notRelated: [contact-us, contact-us]\nreviewed:'),
  ];
  const told = await findingsAfter(...both);
  expect(told.filter(({ rule }) => rule === 'article-links')).toMatchObject([
    { line: 4, column: 26, found: '"contact-us" once more' },
  ]);
});

describe('a reason to go on', () => {
  const withReason = replace(facts, '- contact-us', '- { id: contact-us, why: in-a-hurry }');
  const says = (tag: string) => replace(`interface/${tag}.json`, '{\n', '{\n  "why.in-a-hurry": "…",\n');

  test('needs words in every language', async () => {
    expect(await findingsAfter(withReason, says('en'))).toMatchObject([
      {
        rule: 'article-links',
        file: 'content/interface/fi.json',
        found: 'no words for "why.in-a-hurry"',
        expected: `the reason that content/${facts} gives as why: in-a-hurry`,
        mend: 'Add "why.in-a-hurry": "…".',
      },
    ]);
  });

  test('that is mistyped is told once, where it is given', async () => {
    const mistyped = replace(facts, '- contact-us', '- { id: contact-us, why: in-a-hury }');
    expect(await findingsAfter(mistyped, says('en'), says('fi'))).toMatchObject([
      {
        rule: 'article-links',
        file: `content/${facts}`,
        found: 'the reason "in-a-hury"',
        mend: 'Did you mean "in-a-hurry"?',
      },
    ]);
  });

  test('is sound with them, and the article it stands with is looked at as any other', async () => {
    expect(await findingsAfter(withReason, says('en'), says('fi'))).toEqual([]);
    const lost = replace(facts, '- contact-us', '- { id: contact-as, why: in-a-hurry }');
    expect(await findingsAfter(lost, says('en'), says('fi'))).toMatchObject([
      {
        rule: 'article-links',
        at: '- { id: contact-as, why: in-a-hurry }',
        mend: 'Did you mean "contact-us"?',
      },
    ]);
  });

  test('of which a field is mistyped is told with the right one', async () => {
    expect(await findingsAfter(replace(facts, '- contact-us', '- { id: contact-us, whi: x }'))).toMatchObject(
      [{ rule: 'schema', found: 'an unknown field "whi" in related[2]', mend: 'Did you mean "why"?' }],
    );
  });
});

test('a sixth related article is told', async () => {
  const six = 'a, b, c, d, e, f'
    .split(', ')
    .map((id) => `  - ${id}\n`)
    .join('');
  const [first] = await findingsAfter(replace(facts, '  - webmail-sign-in\n  - contact-us\n', six));
  expect(first).toMatchObject({ rule: 'schema', expected: expect.stringContaining('at most five') });
});
