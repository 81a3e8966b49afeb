import { counted } from '../library/counted.ts';
import type { Finding } from '../library/finding.ts';
import type { Screen } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import type { ListUse } from '../library/scanned-text.ts';
import { type Mark, readMarks } from '../screens/marks.ts';
import { placesOf } from '../screens/places.ts';
import { type ReadableText, repeats, type Use } from './look-up.ts';
import { bySection } from './text-sections.ts';

type Told = Pick<Finding, 'found' | 'expected' | 'mend'>;

/**
 * What is wrong with how a text shows a screen: it marks places of it, each once; stands in the last step that it marks,
 * so that nobody scrolls between the two; and where its marks are no steps, a numbered list below it says what each is about.
 */
export function screenMarks(use: Use, screen: Screen): Told[] {
  const names = placesOf(screen).flatMap(({ place, canBeMarked }) => (canBeMarked ? [place.name] : []));
  const marks = readMarks(use.element.attributes['mark'] ?? undefined);
  const mistyped = [...unknown(use, marks, names), ...repeated(marks), ...notAlone(use)];
  return mistyped.length === 0 && marks.length > 0 ? misplaced(use, marks) : mistyped;
}

/** The step in which something stands, and how many its list has; undefined outside of numbered lists. */
export function stepAround(
  { scanned }: ReadableText,
  { line }: { readonly line: number },
): { readonly step: number; readonly steps: number } | undefined {
  const list = scanned.lists.findLast(
    (one) => one.what === 'numbered list' && one.line <= line && line <= one.end,
  );
  return list && { step: list.itemLines.filter((first) => first <= line).length, steps: list.items };
}

function unknown({ id }: Use, marks: readonly Mark[], names: readonly string[]): Told[] {
  const expected = `names of places in the screen "${id}", as in mark="2:${names[0]}"`;
  return marks
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => ({ found: `the mark "${name}"`, expected, mend: suggest(name, new Set(names)) }));
}

function repeated(marks: readonly Mark[]): Told[] {
  return repeats(marks.map(({ name }) => name)).map((index) => ({
    found: `the mark "${marks[index]?.name}" once more`,
    expected: 'each place once',
    mend: 'Remove one.',
  }));
}

/** Beside words it would be part of their paragraph. */
function notAlone({ text, element }: Use): Told[] {
  const line = text.raw.split('\n')[element.line - 1] ?? '';
  if (/^<Screen\b/.test(line.trim()) && !/\/>.*\S/.test(line)) return [];
  const mend = 'Move it to the line below, indented like the text of its step.';
  return [{ found: `"${line.trim().slice(0, 80)}"`, expected: '<Screen> on a line of its own', mend }];
}

function misplaced({ id, text, element }: Use, marks: readonly Mark[]): Told[] {
  const drawing = `<Screen id="${id}" />`;
  const around = stepAround(text, element);
  const last = Math.max(...marks.map(({ number }) => number));
  if (!marks.some(({ isStep }) => isStep)) {
    if (around) {
      const example = `mark="${marks.map(({ name }) => `${around.step}:${name}`).join(' ')}"`;
      const found = `${drawing} in step ${around.step}, with marks that have no number`;
      return [{ found, expected: 'the step that each mark belongs to', mend: `Write ${example}.` }];
    }
    return listBelow(text, element)?.items === marks.length ? [] : [unexplained(drawing, marks)];
  }
  if (!around) {
    const found = `${drawing} outside of the step whose number it shows`;
    const mend = `Move it to a line of its own right below the text of step ${last}, and begin the line with three spaces. If its marks are no steps, leave the numbers out.`;
    return [{ found, expected: `it in step ${last}, the last that it marks`, mend }];
  }
  const { step, steps } = around;
  const strange = marks.filter(({ number }) => number < 1 || number > steps);
  if (strange.length > 0) {
    return strange.map(({ name, number }) => ({
      found: `the mark "${name}" with the number ${number}`,
      expected: `the number of a step of its list, 1 to ${steps}`,
      mend: `Write the number of the step that ${name} belongs to.`,
    }));
  }
  const mend = `Move it to the line below the text of step ${last}, indented like that text; or write the numbers of the steps that its marks belong to.`;
  const expected = `it in step ${last}, the last that it marks`;
  return step === last ? [] : [{ found: `${drawing} in step ${step}`, expected, mend }];
}

function unexplained(drawing: string, marks: readonly Mark[]): Told {
  const items = counted(marks.length, 'item');
  return {
    found: `${drawing} with ${counted(marks.length, 'mark')} that no list explains`,
    expected: `a numbered list of ${items} right below it`,
    mend: 'Write what each mark is about, in the order of the marks. If they belong to steps, write it in the last of these, with their numbers, as in mark="2:save".',
  };
}

/** The list that comes next in the section, if it is a numbered one. */
function listBelow(text: ReadableText, { line }: { readonly line: number }): ListUse | undefined {
  const here = [...bySection(text, [{ line }])].find(([, inside]) => inside.length > 0)?.[0] ?? '';
  const next = bySection(text, text.scanned.lists)
    .get(here)
    ?.find((list) => list.line > line);
  return next?.what === 'numbered list' ? next : undefined;
}
