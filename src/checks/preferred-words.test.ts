import { expect, test } from 'vitest';
import { findingsAfter, replace, write } from './fixture.ts';

const file = 'articles/mail/alias-or-account/en.mdx';
const list = write(
  'spelling.yml',
  "en:\n  instead: { 'tap*': click, 'and press': and choose, gear icon: three dots }\n",
);
const told = async (from: string, to: string) =>
  (await findingsAfter(list, replace(file, from, to))).filter((one) => one.file === `content/${file}`);

test('a word that another is to be written for is told where it stands', async () => {
  expect((await findingsAfter(list)).slice(0, 1)).toMatchObject([
    {
      rule: 'preferred-words',
      level: 'warning',
      file: `content/${file}`,
      line: 14,
      column: 64,
      found: '"and press"',
      mend: 'Write "and choose". content/spelling.yml says so.',
    },
  ]);
});

test('a star stands for any ending, and several words may be one name', async () => {
  expect(await told(', and press', ', tapping the Gear icon, and choose')).toMatchObject([
    { found: '"tapping"', expected: expect.stringContaining('"click"') },
    { found: '"Gear icon"', expected: expect.stringContaining('"three dots"') },
  ]);
});

test('a longer word is another word', async () => {
  expect(await told('and press', 'and pressure')).toEqual([]);
});
