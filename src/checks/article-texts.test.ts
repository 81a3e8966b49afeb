import { expect, test } from 'vitest';
import { copy, findingsAfter, remove, replace, write } from './fixture.ts';

const folder = 'articles/help/contact-us';

test('an article without a text in the source language is told', async () => {
  expect(await findingsAfter(remove(`${folder}/en.mdx`))).toMatchObject([
    {
      rule: 'article-texts',
      file: `content/${folder}/article.yml`,
      found: 'no en.mdx beside it',
      mend: `Create content/${folder}/en.mdx.`,
    },
  ]);
});

test('a translation may be missing: its readers get the fallback', async () => {
  expect(await findingsAfter(remove(`${folder}/fi.mdx`))).toEqual([]);
});

test('texts without article.yml are told once for their folder', async () => {
  const findings = await findingsAfter(
    remove(`${folder}/article.yml`),
    replace('sections.yml', '      - contact-us\n', '      []\n'),
    replace('articles/mail/alias-or-account/article.yml', '  - contact-us\n', ''),
  );

  expect(findings).toMatchObject([
    {
      rule: 'article-texts',
      file: `content/${folder}/en.mdx`,
      found: 'a text without article.yml beside it',
    },
  ]);
});

test('a text in a language that languages.yml lacks is told with the nearest file name that is free', async () => {
  const misnamed = copy(`${folder}/fi.mdx`, `${folder}/fin.mdx`);
  expect(await findingsAfter(misnamed)).toMatchObject([
    { mend: expect.stringContaining('Did you mean "fi.mdx"? It is there:') },
  ]);
  expect(await findingsAfter(copy(`${folder}/fi.mdx`, `${folder}/pt.mdx`))).toMatchObject([
    { mend: 'Add its language to languages.yml or, where that has gone, remove the file.' },
  ]);
  expect(await findingsAfter(misnamed, remove(`${folder}/fi.mdx`))).toMatchObject([
    {
      rule: 'article-texts',
      file: `content/${folder}/fin.mdx`,
      found: 'a text in "fin", a language that languages.yml lacks',
      mend: 'Did you mean "fi.mdx"? Rename it, or add its language to languages.yml.',
    },
  ]);
});

test('a file that nothing reads is told', async () => {
  const findings = await findingsAfter(
    write(`${folder}/artcle.yaml`, 'kind: reference'),
    write('articles/help/fi.mdx', ''),
    write('articles/help/contact-us/more/fi.mdx', ''),
  );

  expect(findings).toMatchObject([
    {
      file: `content/${folder}/artcle.yaml`,
      found: 'a file "artcle.yaml"',
      mend: 'Did you mean "article.yml"? Rename it.',
    },
    {
      file: `content/${folder}/more/fi.mdx`,
      expected: 'articles/<section>/<article-id>/<file>',
    },
    {
      file: 'content/articles/help/fi.mdx',
      found: 'a file outside of an article’s folder',
    },
  ]);
});
