import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { carryOut } from '../freshness/carry-out.ts';
import { plain } from '../freshness/paint.ts';
import { readRequest } from '../freshness/request.ts';
import { writeChanges } from '../freshness/write-changes.ts';
import { readContent } from '../library/read-content.ts';
import { type Damage, findingsAfter, remove, replace, write } from './fixture.ts';

const file = 'articles/help/contact-us';

/** No damage: what `npm run translations -- …` writes. */
function run(...args: string[]): Damage {
  return async (root) => {
    const content = await readContent(root, 'content');
    await writeChanges(root, content, carryOut(readRequest(args), content, plain, '2026-11-24').changes);
  };
}

const recorded = run('done', '--all');
const edited = replace(`${file}/en.mdx`, 'You reach us by chat', 'You reach us by telephone');

describe('a folder with records', () => {
  test('is sound when they are those of the texts', async () => {
    expect(await findingsAfter(recorded)).toEqual([]);
  });

  test('is sound when every edit has been graded, also where translations are stale: pages know what to show', async () => {
    expect(await findingsAfter(recorded, edited, run('edited', 'contact-us', 'dangerous'))).toEqual([]);
  });

  test('an edit of the source text without a grade is told at its section, with what to type', async () => {
    expect(await findingsAfter(recorded, edited)).toMatchObject([
      {
        rule: 'freshness',
        file: `content/${file}/en.mdx`,
        line: 6,
        column: 1,
        at: 'You reach us by telephone. Have the exact address and the error message ready.',
        found: 'the section "lead" has been edited since it was translated into "fi"',
        mend: expect.stringContaining('npm run translations -- edited contact-us lead minor'),
        level: 'check',
      },
    ]);
  });

  test('an edit of the front matter is told at its beginning', async () => {
    const damage = replace(`${file}/en.mdx`, 'title: Contact support', 'title: Reach support');
    expect(await findingsAfter(recorded, damage)).toMatchObject([
      { file: `content/${file}/en.mdx`, line: 1, found: expect.stringContaining('the section "front"') },
    ]);
  });

  test('an edit of a text that nobody has translated is nobody’s business', async () => {
    expect(await findingsAfter(recorded, remove(`${file}/fi.mdx`), edited)).toEqual([]);
  });

  test('a translation without a record is told once, with what to type', async () => {
    const damage: Damage = async (root) => {
      const text = await readFile(join(root, `${file}/fi.mdx`), 'utf8');
      await write(`${file}/fi.mdx`, text.replace(/^from:.*\n/m, ''))(root);
    };
    expect(await findingsAfter(recorded, damage)).toMatchObject([
      {
        rule: 'freshness',
        file: `content/${file}/fi.mdx`,
        line: 1,
        found: 'a translation without a record of its source',
        mend: 'When it says what the source text says: npm run translations -- done contact-us fi',
      },
    ]);
  });

  test('a section of the source that is new to a translation is told by its id', async () => {
    const more = (words: string) => `<Support />\n\n## ${words} {#before-you-write}\n\n${words}.`;
    const damages = [
      replace(`${file}/en.mdx`, '<Support />', more('Before you write')),
      replace(`${file}/fi.mdx`, '<Support />', more('Ennen kuin kirjoitat')),
    ];
    expect(await findingsAfter(recorded, ...damages)).toMatchObject([
      {
        file: `content/${file}/fi.mdx`,
        found: 'no record of the source of "before-you-write"',
        mend: expect.stringMatching(/done contact-us fi before-you-write$/),
      },
    ]);
  });

  test('a hash that nobody remembers is told where it stands', async () => {
    const damage: Damage = async (root) => {
      const text = await readFile(join(root, `${file}/fi.mdx`), 'utf8');
      await write(`${file}/fi.mdx`, text.replace(/lead: [0-9a-f]{8}/, 'lead: abcdef01'))(root);
    };
    expect(await findingsAfter(recorded, damage)).toMatchObject([
      {
        file: `content/${file}/fi.mdx`,
        line: 4,
        found: 'from: lead: abcdef01, a wording that history.yml does not have',
        mend: expect.stringMatching(/done contact-us fi lead$/),
      },
    ]);
  });

  test('a record in the source text is told', async () => {
    const damage = replace(`${file}/en.mdx`, 'description:', 'from: { lead: abcdef01 }\ndescription:');
    expect(await findingsAfter(recorded, damage)).toMatchObject([
      { file: `content/${file}/en.mdx`, line: 3, found: 'from:', mend: 'Remove it.' },
    ]);
  });

  test('a history that cannot be read is told, and nothing else', async () => {
    const damage = write(
      `${file}/history.yml`,
      'lead:\n  - hash: abcdef01\n    grade: dangrous\n    text: Hi\n',
    );
    expect(await findingsAfter(recorded, damage)).toMatchObject([
      { rule: 'schema', file: `content/${file}/history.yml`, line: 3, mend: 'Did you mean "dangerous"?' },
    ]);
  });
});

test('a folder without any record is asked for none', async () => {
  expect(await findingsAfter(edited)).toEqual([]);
});
