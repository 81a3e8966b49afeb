import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entryId } from './entry-id.ts';
import { componentNames, mdxGlobals } from './mdx-globals.ts';

type Transform = (code: string, id: string) => { code: string } | undefined;
const transform = mdxGlobals('/site/content').transform as unknown as Transform;

describe('texts of articles', () => {
  it('have an address made of language and article, whatever their section', () => {
    expect(entryId('articles/signing-in/webmail-login-problems/fi.mdx')).toBe('fi/webmail-login-problems');
    expect(entryId('articles/elsewhere/webmail-login-problems/pt-BR.mdx')).toBe(
      'pt-BR/webmail-login-problems',
    );
  });

  it('get the components without an import line, and keep their line numbers', () => {
    const text = `# One\n\n${componentNames.map((name) => `<${name} id="x" />`).join('\n')}`;
    const { code = '' } = transform(text, '/site/content/articles/a/b/fi.mdx') ?? {};
    expect(code.startsWith(`${text}\n`)).toBe(true);
    for (const name of componentNames) {
      const file = new RegExp(`import ${name} from "([^"]+)"`).exec(code)?.[1] ?? '';
      expect(existsSync(file), `${name} in "${file}"`).toBe(true);
    }
  });

  it('get only the components they use, and so no style sheet of others', () => {
    const { code = '' } = transform('# One\n\n<Note>x</Note>', '/site/content/articles/a/b/fi.mdx') ?? {};
    expect([...code.matchAll(/import (\w+) from/g)].map(([, name]) => name)).toEqual(['Note', 'Heading']);
  });

  it.each([
    '| a | b |\n| --- | :-: |\n| c | d |',
    'a | b\n--|--\nc | d',
    '- x\n\n  | a |\n  |---|',
    '> | a |\n> | - |',
  ])('get the component and the style sheet of tables where they have one: %j', (table) => {
    const { code = '' } =
      transform(`---\ntitle: a | b\n---\n\n${table}`, '/site/content/articles/a/b/fi.mdx') ?? {};
    expect(code).toContain('{ h2: Heading, table: Table }');
    const without = transform('---\ntitle: a | b\n---\n\n- a | b\n- c', '/site/content/articles/a/b/fi.mdx');
    expect(without?.code).toContain('{ h2: Heading }');
  });

  it('get the style sheet of pictures only where they have one', () => {
    const sheet = (text: string) => {
      const { code = '' } = transform(text, '/site/content/articles/a/b/fi.mdx') ?? {};
      return /import "([^"]+pictures\.css)"/.exec(code)?.[1];
    };
    expect(existsSync(sheet('![A list](./list.png)') ?? '')).toBe(true);
    expect(sheet('[A list](./list.png)')).toBeUndefined();
  });

  it('are left alone outside the content folder', () => {
    expect(transform('x', '/elsewhere/fi.mdx')).toBeUndefined();
    expect(transform('x', '/site/content/a.mdx?raw')).toBeUndefined();
  });
});
