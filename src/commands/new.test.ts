import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../desk/check-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
  cpSync(join(import.meta.dirname, '../../content/templates'), join(root, 'templates'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Without a terminal, as in a script. */
function command(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, name), ...args], {
    env: { ...process.env, HELP_CONTENT: root },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** What is left to whoever writes: words, and a way to the article from another. */
const toDo = ['to-do', 'search-concepts', 'reachable-articles'];
/** What the check says of errors and warnings, and of anything but what is to do. */
async function mistakes() {
  const { findings } = await checkContent(root, 'content');
  return findings.filter(({ rule, level }) => level !== 'information' && !toDo.includes(rule));
}

describe('npm run new', () => {
  test.each(['guide', 'how-to', 'reference'])(
    'makes a %s that has nothing wrong and says what is to do',
    async (kind) => {
      const title = 'Forwarding: "all" of it';
      expect(command('new.ts', 'mail/forward-mail', '--kind', kind, '--title', title)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('articles/mail/forward-mail/en.mdx'),
      });
      expect(await mistakes()).toEqual([]);
      const { content, findings } = await checkContent(root, 'content');
      expect(content.library.articles.find(({ id }) => id === 'forward-mail')?.texts.en?.title).toBe(title);
      expect(findings.filter(({ rule }) => rule === 'to-do').length).toBeGreaterThan(3);
      expect(findings.find(({ rule }) => rule === 'reachable-articles')?.found).toContain('"forward-mail"');
    },
  );

  test('puts the article last in its section and leaves every other letter of sections.yml', () => {
    const before = read('sections.yml');
    command('new.ts', 'mail/forward-mail', '--kind', 'guide', '--title', 'Forward mail');
    expect(read('sections.yml')).toBe(
      before.replace('      - alias-or-account\n', '      - alias-or-account\n      - forward-mail\n'),
    );
  });

  test('never overwrites: an id that exists anywhere is told, and nothing is written', () => {
    const before = read('sections.yml');
    const { status, stderr } = command('new.ts', 'mail/contact-us', '--kind', 'guide', '--title', 'Contact');
    expect(status).toBe(1);
    expect(stderr).toContain('exists');
    expect(existsSync(join(root, 'articles/mail/contact-us'))).toBe(false);
    expect(read('sections.yml')).toBe(before);
  });

  test.each([
    ['no address', [], 'Usage:'],
    ['no kind', ['mail/x'], '--kind is one of: guide, how-to, reference'],
    ['no title', ['mail/x', '--kind', 'guide'], '--title has 4 to 65 characters'],
    ['a mistyped section', ['mial/x', '--kind', 'guide', '--title', 'Some title'], 'Did you mean "mail"?'],
    ['a mistyped kind', ['mail/x', '--kind', 'giude', '--title', 'Some title'], 'Did you mean "guide"?'],
    [
      'an address in capitals',
      ['mail/My Article', '--kind', 'guide', '--title', 'T'],
      'is no <section>/<article-id>',
    ],
  ])('%s is told instead of asked for when nobody is at the terminal', (_what, args, said) => {
    const { status, stderr } = command('new.ts', ...args);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain(said);
    expect(existsSync(join(root, 'articles/mail/x'))).toBe(false);
  });
});

describe('npm run new-language', () => {
  test('adds a language whose words are to do, and readers get those of the source language', async () => {
    expect(command('new-language.ts', 'pl', '--fallback', 'fi')).toMatchObject({ status: 0 });

    expect(read('languages.yml')).toContain(
      '  - { tag: pl, name: Polski, direction: ltr, fallback: [fi, en] }\n',
    );
    expect(JSON.parse(read('interface/pl.json'))).toMatchObject({
      'search.open': 'TODO: Search',
      'search.results_few': expect.stringMatching(/^TODO: .*\{\{count\}\}/),
    });
    expect(await mistakes()).toEqual([]);
    const { content } = await checkContent(root, 'content');
    expect(content.library.words['pl']?.['search.open']).toBe('Search');
    expect(content.library.labels['pl']?.['save']).toEqual({ text: 'Save', assumed: true });
  });

  test('a variety falls back on its language first, where that is there', () => {
    expect(command('new-language.ts', 'fi-SE')).toMatchObject({ status: 0 });
    expect(read('languages.yml')).toContain('tag: fi-SE, ');
    expect(read('languages.yml')).toContain('fallback: [fi, en] }');
  });

  test('gives it a file of words for the search, whose empty concepts are to do and no mistakes', async () => {
    const { stdout } = command('new-language.ts', 'pl');
    expect(stdout).toContain('search/pl.yml');
    expect(stdout).toContain('npm run check lists the concepts without words');
    expect(read('search/pl.yml')).toContain(
      'ignore: []\ncompounds: { links: [], parts: [], whole: [] }\nconcepts:\n  sign-in: []\n',
    );
    const { content, findings } = await checkContent(root, 'content');
    expect(content.library.search.languages['pl']?.concepts['alias']).toEqual([]);
    const search = findings.filter(({ file }) => file === 'content/search/pl.yml');
    expect(search).toMatchObject([
      { rule: 'search-concepts', level: 'warning', line: 6, found: 'no words for 3 of 3 concepts' },
    ]);
  });

  test('a language written from the right says so', () => {
    command('new-language.ts', 'ar');
    expect(read('languages.yml')).toContain('{ tag: ar, name: العربية, direction: rtl, fallback: [en] }');
  });

  test.each([
    ['a tag that exists', ['fi'], 'The language "fi" exists'],
    ['a tag in the wrong case', ['PL'], 'Did you mean "pl"?'],
    ['no tag', ['polich'], 'is no language tag'],
    ['the name of a language', ['Polish'], 'Did you mean "pl"?'],
    ['a tag in the form of other programs', ['pt_BR'], 'Did you mean "pt-BR"?'],
    ['an unknown fallback', ['pl', '--fallback', 'fii'], 'Did you mean "fi"?'],
  ])('%s is told, and nothing is written', (_what, args, said) => {
    const before = read('languages.yml');
    expect(command('new-language.ts', ...args)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(said),
    });
    expect(read('languages.yml')).toBe(before);
    expect(existsSync(join(root, 'interface/pl.json'))).toBe(false);
  });
});
