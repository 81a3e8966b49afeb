import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

test('an unknown value is told with the nearest one', async () => {
  const file = 'articles/mail/alias-or-account/fi.mdx';

  expect(await findingsAfter(replace(file, 'id="mail.host"', 'id="mail.hsot"'))).toMatchObject([
    {
      rule: 'values',
      file: `content/${file}`,
      line: 6,
      column: 63,
      found: '<Value id="mail.hsot" />',
      mend: 'Did you mean "mail.host"?',
    },
  ]);
});

test('an unknown service is told with the nearest one', async () => {
  const file = 'articles/mail/webmail-sign-in/article.yml';

  expect(await findingsAfter(replace(file, '[webmail]', '[webmial]'))).toMatchObject([
    {
      rule: 'values',
      file: `content/${file}`,
      line: 2,
      column: 12,
      mend: 'Did you mean "webmail"?',
    },
  ]);
});
