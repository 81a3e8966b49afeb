import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { derivedLanguageTags, readerSentences } from './source-rules.ts';

const { languages } = parse(readFileSync('content/languages.yml', 'utf8')) as {
  languages: { tag: string }[];
};
const { name, helpCentre } = parse(readFileSync('content/provider.yml', 'utf8')) as {
  name: string;
  helpCentre: { address: string };
};
const shipped = globSync('src/**/*.{ts,astro,js,css}').filter(
  (file) => !/\.test\.ts$|\/fixtures?\b/.test(file),
);
const read = (file: string) => readFileSync(file, 'utf8');

describe('src/', () => {
  it('is looked at whole', () => {
    expect(shipped.length).toBeGreaterThan(60);
  });

  it.each(shipped)('%s names no language', (file) => {
    expect(
      derivedLanguageTags(
        read(file),
        languages.map(({ tag }) => tag),
      ),
    ).toEqual([]);
  });

  it.each(shipped)('%s names no provider', (file) => {
    expect(read(file)).not.toContain(name);
    expect(read(file)).not.toContain(helpCentre.address);
  });

  it.each(shipped.filter((file) => file.endsWith('.astro')))('%s holds no sentence for readers', (file) => {
    expect(readerSentences(read(file))).toEqual([]);
  });

  it.each(shipped.filter((file) => file.endsWith('.css')))('%s works in both directions', (file) => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|float|width|height|(?:min|max)-(?:width|height))\s*:/g;
    expect(
      [
        ...read(file)
          .replace(/@media[^{]*\{/g, '')
          .matchAll(physical),
      ].map(([all]) => all),
    ).toEqual([]);
    expect(read(file)).not.toMatch(/text-align:\s*(?:left|right)/);
  });

  it.each(shipped.filter((file) => /\.island\.ts$|search-dialog\.ts$|view\.ts$/.test(file)))(
    '%s puts no markup into the page as text',
    (file) => {
      expect(read(file)).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
      );
    },
  );

  it.each(shipped.filter((file) => /\.(ts|astro)$/.test(file)))('%s says why where it is long', (file) => {
    const lines = read(file).split('\n');
    if (lines.length > 200) expect(lines.slice(0, 12).join('\n')).toMatch(/\/\*|\/\//);
  });
});

describe('the rules for src/ find what they are for', () => {
  it('a language tag as a value', () => {
    expect(derivedLanguageTags("const x = language === 'fi' ? 1 : 2;", ['fi', 'en'])).toEqual(["'fi'"]);
    expect(derivedLanguageTags('<a hreflang="en">', ['fi', 'en'])).toEqual(['"en"']);
  });

  it('a sentence between tags or in an attribute that is read out', () => {
    expect(readerSentences('---\nconst a = 1;\n---\n<p>Hello there</p>')).toEqual(['Hello there']);
    expect(readerSentences('<input placeholder="Type here" />')).toEqual(['Type here']);
    expect(readerSentences('<p>{t("a.b")}</p><!-- a comment -->')).toEqual([]);
  });
});
