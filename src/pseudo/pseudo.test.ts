import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsOf } from '../checks/checked-library.ts';
import { levelOf } from '../library/finding.ts';
import { readContent } from '../library/read-content.ts';
import { readText } from '../library/read-text.ts';
import { pseudoText } from './pseudo-text.ts';
import { accented, mirrored } from './pseudo-words.ts';
import { writePseudoContent } from './write-pseudo-content.ts';

test('words get accents and grow by about two fifths; placeholders stay', () => {
  const sentence = 'Nothing was found for {{query}}. Try other words, or fewer of them.';
  const written = accented(sentence);

  expect(written).toContain('{{query}}');
  expect(written.replace('{{query}}', '')).not.toMatch(/[a-z]/i);
  const long = 'Click the three dots next to the address and choose a new password, then wait some minutes.';
  expect(accented(long).length / long.length).toBeGreaterThan(1.35);
  expect(accented(long).length / long.length).toBeLessThan(1.5);
});

test('a title grows no longer than a title may be', () => {
  expect(accented('a'.repeat(60), 65)).toHaveLength(65);
  expect(accented('a'.repeat(70), 65)).toHaveLength(70);
});

test('words are turned round one by one; placeholders stay', () => {
  expect(mirrored('You have {{count}} results')).toBe(
    '\u202eYou\u202c \u202ehave\u202c {{count}} \u202eresults\u202c',
  );
});

test('an article changes in its words only, never in tags, ids, addresses or code', async () => {
  const raw = [
    '---',
    'title: Sign in',
    '---',
    '',
    'Press **Save** at [the *desk*](https://example.com/a) now, see https://example.com/b.',
    '',
    '## A heading {#stays}',
    '',
    '- One <Label id="save" /> two `code` &amp; <kbd>Esc</kbd>',
    '',
    '<Check id="done">It is done.</Check>',
    '',
    '![A list](./list.png)',
    '',
    '| a | b |',
    '| --- | --- |',
    '| cell | {/* a comment */} x |',
  ].join('\n');
  const { scanned } = await readText('en.mdx', raw, []);

  expect(pseudoText(raw, scanned?.blocks ?? [], (text) => text.toUpperCase())).toBe(
    [
      '---',
      'title: Sign in',
      '---',
      '',
      'PRESS **SAVE** AT [THE *DESK*](https://example.com/a) NOW, SEE https://example.com/b.',
      '',
      '## A HEADING {#stays}',
      '',
      '- ONE <Label id="save" /> TWO `code` &amp; <kbd>Esc</kbd>',
      '',
      '<Check id="done">IT IS DONE.</Check>',
      '',
      '![A LIST](./list.png)',
      '',
      '| A | B |',
      '| --- | --- |',
      '| CELL | {/* a comment */} X |',
    ].join('\n'),
  );
});

test('the copy of our content has both languages, whole, and nothing is wrong in it', async () => {
  const target = await mkdtemp(join(tmpdir(), 'pseudo-'));
  try {
    const from = await readContent('content');
    await writePseudoContent(from, 'content', target);
    const content = await readContent(target, 'content');

    expect(findingsOf(content, { today: '2026-11-24' }).filter((one) => levelOf(one) === 'error')).toEqual(
      [],
    );
    for (const tag of ['en-XA', 'ar-XB']) {
      const texts = content.library.articles.map(({ texts }) => texts[tag]?.title);
      expect(texts).not.toContain(undefined);
    }
    expect(content.library.languages.find(({ tag }) => tag === 'ar-XB')?.direction).toBe('rtl');
    // A second time adds nothing: the languages are there.
    const again = `${target}/again`;
    await cp(target, `${target}-2`, { recursive: true });
    await writePseudoContent(content, `${target}-2`, again);
    expect((await readContent(again)).library.languages).toHaveLength(content.library.languages.length);
  } finally {
    await rm(target, { recursive: true });
    await rm(`${target}-2`, { recursive: true, force: true });
  }
});
