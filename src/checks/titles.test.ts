import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

test('two articles with one title in a language are told, whatever the case of the letters', async () => {
  const damage = replace(
    'articles/mail/alias-or-account/fi.mdx',
    'Alias vai sähköpostitili',
    'OTA Yhteyttä tukeen',
  );

  expect(await findingsAfter(damage)).toMatchObject([
    {
      rule: 'titles',
      file: 'content/articles/mail/alias-or-account/fi.mdx',
      line: 2,
      column: 8,
      found: expect.stringContaining('content/articles/help/contact-us/fi.mdx'),
    },
  ]);
});

test('one title in two languages is sound', async () => {
  const damage = replace('articles/help/contact-us/fi.mdx', 'Ota yhteyttä tukeen', 'Contact support');
  expect(await findingsAfter(damage)).toEqual([]);
});
