import { builtPages } from '../support/built-pages.ts';
import { lookAt, watch } from '../support/look-at.ts';
import { expect, test } from '../support/test.ts';

// Pages that answer 404 log that answer as an error, and are looked at by the tests of languages.
const paths = builtPages('dist')
  .map(({ path }) => path)
  .filter((path) => !path.includes('404'));
const languages = [...new Set(paths.flatMap((path) => /^\/[^/]+\//.exec(path) ?? []))];

/**
 * A page of each kind in Finnish, and of each other language one after another; German, which has the longest words, is
 * looked at more often. `npm run prove` looks at every page.
 */
const sample = [
  '/',
  ...[
    '',
    'a-z/',
    'search/',
    'sections/signing-in/',
    'webmail-login-problems/',
    'contact-support/',
    'privacy/',
  ].map((page) => `/fi/${page}`),
  ...['', 'a-z/', 'webmail-login-problems/', 'mail-server-settings/', 'accessibility/'].map(
    (page) => `/de/${page}`,
  ),
  ...languages.flatMap((language, at) => {
    const own = paths.filter((path) => path.startsWith(language));
    return own[(at * 7) % own.length] ?? [];
  }),
];

for (const path of new Set(sample)) {
  test(`${path} keeps its policy, moves nothing, fits a phone and shuts nobody out`, async ({ page }) => {
    await watch(page);
    expect(await lookAt(page, path)).toEqual([]);
  });
}
