import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshness } from '../checks/freshness.ts';
import { type Desk, openDesk } from './fixture.ts';

const alias = 'content/articles/mail/alias-or-account';
const guide = 'content/articles/mail/webmail-sign-in';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.run('done', '--all');
});
afterEach(() => desk.close());

const told = async () =>
  freshness(await desk.read(), { today: '2026-11-24' }).map(({ found, mend }) => `${found} | ${mend}`);
const shown = async () => (await desk.run('show', 'alias-or-account', 'fi')).lines.join('\n');
const rename = async (file: string) => {
  await desk.edit(file, '## How to tell {#how-to-tell}', '## How to tell {#tell}');
  await desk.edit(file, '](#how-to-tell)', '](#tell)');
};
const danger = () => desk.edit(`${alias}/en.mdx`, 'Look under', 'Never look under');

describe('a section of the source text that gets another id', () => {
  test('is asked about, and nothing that is known of it is forgotten meanwhile', async () => {
    await danger();
    await rename(`${alias}/en.mdx`);
    await desk.edit(`${alias}/fi.mdx`, '## Mistä tunnistat {#how-to-tell}', '## Mistä tunnistat {#tell}');
    expect(await told()).toEqual([
      'a record of "how-to-tell", which the source text no longer has, and none of "tell" | If "how-to-tell" was renamed: ' +
        'npm run translations -- renamed alias-or-account how-to-tell tell. If not: npm run translations -- done alias-or-account fi tell',
    ]);
    expect((await desk.run('done', '--all')).lines).toEqual([
      'Recorded: 0 texts',
      'Left alone: 1 text with a section that may have another id now; npm run check says which',
    ]);
    await desk.run('done', 'alias-or-account', 'fi', 'lead');
    expect(await desk.text(`${alias}/history.yml`)).toContain('Look under');
    expect(await desk.text(`${alias}/fi.mdx`)).toMatch(/^from: .*how-to-tell: /m);
  });

  test('keeps its record under the new id, in translations too, so that an edit made with it is still seen', async () => {
    await danger();
    await rename(`${alias}/en.mdx`);
    expect((await desk.run('renamed', 'alias-or-account', 'how-to-tell', 'tell')).lines).toEqual([
      'Renamed: alias-or-account, how-to-tell is tell now, in its translations too',
    ]);
    expect(await desk.text(`${alias}/fi.mdx`)).toContain('## Mistä tunnistat {#tell}');
    expect(await desk.text(`${alias}/history.yml`)).not.toContain('how-to-tell');
    await desk.run('edited', 'alias-or-account', 'dangerous');
    expect(await shown()).toContain('tell  dangerous');
    expect(await shown()).toContain('{+Never look+}');
  });

  test('and nothing else leaves its translations fresh', async () => {
    await rename(`${alias}/en.mdx`);
    await desk.run('renamed', 'alias-or-account', 'how-to-tell', 'tell');
    expect(await told()).toEqual([]);
    expect(await shown()).toBe('Every section is fresh.');
  });

  test('may be a step of a guide', async () => {
    for (const file of [`${guide}/en.mdx`, `${guide}/article.yml`]) {
      const text = await desk.text(file);
      const [from, to] = file.endsWith('.yml')
        ? ['id: password', 'id: choose']
        : ['id="password"', 'id="choose"'];
      await desk.edit(
        file,
        text.includes(`${from}\n`) ? `${from}\n` : from,
        text.includes(`${from}\n`) ? `${to}\n` : to,
      );
    }
    await desk.run('renamed', 'webmail-sign-in', 'password', 'choose');
    expect(await desk.text(`${guide}/fi.mdx`)).toContain('<Step id="choose">');
    expect(await told()).toEqual([]);
  });

  test.each([
    [['how-to-tel', 'tell'], 'Nothing is recorded of "how-to-tel". Did you mean "how-to-tell"?'],
    [['how-to-tell', 'tel'], '"alias-or-account" has no section "tel". Did you mean "tell"?'],
    [['lead', 'tell'], 'The source text still has "lead"'],
  ])('is to be named as it was and as it is: %j', async (ids, message) => {
    await rename(`${alias}/en.mdx`);
    await expect(desk.run('renamed', 'alias-or-account', ...ids)).rejects.toThrow(message);
  });
});

describe('a section that the source text has more than its translation', () => {
  beforeEach(() =>
    desk.edit(
      `${alias}/en.mdx`,
      '## How to tell',
      '## Opening hours {#hours}\n\nOpen all day.\n\n## How to tell',
    ),
  );

  test('is shown whole and counts with its words', async () => {
    expect(await shown()).toContain('hours  not in Suomi yet');
    expect(await shown()).toContain('    Open all day.');
    expect((await desk.run('--lang', 'fi')).lines.join('\n')).toContain(
      'alias-or-account  unrecorded, 5 words',
    );
  });

  test('cannot be done before it is there', async () => {
    await expect(desk.run('done', 'alias-or-account', 'fi', 'hours')).rejects.toThrow(
      `${alias}/fi.mdx has no section "hours" yet; it stands in ${alias}/en.mdx:8. Translate it first.`,
    );
    expect((await desk.run('done', '--all')).lines).toEqual(['Recorded: 0 texts']);
  });
});
