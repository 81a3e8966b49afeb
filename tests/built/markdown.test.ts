import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { markdownToHtml } from 'satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkedLibrary } from '../../src/checks/checked-library.ts';

const root = 'dist';
const library = await checkedLibrary('content');
const { address } = library.provider.helpCentre;
const texts = library.articles.flatMap(({ id, texts }) =>
  library.languages.flatMap(({ tag }) => (texts[tag] ? [{ id, tag, text: texts[tag] }] : [])),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Words without markup and with one space between them. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function all(node: Nodes, wanted: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && wanted(node) ? [node] : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => all(child, wanted)) : [])];
}

const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties['className']) && properties['className'].includes(name);

/** What readers of a page see that a copy must have: headings, labels, values, cells, notes, and all that is told. */
function wordsOf(html: string): string[] {
  const [article] = all(fromHtml(html), ({ tagName }) => tagName === 'article');
  if (!article) throw new Error('no article');
  const told = all(
    article,
    (one) =>
      /^(h\d|td|th|dt|dd)$/.test(one.tagName) ||
      hasClass(one, 'label') ||
      hasClass(one, 'note-title') ||
      one.properties['translate'] === 'no' ||
      (one.tagName === 'p' && one.properties['className'] === undefined) ||
      (one.tagName === 'li' &&
        all(one, ({ tagName }) => /^(p|div|details|ul|ol|a)$/.test(tagName)).length === 0),
  );
  // What shows the status, helps to tick or hands on is for the page.
  const forThePage = all(
    article,
    (one) =>
      one.tagName === 'status-line' ||
      one.tagName === 'details' ||
      ['guide-end', 'guide-kept', 'guide-progress', 'pages'].some((name) => hasClass(one, name)) ||
      (hasClass(one, 'note') && (one.properties['className'] as string[]).length === 1),
  ).flatMap((one) => all(one, ({ tagName }) => tagName === 'p'));
  // A drawing is its sentence.
  const drawings = all(article, ({ properties }) => properties['role'] === 'img');
  const drawn = drawings.flatMap((one) => all(one, () => true));
  return [
    ...told.filter((one) => !forThePage.includes(one) && !drawn.includes(one)).map(textOf),
    ...drawings.map(({ properties }) => String(properties['ariaLabel'])),
  ].map(plain);
}

describe('the Markdown copy of every article in every language', () => {
  const copies = new Map<string, string>();
  beforeAll(async () => {
    for (const { id, tag } of texts) {
      const { html } = await markdownToHtml(read(`${tag}/${id}.md`), {});
      copies.set(`${tag}/${id}`, plain(textOf(fromHtml(html, { fragment: true }))));
    }
  });

  it('has every step, check, answer, label, value, cell and sentence of its page', () => {
    const lost = texts.flatMap(({ id, tag, text }) => {
      const copy = copies.get(`${tag}/${id}`) ?? '';
      const { steps = {}, checks = {}, answers = {} } = text.parts ?? {};
      const said = [steps, checks, answers].flatMap((words) => Object.values(words).map(plain));
      const words = [...said, ...wordsOf(read(`${tag}/${id}/index.html`)), plain(text.title)];
      expect(words.length).toBeGreaterThan(5);
      return words.filter((one) => !copy.includes(one)).map((one) => `${tag}/${id}: ${one}`);
    });
    expect(lost).toEqual([]);
  });

  it('has a box for each check, in order, and leads to whole addresses only', () => {
    for (const { id, tag, text } of texts) {
      const copy = read(`${tag}/${id}.md`);
      const checks = Object.keys(text.parts?.checks ?? {}).length;
      expect([id, copy.match(/^[-*] \[ \] \S/gm)?.length ?? 0]).toEqual([id, checks]);
      const targets = [...copy.matchAll(/\]\(([^)\s]*)/g)].map(([, target]) => target);
      expect(targets.filter((target) => !/^(https|mailto):/.test(target ?? ''))).toEqual([]);
      expect(copy).toContain(`<${address}/${tag}/${id}/>`);
      expect(copy).not.toMatch(/\{\{|data-|class=|<\//);
    }
  });

  it('is there for each text and for no page in another language', () => {
    const files = globSync('*/*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
    expect(files.sort()).toEqual(texts.map(({ id, tag }) => `${tag}/${id}.md`).sort());
  });
});

describe('the lists for assistants', () => {
  it('lead from the root to each language, and from there to the copy of each of its articles', () => {
    const links = (path: string) =>
      [...read(path).matchAll(/^- \[.+\]\((.+?)\)/gm)].map(([, url]) =>
        (url ?? '').replace(`${address}/`, ''),
      );
    expect(links('llms.txt')).toEqual([
      ...library.languages.map(({ tag }) => `${tag}/llms.txt`),
      'articles.json',
    ]);
    for (const { tag } of library.languages) {
      const listed = links(`${tag}/llms.txt`);
      expect(listed.filter((file) => !existsSync(join(root, file)))).toEqual([]);
      const copies = texts.filter((one) => one.tag === tag).map(({ id }) => `${tag}/${id}.md`);
      expect(listed).toEqual(expect.arrayContaining(copies));
      const full = read(`${tag}/llms-full.txt`);
      expect(copies.filter((file) => !full.includes(read(file).trim()))).toEqual([]);
    }
  });

  it('are of the form of llmstxt.org: a title, a quotation, then lists of links below headings', () => {
    for (const path of ['llms.txt', ...library.languages.map(({ tag }) => `${tag}/llms.txt`)]) {
      expect(read(path)).toMatch(
        /^# .+\n\n> .+\n\n[^#\n].+\n\n(## .+\n\n(- \[.+\]\(https:.+\)(: .+)?\n)+\n?)+$/,
      );
    }
  });
});

describe('the catalogue', () => {
  it('has every article with its texts, their addresses and what is near, and nothing that is not there', () => {
    const catalogue = JSON.parse(read('articles.json'));
    expect(catalogue.version).toBe(1);
    expect(catalogue.articles.map(({ id }: { id: string }) => id)).toEqual(
      library.articles.map(({ id }) => id),
    );
    const ids = new Set(library.articles.map(({ id }) => id));
    for (const article of catalogue.articles) {
      for (const text of Object.values<Record<string, string | string[]>>(article.texts)) {
        for (const key of ['address', 'markdown', 'picture']) {
          const path = String(text[key]).replace(address, '');
          expect([path, existsSync(join(root, path))]).toEqual([path, true]);
        }
        expect((text['related'] as string[]).filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });
});
