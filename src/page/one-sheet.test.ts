import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneSheetIn } from './one-sheet.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const link = (name: string) => `<link rel="stylesheet" href="/${name}">`;
const page = async (name: string, ...sheets: string[]) =>
  writeFile(join(folder, name), `<head>${sheets.map(link).join('<meta>')}</head>`);
const read = (name: string) => readFile(join(folder, name), 'utf8');

test('a page with two style sheets gets one with the rules of both in their order', async () => {
  await writeFile(join(folder, 'site.css'), 'head{color:red}');
  await writeFile(join(folder, 'guide.css'), 'meta{color:blue}');
  await page('guide.html', 'site.css', 'guide.css');
  await page('again.html', 'site.css', 'guide.css');

  expect(await oneSheetIn(folder)).toBe(1);
  const html = await read('guide.html');
  const sheet = /href="\/([^"]+)"/.exec(html)?.[1] ?? '';
  expect(html).toBe(`<head>${link(sheet)}<meta></head>`);
  expect(await read(sheet)).toBe('head{color:red}meta{color:blue}');
  expect(await read('again.html')).toBe(html);
});

test('pages of another kind get another sheet, each without the rules that its own pages do not use', async () => {
  await writeFile(join(folder, 'site.css'), 'head{color:red}meta{color:blue}');
  await writeFile(join(folder, 'guide.css'), 'link{color:green}');
  await page('guide.html', 'site.css', 'guide.css');
  await page('plain.html', 'site.css');

  expect(await oneSheetIn(folder)).toBe(2);
  const sheet = /href="\/([^"]+)"/.exec(await read('plain.html'))?.[1] ?? '';
  expect(await read(sheet)).toBe('head{color:red}');
});

test('a rule that only scripts name stays where such a script can come to run, also one that another fetches', async () => {
  await writeFile(join(folder, 'site.css'), 'head{color:red}.late{color:blue}');
  await writeFile(join(folder, 'first.js'), 'import("./then.js")');
  await writeFile(join(folder, 'then.js'), 'element.className = "late"');
  await page('plain.html', 'site.css');
  await writeFile(
    join(folder, 'other.html'),
    `<head>${link('site.css')}${link('more.css')}<script src="/first.js"></script></head>`,
  );
  await writeFile(join(folder, 'more.css'), 'script{color:green}');

  await oneSheetIn(folder);
  const sheet = async (name: string) => read(/href="\/([^"]+)"/.exec(await read(name))?.[1] ?? '');
  expect(await sheet('plain.html')).not.toContain('late');
  expect(await sheet('other.html')).toContain('.late{color:blue}');
});

test('another rule in a sheet gives another name, so that nobody keeps an old copy', async () => {
  const names = new Set<string>();
  for (const rule of ['meta{color:blue}', 'meta{color:green}']) {
    await writeFile(join(folder, 'site.css'), 'head{color:red}');
    await writeFile(join(folder, 'guide.css'), rule);
    await page('guide.html', 'site.css', 'guide.css');
    await oneSheetIn(folder);
    names.add(await read('guide.html'));
  }
  expect(names.size).toBe(2);
});
