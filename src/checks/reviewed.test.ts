import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const file = 'articles/help/contact-us/article.yml';

test('an article that nobody has compared with the product for long is told', async () => {
  expect(await findingsAfter(replace(file, '2026-11-22', '2025-11-23'))).toMatchObject([
    {
      rule: 'reviewed',
      level: 'warning',
      file: `content/${file}`,
      line: 2,
      column: 11,
      found: 'reviewed: 2025-11-23',
      expected: 'a review within the last 365 days; this one is 366 days old',
      mend: expect.stringContaining('reviewed: 2026-11-24'),
    },
  ]);
});

test('an article, or the provider, may ask for it more often', async () => {
  const own = replace(file, 'reviewed: 2026-11-22', 'reviewed: 2026-11-22\nreviewEvery: 1');
  expect(await findingsAfter(own)).toMatchObject([{ rule: 'reviewed', file: `content/${file}` }]);
  const all = replace('provider.yml', 'name: Example Hosting', 'name: Example Hosting\nreviewEvery: 1');
  expect(await findingsAfter(all)).toHaveLength(3);
});

test('a review in the future is an error', async () => {
  const [finding] = await findingsAfter(replace(file, '2026-11-22', '2062-11-22'));
  expect(finding).toMatchObject({ rule: 'reviewed', mend: 'Write the day of the review.' });
  expect(finding?.level).toBeUndefined();
});
