import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const inLanguage = (tag: string) =>
  replace('provider.yml', '\nstatus:\n', `\nsupportLanguage: ${tag}\n\nstatus:\n`);

test('a support team that reads one of our languages is fine', async () => {
  expect(await findingsAfter(inLanguage('fi'))).toEqual([]);
});

test('a language that we do not have is told with the ones there are', async () => {
  expect(await findingsAfter(inLanguage('sv'))).toMatchObject([
    {
      rule: 'support-language',
      file: 'content/provider.yml',
      at: 'supportLanguage: sv',
      found: 'supportLanguage: sv',
      expected: 'a language of content/languages.yml',
      mend: expect.stringContaining('leave the line out'),
    },
  ]);
});

test('a language that could not be one is told by its form', async () => {
  expect(await findingsAfter(inLanguage('English'))).toMatchObject([
    { rule: 'schema', at: 'supportLanguage: English', expected: 'a language tag such as sv or pt-BR' },
  ]);
});
