import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import type { Content } from '../library/read-content.ts';
import type { Position } from '../library/source.ts';
import { articleIds, type ReadableText, readableTexts, unexplained } from './look-up.ts';
import type { Rule } from './rule.ts';
import { stepAround } from './screen-marks.ts';
import { bySection, nameOf, placeOf, sectionsOf, translations } from './text-sections.ts';

const rule = 'text-parity';

/** Something that must stand in the same section of every language. */
interface Thing extends Position {
  /** As it is written, which is also how two are compared. */
  readonly shown: string;
  /** False where another rule tells that there is no such thing. */
  readonly exists: boolean;
}

/**
 * A translation has in each section the labels, values, links, notes, pictures and screens of the text it was made from, and
 * names labels in the same order; within a sentence the order is the language's own. Silent where sections differ,
 * which `headings` and `step-parity` tell.
 */
export const textParity: Rule = (content) =>
  translations(readableTexts(content), content.library.source).flatMap(({ model, text }) => {
    const ids = (one: ReadableText) =>
      sectionsOf(one)
        .map(({ id }) => id)
        .sort();
    if (ids(model).join() !== ids(text).join()) return [];
    const wanted = bySection(model, thingsOf(content, model));
    const written = bySection(text, thingsOf(content, text));
    return [...wanted].flatMap(([id, things]) => {
      const differences = compare(model, text, id, things, written.get(id) ?? []);
      return differences.length > 0
        ? differences
        : labelOrder(model, text, id, things, written.get(id) ?? []);
    });
  });

const compared = ['Label', 'Value', 'Article', 'Note', 'Screen', 'Status', 'Support'];

function thingsOf(content: Content, text: ReadableText): Thing[] {
  const { scanned } = text;
  const elements = scanned.elements
    .filter(({ name }) => compared.includes(name))
    .map(({ name, attributes, line, column }): Thing => {
      const { id, kind, mark } = attributes;
      const marked = name === 'Screen' && mark ? ` mark="${mark}"` : '';
      const words = id ? ` id="${id}"${marked}` : name === 'Note' ? ` kind="${kind ?? 'note'}"` : '';
      // In which step a screen with marks is to stand, the rule `screens` tells.
      const step = name === 'Screen' && !mark ? stepAround(text, { line })?.step : undefined;
      const shown = `<${name}${words}>${step ? ` in step ${step}` : ''}`;
      return { shown, line, column, exists: id ? exists(content, name, id) : true };
    });
  const targets = scanned.targets
    .filter(({ kind, url }) => kind === 'image' || /^(https|mailto|tel|#)/.test(url))
    .map(({ kind, url, line, column }): Thing => {
      const shown = kind === 'image' ? `the picture ${url}` : `a link to ${url}`;
      return { shown, line, column, exists: true };
    });
  return [...elements, ...targets].sort((a, b) => a.line - b.line || a.column - b.column);
}

function exists({ library, ...content }: Content, name: string, id: string): boolean {
  if (name === 'Label') return Object.values(library.labels).some((labels) => Object.hasOwn(labels, id));
  if (name === 'Screen') return Object.hasOwn(library.screens, id);
  if (name === 'Article') return articleIds({ library, ...content }).includes(id);
  const provider = library.provider as Provider | undefined;
  return !provider || Object.hasOwn(provider.values, id);
}

function compare(
  model: ReadableText,
  text: ReadableText,
  id: string,
  wanted: readonly Thing[],
  written: readonly Thing[],
): Finding[] {
  const missing = without(wanted, written);
  const extra = without(written, wanted);
  const told = extra.filter((thing) => thing.exists);
  const left = unexplained(
    missing.map(({ shown }) => shown),
    extra.map(({ shown }) => shown),
  );
  const tooMuch = told.map(({ shown, line, column }): Finding => {
    const meant = missing.map((thing) => thing.shown).filter((one) => kindOf(one) === kindOf(shown));
    return {
      rule,
      file: text.file,
      line,
      column,
      found: `${shown} ${nameOf(id)}, which the text in "${model.language}" has not`,
      expected: meant.length > 0 ? meant.join(', ') : `what stands there in ${model.file}`,
      mend:
        meant.length > 0 ? `Is ${meant.join(' or ')} meant?` : 'Remove it, or add it to the other languages.',
    };
  });
  return [
    ...tooMuch,
    ...left.map((shown): Finding => {
      const there = missing.find((thing) => thing.shown === shown);
      return {
        rule,
        file: text.file,
        ...placeOf(text, id),
        found: `no ${shown.replace(/^(a|the) /, '')} ${nameOf(id)}`,
        expected: `${shown}, as in ${model.file}:${there?.line}`,
        mend: 'Add it where the other language has it.',
      };
    }),
  ];
}

function kindOf(shown: string): string {
  return shown.split(/[ >]/)[0] ?? '';
}

/** Things of a list that another list has not, as often as they are too many. */
function without(things: readonly Thing[], others: readonly Thing[]): Thing[] {
  const left = others.map(({ shown }) => shown);
  return things.filter(({ shown }) => {
    const index = left.indexOf(shown);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** The first label that is named before one that the other language names earlier, in another sentence. */
function labelOrder(
  model: ReadableText,
  text: ReadableText,
  id: string,
  wanted: readonly Thing[],
  written: readonly Thing[],
): Finding[] {
  const labels = (things: readonly Thing[]) => things.filter(({ shown }) => shown.startsWith('<Label'));
  const order = labels(wanted).map(({ shown }) => shown);
  const blockOf = ({ line, column }: Position) =>
    text.scanned.blocks.findLast(
      (block) => block.line < line || (block.line === line && block.column <= column),
    );
  const left = [...labels(written)];
  for (const [index, next] of order.entries()) {
    const first = left[0];
    const here = left.findIndex(
      (thing) => thing.shown === next && blockOf(thing) === (first && blockOf(first)),
    );
    if (here >= 0) left.splice(here, 1);
    else if (first) {
      const inOrder = labels(wanted)[index];
      return [
        {
          rule,
          file: text.file,
          line: first.line,
          column: first.column,
          found: `${first.shown} ${nameOf(id)}`,
          expected: `${next} first, as in ${model.file}:${inOrder?.line}`,
          mend: 'Name the labels in the order in which the reader meets them, the same in every language.',
        },
      ];
    }
  }
  return [];
}
