import type { Finding } from '../library/finding.ts';
import type { Target } from '../library/scanned-text.ts';
import { directory, type ReadableText, readableTexts, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'pictures';
/** Bytes above which a picture makes a page slow on a phone. */
const heavy = 300_000;
/** A picture is never shown wider: twice the width of the text, for fine screens. */
const wide = 1600;

interface Use {
  readonly target: Target;
  readonly text: ReadableText;
  /** The picture's file. */
  readonly path: string;
}

/** Pictures tell their size, so that the page does not jump, are light, shown, and described in the text's language. */
export const pictures: Rule = (content) => {
  const uses = readableTexts(content).flatMap((text) =>
    text.scanned.targets
      .filter(({ kind }) => kind === 'image')
      .map(
        (target): Use => ({
          target,
          text,
          path: `${directory(text.file)}/${target.url.replace(/^\.\//, '')}`,
        }),
      ),
  );
  const files = [...content.pictures].flatMap(([file, { width, height, bytes }]): Finding[] => {
    // Elsewhere stands the logo, which the rule `logo` looks at.
    if (!file.startsWith(`${content.root}/articles/`)) return [];
    const at = { rule, file, ...top };
    if (!uses.some(({ path }) => path === file)) {
      const expected = 'only pictures that a text shows';
      const mend = `Show it with ![what it shows](./${file.slice(directory(file).length + 1)}), or remove the file.`;
      return [{ ...at, found: 'a picture that no text shows', expected, mend, level: 'warning' }];
    }
    if (!width || !height) {
      const mend = 'Save it anew as PNG or WebP; an SVG needs width and height.';
      return [{ ...at, found: 'a picture whose width and height cannot be read', expected: 'both', mend }];
    }
    const tooMuch = [
      ...(bytes > heavy ? [`${Math.round(bytes / 1000)} kB`] : []),
      ...(width > wide ? [`${width} pixels wide`] : []),
    ];
    if (tooMuch.length === 0) return [];
    const expected = `at most ${heavy / 1000} kB and ${wide} pixels wide`;
    const mend = 'Cut it to what matters, make it smaller, or save it as WebP.';
    return [{ ...at, found: `a picture of ${tooMuch.join(', ')}`, expected, mend, level: 'warning' }];
  });
  return [...files, ...uses.flatMap((use) => descriptions(use, uses, content.library.source))];
};

/** A description that is the file's name, or still the source language's, tells its readers nothing. */
function descriptions({ target, text, path }: Use, uses: readonly Use[], source: string): Finding[] {
  const words = target.text.trim().toLowerCase();
  const name = (path.split('/').at(-1) ?? '').toLowerCase();
  const model = uses.find((use) => use.path === path && use.text.language === source);
  const said = (what: string, mend: string): Finding[] => [
    {
      rule,
      file: text.file,
      line: target.line,
      column: target.column,
      found: `the description "${target.text}", ${what}`,
      expected: 'what the picture shows, in the language of the text',
      mend,
      level: 'warning',
    },
  ];
  if (words !== '' && (words === name || words === name.replace(/\.\w+$/, ''))) {
    return said('the name of the file', 'Say what it shows, for readers who do not see it.');
  }
  const same = model && text.language !== source && model.target.text.trim().toLowerCase() === words;
  return same && /\s/.test(words) ? said(`as in "${source}"`, 'Translate it.') : [];
}
