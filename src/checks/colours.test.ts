import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

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
