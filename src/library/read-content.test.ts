import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentRoot } from './content-root.ts';
import { readContent } from './read-content.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await cp(join(import.meta.dirname, '../checks/fixtures/content'), root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('a sound folder', () => {
  test('gives a library', async () => {
    const { library, findings } = await readContent(root, 'content');

    expect(findings).toEqual([]);
    expect(library.source).toBe('en');
    expect(library.languages).toEqual([
      { tag: 'en', name: 'English', direction: 'ltr', fallback: [] },
      { tag: 'fi', name: 'Suomi', direction: 'ltr', fallback: ['en'] },
    ]);
    expect(library.articles.map(({ id }) => id)).toEqual([
      'webmail-sign-in',
      'alias-or-account',
      'contact-us',
    ]);
    expect(library.articles[2]?.texts.fi).toMatchObject({ title: 'Ota yhteyttä tukeen', keywords: [] });
    expect(library.labels.fi?.save).toEqual({ text: 'Tallenna', assumed: true });
    expect(library.labels.fi?.controlPanel).toEqual({ text: 'Ohjauspaneeli', assumed: false });
    expect(library.provider.values['mail.host']).toEqual({ text: 'mail.example.com' });
  });

  test('is listed with paths as they are shown, on every system', async () => {
    const { files, root: shown } = await readContent(root, 'content');

    expect(shown).toBe('content');
    expect(files).toContain('content/articles/mail/webmail-sign-in/accounts.png');
    expect(files).toContain('content/languages.yml');
  });
});

describe('a folder with lists of queries', () => {
  test('has each of them as it was written', async () => {
    const { queryFiles } = await readContent(root, 'content');

    expect([...queryFiles.keys()]).toEqual([
      'content/search/queries/en.tsv',
      'content/search/queries/fi.dev.tsv',
    ]);
    expect(queryFiles.get('content/search/queries/fi.dev.tsv')).toMatch(/^query\tkind\tarticle\thalf\n/);
  });
});

describe('a folder with mistakes', () => {
  test('is read to its end, and every mistake is told', async () => {
    await writeFile(join(root, 'labels/fi.yml'), 'save: "Tallenna');
    await writeFile(join(root, 'interface/fi.json'), '{\n  "a": 1\n}');
    await writeFile(join(root, 'articles/help/contact-us/fi.mdx'), 'Hei');
    const { findings, library } = await readContent(root, 'content');

    expect(findings).toMatchObject([
      { rule: 'schema', file: 'content/interface/fi.json', line: 2, column: 8 },
      { rule: 'readable-data', file: 'content/labels/fi.yml', line: 1 },
      { rule: 'readable-text', file: 'content/articles/help/contact-us/fi.mdx', line: 1 },
    ]);
    expect(library.articles).toHaveLength(3);
  });

  test('that lacks a file every folder has is told what to create', async () => {
    await rm(join(root, 'provider.yml'));
    const { findings } = await readContent(root, 'content');

    expect(findings).toMatchObject([
      {
        file: 'content/provider.yml',
        found: 'no such file',
        mend: expect.stringContaining('Create provider.yml'),
      },
    ]);
  });
});

describe('the choice of the content folder', () => {
  test('is content/ in the working directory, or what HELP_CONTENT names', async () => {
    await mkdir(join(root, 'content'));
    expect(contentRoot({}, root)).toBe(join(root, 'content'));
    expect(contentRoot({ HELP_CONTENT: root }, '/')).toBe(root);
    expect(contentRoot({ HELP_CONTENT: 'labels' }, root)).toBe(join(root, 'labels'));
  });

  test('is refused where there is no such folder', () => {
    expect(() => contentRoot({ HELP_CONTENT: 'contnet' }, root)).toThrow(
      `HELP_CONTENT names "contnet", but ${join(root, 'contnet')} is not a folder.`,
    );
    expect(() => contentRoot({ HELP_CONTENT: 'provider.yml' }, root)).toThrow('is not a folder');
    expect(() => contentRoot({}, root)).toThrow('There is no folder');
  });
});
