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
    const { code } = transform('# One\n\n<Note>x</Note>', '/site/content/articles/a/b/fi.mdx') ?? {
      code: '',
    };
    expect(code.startsWith('# One\n\n<Note>x</Note>\n')).toBe(true);
    for (const name of componentNames)
      expect(code).toMatch(new RegExp(`import \\{.*\\b${name}\\b.*\\} from`));
  });

  it('are left alone outside the content folder', () => {
    expect(transform('x', '/elsewhere/fi.mdx')).toBeUndefined();
    expect(transform('x', '/site/content/a.mdx?raw')).toBeUndefined();
  });
});
