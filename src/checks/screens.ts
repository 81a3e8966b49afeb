import type { Finding } from '../library/finding.ts';
import type { Place, Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { placesOf, wordsOfScreen } from '../screens/places.ts';
import { isSound, top, type Use, usesOf } from './look-up.ts';
import type { Rule } from './rule.ts';
import { screenMarks } from './screen-marks.ts';
import { missingWords } from './words-demanded.ts';

const rule = 'screens';

/**
 * Texts show screens there are, as `screenMarks` has it; a screen names labels, values and words there are, in every
 * language; and some text shows it.
 */
export const screens: Rule = (content) => {
  const { library } = content;
  const uses = usesOf(content, 'Screen');
  const ids = Object.keys(content.screenSources);
  const texts = uses.flatMap((use): Finding[] => {
    const screen = library.screens[use.id];
    if (screen) return screenMarks(use, screen).map((what) => ({ ...placeOf(use), ...what }));
    if (ids.includes(use.id)) return []; // Its file tells what is wrong in it.
    const found = `<Screen id="${use.id}" />`;
    return [
      { ...placeOf(use), found, expected: `a file of ${content.root}/screens/`, mend: suggest(use.id, ids) },
    ];
  });
  const files = Object.entries(content.screenSources).flatMap(([id, source]): Finding[] => {
    const screen = library.screens[id];
    if (!screen) return [];
    const places = placesOf(screen).flatMap(({ place, path }) => {
      const at = { rule, file: source.file, ...source.locate(path) };
      return missing(content, place).map((what): Finding => ({ ...at, ...what }));
    });
    const words = wordsOfScreen(screen).flatMap((key) =>
      missingWords(content, rule, key, `words that ${source.file} shows`),
    );
    const mend = `Show it with <Screen id="${id}" />, or remove the file.`;
    const unused: Finding = {
      ...{ rule, file: source.file, ...top, mend, level: 'warning' },
      found: 'a screen that no text shows',
      expected: 'only screens that a text shows',
    };
    return [...places, ...words, ...(uses.some((use) => use.id === id) ? [] : [unused])];
  });
  return once([...texts, ...files]);
};

function placeOf({ text, element }: Use) {
  return { rule, file: text.file, line: element.line, column: element.column };
}

/** What a place names that is not there; words of the interface are told by `missingWords`. */
function missing(content: Content, { kind, from }: Place): Pick<Finding, 'found' | 'expected' | 'mend'>[] {
  const { labels } = content.library;
  const provider = content.library.provider as Provider | undefined;
  if (kind === 'value' && provider && !Object.hasOwn(provider.values, from)) {
    const mend = suggest(from, Object.keys(provider.values));
    return [{ found: `the value "${from}"`, expected: 'a value of provider.yml', mend }];
  }
  if (kind !== 'label') return [];
  const files = Object.entries(content.labelSources).filter(([, { file }]) => isSound(content, file));
  const without = files.filter(([tag]) => !Object.hasOwn(labels[tag] ?? {}, from));
  const all = new Set(files.flatMap(([tag]) => Object.keys(labels[tag] ?? {})));
  if (without.length === 0) return [];
  if (!all.has(from)) {
    return [
      {
        found: `the label "${from}"`,
        expected: 'a label of labels/, or line, dots or switch',
        mend: suggest(from, all),
      },
    ];
  }
  // Where a text names it too, the rule `labels` tells.
  if (usesOf(content, 'Label').some(({ id }) => id === from)) return [];
  const where = without.map(([, { file }]) => file).join(', ');
  return [
    {
      found: `the label "${from}"`,
      expected: 'a label that every language has',
      mend: `Add it to ${where}.`,
    },
  ];
}

/** Two screens may need the same word. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [`${one.file} ${one.line} ${one.column} ${one.found}`, one]));
  return [...seen.values()];
}
