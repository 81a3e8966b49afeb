import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshness } from '../checks/freshness.ts';
import { type Desk, openDesk, today } from './fixture.ts';

const guide = 'content/articles/mail/webmail-sign-in';
const alias = 'content/articles/mail/alias-or-account';
const contact = 'content/articles/help/contact-us';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const told = async () =>
  freshness(await desk.read(), { today: '2026-11-24' }).map(
    ({ file, line, found }) => `${file}:${line} ${found}`,
  );
const states = async () => {
  const { lines } = await desk.run('--json');
  const { articles } = JSON.parse(lines.join('\n')) as {
    articles: { id: string; texts: { state: string; sections: { id: string; state: string }[] }[] }[];
  };
  return Object.fromEntries(
    articles.map(({ id, texts }) => [
      id,
      texts
        .map(({ state, sections }) => [state, ...sections.map((one) => `${one.id} ${one.state}`)].join(', '))
        .join(),
    ]),
  );
};

describe('an article from its translation to its next', () => {
  test('a translation is recorded, and fresh', async () => {
    expect((await desk.run('done', '--all', 'fi')).lines).toEqual(['Recorded: 3 texts']);
    expect(await states()).toEqual({
      'alias-or-account': 'fresh',
      'webmail-sign-in': 'fresh',
      'contact-us': 'fresh',
    });
    expect(await told()).toEqual([]);
    expect(await desk.text(`${contact}/fi.mdx`)).toMatch(
      /^from: \{ front: [0-9a-f]{8}, lead: [0-9a-f]{8} \}$/m,
    );
    expect(await desk.text(`${contact}/history.yml`)).toContain('text: |-\n      You reach us by chat.');
  });

  test('an edit of the source counts as changed and is asked about, until it is graded', async () => {
    await desk.run('done', '--all');
    await desk.edit(`${guide}/en.mdx`, 'Type the new password twice', 'Type the new password once');
    expect((await states())['webmail-sign-in']).toBe('changed, password changed');
    expect(await told()).toEqual([
      `${guide}/en.mdx:35 the section "password" has been edited since it was translated into "fi"`,
    ]);

    await desk.run('edited', 'webmail-sign-in', 'dangerous');
    expect((await states())['webmail-sign-in']).toBe('dangerous, password dangerous');
    expect(await told()).toEqual([]);
  });

  test('a typo leaves translations fresh, and the next edit is compared with what they were made from', async () => {
    await desk.run('done', '--all');
    await desk.edit(`${guide}/en.mdx`, 'Type the new', 'Typpe the new');
    await desk.run('edited', 'webmail-sign-in', 'password', 'minor');
    expect((await states())['webmail-sign-in']).toBe('fresh');

    await desk.edit(`${guide}/en.mdx`, 'Typpe the new password twice', 'Type the new password slowly');
    const { lines } = await desk.run('show', 'webmail-sign-in', 'fi');
    expect(lines.join('\n')).toContain('Type the new password [-twice-]{+slowly+} and press');
  });

  test('is compared side by side, marked as done, and what nobody needs is forgotten', async () => {
    await desk.run('done', '--all');
    await desk.edit(`${alias}/en.mdx`, 'Look under', 'Search below');
    await desk.run('edited', 'alias-or-account', 'changed');
    const shown = (await desk.run('show', 'alias-or-account', 'fi')).lines.join('\n');
    expect(shown).toContain('how-to-tell  changed');
    expect(shown).toContain(
      `${alias}/en.mdx:9\n    ## How to tell {#how-to-tell}\n\n    [-Look under-]{+Search below+} <Label`,
    );
    expect(shown).toContain(`${alias}/fi.mdx:10\n    ## Mistä tunnistat {#how-to-tell}`);
    expect(shown).toContain('npm run translations -- done alias-or-account fi how-to-tell');

    expect((await desk.run('done', 'alias-or-account', 'fi', 'how-to-tell')).lines).toEqual([
      'Recorded: alias-or-account (fi), 1 section',
    ]);
    expect((await states())['alias-or-account']).toBe('fresh');
    expect(await desk.text(`${alias}/history.yml`)).not.toContain('Look under');
    expect((await desk.run('show', 'alias-or-account', 'fi')).lines).toEqual(['Every section is fresh.']);
  });

  test('text that moves to other lines, and words of the translation, change nothing', async () => {
    await desk.run('done', '--all');
    await desk.edit(`${contact}/en.mdx`, 'by chat. Have', 'by chat.\nHave');
    await desk.edit(`${contact}/fi.mdx`, '<Support />', 'Kiitos.\n\n<Support />');
    expect(await told()).toEqual([]);
    expect((await states())['contact-us']).toBe('fresh');
  });

  test('a mistaken grade can be given anew', async () => {
    await desk.run('done', '--all');
    await desk.edit(`${contact}/en.mdx`, 'You reach us by chat', 'You reach us by e-mail');
    await desk.run('edited', 'contact-us', 'minor');
    await desk.run('edited', 'contact-us', 'lead', 'dangerous');
    expect((await states())['contact-us']).toBe('dangerous, lead dangerous');
  });

  test('one language is done while another waits, and the grade of the edit is still asked for', async () => {
    await writeFile(join(desk.root, 'languages.yml'), languages);
    await writeFile(join(desk.root, 'articles/help/contact-us/sv.mdx'), await desk.text(`${contact}/fi.mdx`));
    await desk.run('done', '--all');
    await desk.edit(`${contact}/en.mdx`, 'You reach us by chat', 'You reach us by e-mail');
    await desk.run('done', 'contact-us', 'fi');
    expect((await states())['contact-us']).toBe('fresh,changed, lead changed');
    expect(await told()).toEqual([
      `${contact}/en.mdx:6 the section "lead" has been edited since it was translated into "sv"`,
    ]);
    await desk.run('edited', 'contact-us', 'dangerous');
    expect((await states())['contact-us']).toBe('fresh,dangerous, lead dangerous');
  });

  test('a text that is missing counts with all its words; one that goes takes its record with it', async () => {
    await desk.run('done', '--all');
    await rm(join(desk.root, 'articles/help/contact-us/fi.mdx'));
    expect((await states())['contact-us']).toBe('missing');
    const { lines } = await desk.run('--lang', 'fi');
    expect(lines.join('\n')).toMatch(/Suomi \(fi\) +2 +0 +0 +0 +1 +(3[0-9]|4[0-9])\n/);
    expect(lines.join('\n')).toContain(`${contact}/fi.mdx`);
  });

  test('everything at once leaves alone what is known to be stale', async () => {
    await desk.run('done', 'contact-us', 'fi');
    await desk.edit(`${contact}/en.mdx`, 'You reach us by chat', 'You reach us by e-mail');
    await desk.run('edited', 'contact-us', 'dangerous');
    expect((await desk.run('done', '--all')).lines).toEqual([
      'Recorded: 2 texts',
      'Left alone: 1 text with sections that have changed; look at each with show',
    ]);
    expect((await states())['contact-us']).toBe('dangerous, lead dangerous');
  });
});

