import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detect } from '../language-tools/detect.ts';
import { type Damage, everythingAfter, replace } from './fixture.ts';
import { least, margin } from './wrong-language.ts';

const told = async (...damages: Damage[]) =>
  (await everythingAfter(...damages)).filter(({ rule }) => rule === 'wrong-language');

test('a paragraph left in another language is told', async () => {
  const file = 'articles/help/contact-us/fi.mdx';
  const left = replace(
    file,
    'Tavoitat meidät chatissa. Ota esiin tarkka osoite ja virheilmoitus.',
    'You reach us by chat. Have the exact address and the error message ready.',
  );
  expect(await told(left)).toMatchObject([
    {
      level: 'warning',
      file: `content/${file}`,
      line: 6,
      column: 1,
      found: expect.stringMatching(/^"You reach us by chat.*looks like "en"$/),
      expected: 'words in "fi"',
    },
  ]);
});

test('sound texts, short words, and words marked as another language are not told', async () => {
  const file = 'articles/help/contact-us/fi.mdx';
  expect(await told()).toEqual([]);
  const marked = '<i lang="en">Have the exact address and the error message ready, please.</i> Tavoitat';
  expect(await told(replace(file, 'Tavoitat', marked))).toEqual([]);
});

describe('in eleven languages', () => {
  const samples = JSON.parse(
    readFileSync(join(import.meta.dirname, 'fixtures/sentences.json'), 'utf8'),
  ) as Record<string, string[]>;
  const tags = Object.keys(samples);
  const ahead = (tag: string, sentence: string) => {
    const { [tag]: own = 0, ...others } = detect(sentence, tags);
    return Math.max(...Object.values(others)) - own;
  };

  test.each(tags)('no sentence of help texts in %s looks like another language', (tag) => {
    const long = (samples[tag] ?? []).filter((one) => one.replace(/[^\p{L}]/gu, '').length >= least);
    expect(long.length).toBeGreaterThan(3);
    expect(long.filter((sentence) => ahead(tag, sentence) >= margin)).toEqual([]);
  });

  test.each(tags)('a paragraph in %s is found in the file of any language that is not a near one', (tag) => {
    const near =
      [
        ['da', 'nb', 'sv'],
        ['es', 'pt', 'it'],
        ['de', 'nl'],
      ].find((group) => group.includes(tag)) ?? [];
    const paragraph = (samples[tag] ?? []).slice(0, 2).join(' ');
    const missed = tags.filter(
      (other) => other !== tag && !near.includes(other) && ahead(other, paragraph) < margin,
    );
    expect(missed).toEqual([]);
  });
});
