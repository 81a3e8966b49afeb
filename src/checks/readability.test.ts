import { expect, test } from 'vitest';
import { type Damage, everythingAfter, replace } from './fixture.ts';

const told = async (...damages: Damage[]) =>
  (await everythingAfter(...damages)).filter(({ rule }) => rule === 'readability');

test('each language has its figure, as information', async () => {
  expect(await told()).toMatchObject([
    {
      level: 'information',
      file: 'content/languages.yml',
      line: 3,
      found: expect.stringMatching(
        /^LIX \d+ in 3 texts in "en": \d+\.\d words a sentence, \d+ % long words$/,
      ),
    },
    { level: 'information', line: 4, found: expect.stringContaining('in "fi"') },
  ]);
});

test('a long sentence raises the figure and is named', async () => {
  const file = 'articles/help/contact-us/en.mdx';
  const words = `You reach us by chat when ${'somebody somewhere considers everything '.repeat(12)}well.`;
  const [before] = await told();
  const [after] = await told(replace(file, 'You reach us by chat.', words));
  const lix = (found = '') => Number(/\d+/.exec(found)?.[0]);

  expect(lix(after?.found)).toBeGreaterThan(lix(before?.found));
  expect(after?.mend).toBe(`The longest sentence, 55 words, stands in content/${file}:6.`);
});