const languages = `source: en
languages:
  - { tag: en, name: English }
  - { tag: fi, name: Suomi, fallback: [en] }
  - { tag: sv, name: Svenska, fallback: [en] }
`;

describe('a command that cannot be carried out says why and writes nothing', () => {
  test.each<[string[], string]>([
    [['show', 'contact-su', 'fi'], 'There is no article "contact-su". Did you mean "contact-us"?'],
    [['done', 'contact-us', 'fo'], 'There is no language "fo". Did you mean "fi"?'],
    [['done', 'contact-us', 'fi', 'led'], '"contact-us" has no section "led". Did you mean "lead"?'],
    [['done', 'contact-us', 'en'], '"en" is the language texts are first written in; it is no translation.'],
    [['--lang', 'sv'], 'There is no language "sv". There is: fi.'],
    [['edited', 'contact-us', 'minor'], 'Nobody waits for a word on "contact-us"'],
    [
      ['edited', 'contact-us', 'lead', 'minor'],
      'No translation of "lead" has been recorded, so its edits need no grade.',
    ],
    [
      ['edited', 'contact-us', 'front', 'dangerous'],
      'they are never dangerous: grade "front" minor or changed.',
    ],
  ])('%j', async (args, message) => {
    const before = [...(await desk.read()).files];
    await expect(desk.run(...args)).rejects.toThrow(message);
    expect([...(await desk.read()).files]).toEqual(before);
  });

  test('a section that is as it was needs no grade', async () => {
    await desk.run('done', '--all');
    await expect(desk.run('edited', 'contact-us', 'lead', 'minor')).rejects.toThrow(
      '"lead" has not been edited',
    );
  });

  test('a text that is not there, or cannot be read', async () => {
    await writeFile(join(desk.root, 'articles/help/contact-us/fi.mdx'), 'Hei');
    await expect(desk.run('done', 'contact-us', 'fi')).rejects.toThrow(
      `${contact}/fi.mdx cannot be read. npm run check says why.`,
    );
    await rm(join(desk.root, 'articles/help/contact-us/fi.mdx'));
    await expect(desk.run('done', 'contact-us', 'fi')).rejects.toThrow(
      `Copy ${contact}/en.mdx to ${contact}/fi.mdx`,
    );
    await writeFile(join(desk.root, 'articles/help/contact-us/en.mdx'), 'Hi');
    await expect(desk.run('done', 'contact-us', 'fi')).rejects.toThrow(
      'The source text of "contact-us" cannot be read.',
    );
  });

  test('where another translation cannot be read, because its history would be forgotten', async () => {
    await writeFile(join(desk.root, 'languages.yml'), languages);
    await writeFile(join(desk.root, 'articles/help/contact-us/sv.mdx'), await desk.text(`${contact}/fi.mdx`));
    await desk.run('done', '--all');
    await desk.edit(`${contact}/en.mdx`, 'You reach us by chat', 'You reach us by e-mail');
    await desk.edit(`${contact}/sv.mdx`, 'title: Ota yhteyttä tukeen', 'title: Ota');
    await expect(desk.run('done', 'contact-us', 'fi')).rejects.toThrow(`${contact}/sv.mdx cannot be read.`);
  });

  test('a history that cannot be read is not written over', async () => {
    await desk.run('done', '--all');
    const broken = (await desk.text(`${contact}/history.yml`)).replace('hash:', 'hsah:');
    await writeFile(join(desk.root, 'articles/help/contact-us/history.yml'), broken);
    await expect(desk.run('done', 'contact-us', 'fi')).rejects.toThrow(
      `${contact}/history.yml cannot be read`,
    );
    expect((await desk.run('done', '--all')).lines).toEqual([
      'Recorded: 0 texts',
      `Left out: articles with ${contact}/history.yml, which cannot be read; npm run check says why`,
    ]);
    expect(await desk.text(`${contact}/history.yml`)).toBe(broken);
  });
});

describe('the day a text changed', () => {
  const line = `changed: ${today}`;

  test('is that of the record of a translation, each time it says something else', async () => {
    await desk.run('done', '--all');
    expect(await desk.text(`${contact}/fi.mdx`)).toContain(line);
    expect(await desk.text(`${contact}/en.mdx`)).not.toContain('changed:');
    await desk.edit(`${contact}/fi.mdx`, line, 'changed: 2026-01-02');
    await desk.run('done', 'contact-us', 'fi');
    expect(await desk.text(`${contact}/fi.mdx`)).toContain('changed: 2026-01-02');
  });

  test('is that of an edit of the source text, unless it is a typo', async () => {
    await desk.run('done', '--all');
    await desk.edit(`${alias}/en.mdx`, 'Look under', 'Lok under');
    await desk.run('edited', 'alias-or-account', 'minor');
    expect(await desk.text(`${alias}/en.mdx`)).not.toContain('changed:');
    await desk.edit(`${alias}/en.mdx`, 'Lok under', 'Search below');
    await desk.run('edited', 'alias-or-account', 'changed');
    expect(await desk.text(`${alias}/en.mdx`)).toContain(line);
    expect((await states())['alias-or-account']).toBe('changed, how-to-tell changed');
  });
});
