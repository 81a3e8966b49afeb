import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const until = (day: string) => replace('provider.yml', 'expires: 2027-06-01', `expires: ${day}`);

test.each([
  ['2026-11-23', undefined, 'a day to come; today is 2026-11-24'],
  ['2026-11-24', 'warning', 'more than 30 days; 0 are left'],
  ['2026-12-23', 'warning', 'more than 30 days; 29 are left'],
  ['2028-01-01', 'warning', 'a day within the next year'],
])('a contact for reports that holds until %s is told', async (day, level, expected) => {
  const findings = await findingsAfter(until(day));
  expect(findings).toMatchObject([{ rule: 'security-contact', at: `expires: ${day}`, expected }]);
  expect(findings[0]?.level).toBe(level);
});

test('a day within the year is fine', async () => {
  expect(await findingsAfter(until('2026-12-24'))).toEqual([]);
});

test('no contact at all is told by what is wanted', async () => {
  const none = replace('provider.yml', "contacts: ['mailto:security@example.com']", 'contacts: []');
  expect(await findingsAfter(none)).toMatchObject([
    {
      rule: 'schema',
      expected: 'at least one address for reports of a hole, such as mailto:security@example.com',
    },
  ]);
  const bare = replace('provider.yml', "['mailto:security@example.com']", '[security@example.com]');
  expect(await findingsAfter(bare)).toMatchObject([
    { rule: 'schema', expected: expect.stringContaining('begins with https:// or mailto:') },
  ]);
});
