import { expect, test } from 'vitest';
import { copy, findingsAfter, replace } from './fixture.ts';

const file = 'articles/mail/alias-or-account/fi.mdx';

test('two titles of a section with the same first two words are told', async () => {
  expect(
    await findingsAfter(replace(file, 'Alias vai sähköpostitili', 'Webmail ei enää auta')),
  ).toMatchObject([
    {
      rule: 'title-starts',
      level: 'warning',
      file: `content/${file}`,
      line: 2,
      column: 8,
      found: expect.stringContaining('which begins like "Webmail ei päästä sisään"'),
    },
  ]);
});

test('the third title with one first word is told, the second is not', async () => {
  const second = replace(file, 'Alias vai sähköpostitili', 'Webmail ja aliakset');
  expect(await findingsAfter(second)).toEqual([]);
  const third = [
    copy('articles/mail/alias-or-account', 'articles/mail/third'),
    replace('articles/mail/third/article.yml', '  - webmail-sign-in\n', ''),
    replace('articles/mail/third/en.mdx', 'Alias or mail account', 'Third one'),
    replace('articles/mail/third/fi.mdx', 'Alias vai sähköpostitili', 'Webmail kolmannen kerran'),
    replace('sections.yml', '      - alias-or-account\n', '      - alias-or-account\n      - third\n'),
  ];
  const told = await findingsAfter(...third, second);
  expect(told.filter(({ rule }) => rule === 'title-starts')).toMatchObject([
    {
      rule: 'title-starts',
      file: 'content/articles/mail/third/fi.mdx',
      expected: expect.stringContaining('first word'),
    },
  ]);
});
