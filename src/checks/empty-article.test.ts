import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const file = 'articles/help/contact-us/fi.mdx';
const prose = 'Tavoitat meidät chatissa. Ota esiin tarkka osoite ja virheilmoitus.';

test('a text of a few letters is told', async () => {
  expect(await findingsAfter(replace(file, prose, 'Tulossa pian.'))).toMatchObject([
    {
      rule: 'empty-article',
      file: `content/${file}`,
      line: 1,
      found: '11 letters of text',
    },
  ]);
});

test('headings and components are no text', async () => {
  const headings = '## A heading that is longer than forty letters, all of it {#long}';
  const findings = await findingsAfter(
    replace(file, prose, headings),
    replace('articles/help/contact-us/en.mdx', '<Support />', '## Write {#long}\n\n<Support />'),
  );

  expect(findings).toMatchObject([{ rule: 'empty-article', found: 'no text below the front matter' }]);
});
