import { expect, test } from 'vitest';
import { everythingAfter, findingsAfter, replace, withStemmers } from './fixture.ts';

test('a mistyped stemmer is told with the nearest there is', async () => {
  expect(
    await findingsAfter(...withStemmers, replace('languages.yml', 'light-finnish', 'light-finish')),
  ).toMatchObject([
    {
      rule: 'stemmers',
      file: 'content/languages.yml',
      line: 4,
      found: 'stemmer: light-finish for "fi"',
      mend: 'Did you mean "light-finnish"?',
    },
  ]);
});

test('a language without a stemmer is only mentioned', async () => {
  const findings = await everythingAfter(...withStemmers, replace('languages.yml', ', stemmer: english', ''));
  expect(findings.filter(({ rule }) => rule === 'stemmers')).toMatchObject([
    { level: 'information', line: 3, found: 'no stemmer: for "en"' },
  ]);
});
