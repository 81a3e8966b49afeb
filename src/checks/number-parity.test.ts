import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const en = 'articles/help/contact-us/en.mdx';
const fi = 'articles/help/contact-us/fi.mdx';
const inBoth = (english: string, finnish: string) => [
  replace(en, 'Have the exact', `${english} Have the exact`),
  replace(fi, 'Ota esiin tarkka', `${finnish} Ota esiin tarkka`),
];

test('a number that differs between languages is told where it stands', async () => {
  expect(await findingsAfter(...inBoth('Wait 15 minutes.', 'Odota 51 minuuttia.'))).toMatchObject([
    {
      rule: 'number-parity',
      level: 'warning',
      file: `content/${fi}`,
      line: 6,
      column: 33,
      found: 'the number 51 before the first heading',
      expected: `15, as in content/${en}:6`,
    },
  ]);
});

test('a number that a translation lost is told at its section', async () => {
  expect(await findingsAfter(...inBoth('Wait 15 minutes.', 'Odota hetki.'))).toMatchObject([
    { rule: 'number-parity', line: 1, found: 'no number 15 before the first heading' },
  ]);
});

test('each language may part thousands in its own way', async () => {
  expect(await findingsAfter(...inBoth('At most 10,000 letters.', 'Enintään 10 000 merkkiä.'))).toEqual([]);
});
