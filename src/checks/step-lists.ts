import type { Step } from '../library/model.ts';
import type { ElementUse, ScannedText } from '../library/scanned-text.ts';

/** One line of a list of steps: a step, a check in it, or an answer to a check. */
export interface Item {
  readonly kind: 'Step' | 'Check' | 'Answer';
  readonly id: string;
  /** Id of what it belongs to: the step of a check, the check of an answer. Empty for a step and for a stray. */
  readonly home: string;
}

/** A `<Step>`, `<Check>` or `<Answer>` of a text. Its id is empty where it has none. */
export interface WrittenItem extends Item {
  readonly element: ElementUse;
  /** What it belongs to: the step around a check, the check before an answer. Undefined for a step and for a stray. */
  readonly owner: ElementUse | undefined;
}

/** Steps, checks and answers of `article.yml` as one list. */
export function declaredItems(steps: readonly Step[]): Item[] {
  return steps.flatMap((step) => [
    { kind: 'Step' as const, id: step.id, home: '' },
    ...step.checks.flatMap((check) => [
      { kind: 'Check' as const, id: check.id, home: step.id },
      ...check.answers.map(({ id }) => ({ kind: 'Answer' as const, id, home: check.id })),
    ]),
  ]);
}

/** Steps, checks and answers of a text in the order in which they are written. */
export function writtenItems({ elements }: ScannedText): WrittenItem[] {
  return elements.flatMap((element, index) => {
    const { name } = element;
    if (name !== 'Step' && name !== 'Check' && name !== 'Answer') return [];
    const step = name === 'Step' ? undefined : ancestor(elements, element, 'Step');
    const isOwnCheck = (one: ElementUse) => one.name === 'Check' && ancestor(elements, one, 'Step') === step;
    // An answer belongs to the check above it in its step.
    const owner = name === 'Answer' ? step && elements.slice(0, index).findLast(isOwnCheck) : step;
    return [
      { kind: name, id: element.attributes.id ?? '', home: owner?.attributes.id ?? '', element, owner },
    ];
  });
}

/** The nearest component of a name around an element. */
export function ancestor(
  elements: readonly ElementUse[],
  element: ElementUse,
  name: string,
): ElementUse | undefined {
  for (let around = elements[element.within]; around; around = elements[around.within]) {
    if (around.name === name) return around;
  }
  return undefined;
}

/**
 * Members of `actual` that have to move so that it follows the order of `wanted`: as few as possible, namely those
 * outside of the longest common subsequence. Members that `wanted` lacks are left out.
 */
export function misplaced(wanted: readonly string[], actual: readonly string[]): string[] {
  const present = actual.filter((one) => wanted.includes(one));
  const kept = new Set(align(wanted, present).flatMap(([left, right]) => (left === right ? [left] : [])));
  return present.filter((one) => !kept.has(one));
}

/** Both lists as lines side by side, equal entries beside each other, a mark where they differ. */
export function sideBySide(declared: readonly Item[], written: readonly Item[]): string[] {
  const rows = align(declared.map(show), written.map(show));
  const heads = ['declared in article.yml', 'written in this text'] as const;
  const width = Math.max(heads[0].length, ...rows.map(([left = '–']) => left.length));
  return [
    `   ${heads[0].padEnd(width)}   ${heads[1]}`,
    ...rows.map(
      ([left = '–', right = '–']) => ` ${left === right ? ' ' : '≠'} ${left.padEnd(width)}   ${right}`,
    ),
  ];
}

const indent = { Step: '', Check: '  ', Answer: '    ' } as const;

function show({ kind, id }: Item): string {
  return `${indent[kind]}${id === '' ? '(no id)' : id}`;
}

type Row = readonly [left: string | undefined, right: string | undefined];

/** Longest common subsequence, as rows with a gap where one list lacks the entry. */
function align(left: readonly string[], right: readonly string[]): Row[] {
  const length: number[][] = Array.from({ length: left.length + 1 }, () => Array(right.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = length[i];
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: Row[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) rows.push([left[i++], right[j++]]);
    else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1)))
      rows.push([left[i++], undefined]);
    else rows.push([undefined, right[j++]]);
  }
  return rows;
}
