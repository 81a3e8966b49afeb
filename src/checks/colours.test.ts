import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

test.each(['#ffe97a', "'yellow'", "'#12'"])(
  'the accent %s is no colour, and that alone is told',
  async (accent) => {
    expect(await findingsAfter(replace('provider.yml', "'#0f6b4f'", accent))).toMatchObject([
      {
        rule: 'schema',
        file: 'content/provider.yml',
        expected: "a colour of 3 or 6 digits in quotes, such as '#0f6b4f'",
      },
    ]);
  },
);

test('a colour of three digits is the one of six', async () => {
  expect(await findingsAfter(replace('provider.yml', '#0f6b4f', '#074'))).toEqual([]);
  expect(await findingsAfter(replace('provider.yml', '#0f6b4f', '#fe0'))).toMatchObject([
    { rule: 'colours', found: expect.stringContaining('the accent #ffee00') },
  ]);
});

test('an accent nobody could read is told with the nearest one that works', async () => {
  const findings = await findingsAfter(replace('provider.yml', '#0f6b4f', '#ffee00'));

  expect(findings).toMatchObject([
    {
      rule: 'colours',
      file: 'content/provider.yml',
      found: expect.stringMatching(/^the accent #ffee00: accent on paper reaches 1\.\d+ of 4\.5 in light$/),
      mend: expect.stringMatching(/^The nearest colour that works is #[0-9a-f]{6}\.$/),
    },
  ]);
  expect(findings[0]?.line).toBeGreaterThan(1);
});
