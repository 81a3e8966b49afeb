import { type Lockfile, lockedPackages } from './lockfile.ts';

/** Licences that ask for no more than to be named (SPDX identifiers). */
const permissive = new Set(
  'MIT ISC 0BSD BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 CC-BY-3.0 Python-2.0 Unlicense Zlib'.split(
    ' ',
  ),
);

/**
 * Packages under other licences that are allowed all the same, by name or by its beginning (`*`), and why: each is a tool
 * or data of one, and none of its code gets into a built site or is passed on.
 */
const tools: Readonly<Record<string, string>> = {
  '@img/sharp-*': 'the library behind sharp, which Astro brings for pictures; loaded as it is',
  '@resvg/*': 'makes pictures for previews out of drawings, while the site is built',
  satori: 'lays out pictures for previews, while the site is built',
  '@fontsource/*': 'the letters in those pictures; a font may be used in pictures as one likes',
  lightningcss: 'minifies style sheets for Vite',
  'lightningcss-*': 'minifies style sheets for Vite, for one kind of machine',
  'axe-core': 'looks at pages in the browser tests',
  'dictionary-*': 'data of the spelling check',
  'hunspell-wasm': 'the spelling check',
  'lunr-languages': 'another search engine, for comparison in a benchmark',
};

export interface LicenceReport {
  /** Licence as written → names of the packages under it, each once. */
  readonly byLicence: ReadonlyMap<string, readonly string[]>;
  /** Name → why it is allowed. */
  readonly tools: ReadonlyMap<string, string>;
  /** What nobody has allowed, with its licence. */
  readonly unknown: readonly string[];
}

/** Looks at every package of the lockfile, also those for other kinds of machine. */
export function licenceReport(lockfile: Lockfile): LicenceReport {
  const byLicence = new Map<string, string[]>();
  const allowed = new Map<string, string>();
  const unknown: string[] = [];
  const named = new Map(lockedPackages(lockfile).map(({ name, license }) => [name, license ?? 'none']));
  for (const [name, licence] of [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
    if (isPermissive(licence)) continue;
    const reason = Object.entries(tools).find(([pattern]) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    )?.[1];
    if (reason === undefined) unknown.push(`${name}: ${licence}`);
    else allowed.set(name, reason);
  }
  return { byLicence, tools: allowed, unknown };
}

/** Whether one choice within an expression such as `(MIT OR GPL-3.0) AND ISC` asks for no more than to be named. */
export function isPermissive(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const term = (): boolean => {
    const word = words[at++] ?? '';
    if (word !== '(') return permissive.has(word);
    const inner = any();
    at++;
    return inner;
  };
  const each = (): boolean => {
    let good = term();
    while (words[at] === 'AND') {
      at++;
      good = term() && good;
    }
    return good;
  };
  const any = (): boolean => {
    let good = each();
    while (words[at] === 'OR') {
      at++;
      good = each() || good;
    }
    return good;
  };
  return any() && at >= words.length;
}
