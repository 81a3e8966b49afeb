import { expect, test } from 'vitest';
import { copy, findingsAfter, replace, write } from './fixture.ts';

test('two articles with one id are told with both places', async () => {
  const twice = copy('articles/help/contact-us', 'articles/mail/contact-us');
  const otherListings = ['en', 'fi'].flatMap((tag) =>
    ['title: ', 'description: '].map((field) =>
      replace(`articles/mail/contact-us/${tag}.mdx`, field, `${field}Again `),
    ),
  );

  expect(await findingsAfter(twice, ...otherListings)).toMatchObject([
    {
      rule: 'article-ids',
      file: 'content/articles/mail/contact-us/article.yml',
      line: 1,
      found:
        'the id "contact-us" in content/articles/help/contact-us and in content/articles/mail/contact-us',
      mend: 'Rename one of the two folders.',
    },
  ]);
});

test('it is told also when the second article cannot be read', async () => {
  const broken = write('articles/mail/contact-us/article.yml', 'kind: [');
  const findings = await findingsAfter(broken);

  expect(findings.map(({ rule }) => rule)).toContain('article-ids');
});
