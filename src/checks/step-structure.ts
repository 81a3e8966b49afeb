import type { Finding } from '../library/finding.ts';
import type { Position } from '../library/source.ts';
import type { ReadableText } from './look-up.ts';

const rule = 'step-parity';

/** What Markdown makes of text on lines of its own. */
const blocks = new Set([
  'paragraph',
  'list',
  'heading',
  'blockquote',
  'code',
  'table',
  'thematicBreak',
  'Note',
]);

/** Components whose text is the label of something. */
const oneLiners: Readonly<Record<string, { readonly what: string; readonly example: string }>> = {
  Check: { what: 'the label of a box to tick', example: 'What is true when it is done.' },
  Answer: { what: 'the words of a link', example: 'What else a reader may find.' },
};

/** A text has one list of steps, with steps only in it, and each step begins with its only `##` heading. */
export function stepStructure(text: ReadableText): Finding[] {
  const { elements, headings } = text.scanned;
  const findings: Finding[] = [];
  const tell = ({ line, column }: Position, found: string, expected: string, mend: string) =>
    findings.push({ rule, file: text.file, line, column, found, expected, mend });

  const lists = elements.filter(({ name }) => name === 'Steps');
  for (const again of lists.slice(1)) {
    tell(again, 'a second <Steps>', 'one list of steps in a text', 'Put all steps into the first <Steps>.');
  }
  for (const { what, line, column } of lists.flatMap(({ holds }) => holds)) {
    if (what === 'Step') continue;
    const thing = /^\p{Lu}/u.test(what) ? `<${what}>` : `a ${what}`;
    tell(
      { line, column },
      `${thing} directly in <Steps>`,
      'only <Step>',
      'Move it into a step, or before or behind <Steps>.',
    );
  }
  for (const element of elements) {
    const line = oneLiners[element.name];
    if (!line || !element.holds.some(({ what }) => blocks.has(what))) continue;
    const shown = `<${element.name} id="${element.attributes.id ?? ''}">`;
    const mend = `Write it on one line: ${shown}${line.example}</${element.name}>`;
    const found = `${shown} with paragraphs, lists or headings`;
    tell(element, found, `one line of text: ${line.what}`, mend);
  }
  for (const [index, step] of elements.entries()) {
    if (step.name !== 'Step') continue;
    const shown = `<Step id="${step.attributes.id ?? ''}">`;
    if (step.parents.at(-1) !== 'Steps') {
      tell(
        step,
        `${shown} outside of <Steps>`,
        'it directly in <Steps>',
        'Move it between <Steps> and </Steps>.',
      );
    }
    const own = headings.filter(({ within, depth }) => within === index && depth === 2);
    const [heading, ...more] = own;
    const first = step.holds[0];
    if (!heading) {
      tell(
        step,
        `${shown} without a ## heading`,
        'one ## heading at its beginning',
        'Begin it with ## and a name.',
      );
    } else if (first && (first.line !== heading.line || first.column !== heading.column)) {
      const mend = 'Move the heading to the beginning of the step.';
      tell(heading, `## ${heading.text} behind other things`, 'the heading first in its step', mend);
    }
    for (const { text: words, line, column } of more) {
      const mend = `Write ### ${words}, or make it a step of its own.`;
      tell({ line, column }, `a second heading, ## ${words}`, 'one ## heading in a step', mend);
    }
  }
  return findings;
}
