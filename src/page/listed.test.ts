import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { isListed } from './listed.ts';

describe('a page is listed by search engines', () => {
  it.each([
    ['/', true],
    ['/sv/', true],
    ['/sv/sections/one/', true],
    ['/sv/b/', true],
    ['/da/b/', false],
    ['/sv/search/', true],
    ['/sv/a-z/', true],
    ['/sv/404/', false],
    ['/404.html', false],
  ])('%s: %s', (path, listed) => {
    expect(isListed(smallLibrary(), path)).toBe(listed);
  });
});
