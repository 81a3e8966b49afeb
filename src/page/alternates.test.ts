import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { alternates } from './alternates.ts';

const library = smallLibrary();
const at = (path: string) => alternates(library, path).map(({ hreflang, path: to }) => `${hreflang} ${to}`);

describe('the same page in other languages', () => {
  it('is named for languages that have the text only, and ends in the page of languages', () => {
    expect(at('/en/b/')).toEqual(['en /en/b/', 'sv /sv/b/', 'x-default /']);
  });

  it('is named alike by every page of the set', () => {
    expect(at('/sv/b/')).toEqual(at('/en/b/'));
    expect(at('/')).toEqual(at('/nb/'));
  });

  it('is not named on a page that shows another language, nor on an error page', () => {
    expect(at('/da/b/')).toEqual([]);
    expect(at('/en/404/')).toEqual([]);
  });

  it('is there in every language for pages that are no articles', () => {
    expect(at('/en/sections/one/')).toEqual([
      'en /en/sections/one/',
      'sv /sv/sections/one/',
      'da /da/sections/one/',
      'nb /nb/sections/one/',
      'x-default /',
    ]);
  });

  it('is not looked for where a text stands alone', () => {
    expect(at('/en/d/')).toEqual([]);
  });
});
