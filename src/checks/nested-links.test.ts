import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const file = 'articles/mail/webmail-sign-in/fi.mdx';

test('a value that is a link inside the words of a link is told', async () => {
  expect(
    await findingsAfter(replace(file, 'miten alias', 'miten <Value id="status.page" /> alias')),
  ).toMatchObject([
    {
      rule: 'nested-links',
      file: `content/${file}`,
      line: 24,
      found: '<Value id="status.page" /> inside <Article>',
    },
  ]);
});

test('a value without an address may stand in a link', async () => {
  expect(await findingsAfter(replace(file, 'miten alias', 'miten <Value id="mail.host" /> alias'))).toEqual(
    [],
  );
});
