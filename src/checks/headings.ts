import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import type { Heading } from '../library/scanned-text.ts';
import { unheadedSections } from '../library/text-sections.ts';
import { type ReadableText, readableTexts, repeats, top, unexplained } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'headings';

/** Headings form an outline below the title, and each has the same address in every language. */
export const headings: Rule = (content) => {
  const texts = readableTexts(content);
  return texts.flatMap((text) => {
    const model = texts.find(
      ({ folder, language }) => folder === text.folder && language === content.library.source,
    );
    return [...outline(text), ...ids(text), ...(model && model !== text ? sameIds(model, text) : [])];
  });
};

/** The heading that begins a step: it has the step's id, and the rule `step-parity` looks after it. */
function beginsStep({ scanned }: ReadableText, { within, line, column }: Heading): boolean {
  const around = scanned.elements[within];
  const first = around?.holds[0];
  return around?.name === 'Step' && first?.line === line && first.column === column;
}

function outline(text: ReadableText): Finding[] {
  const findings: Finding[] = [];
  let above = 1;
  for (const heading of text.scanned.headings) {
    const { depth, text: words, line, column } = heading;
    const found = `${'#'.repeat(depth)} ${words}`;
    const at = { rule, file: text.file, line, column };
    if (depth === 1) {
      const mend = `Write ## ${words}. The title in the front matter is the page’s first heading.`;
      findings.push({ ...at, found, expected: 'headings from ## on', mend });
    } else if (depth > above + 1 && !beginsStep(text, heading)) {
      const mend = `Write ${'#'.repeat(above + 1)} ${words}.`;
      findings.push({
        ...at,
        found,
        expected: `${'#'.repeat(above + 1)} below ${'#'.repeat(above)}`,
        mend,
      });
    }
    above = Math.max(depth, 2);
  }
  return findings;
}

function ids(text: ReadableText): Finding[] {
  const { scanned, file } = text;
  const steps = scanned.elements.flatMap(({ name, attributes }) =>
    name === 'Step' ? (attributes.id ?? []) : [],
  );
  const withId = scanned.headings.filter(({ id }) => id !== undefined);
  const again = new Set(repeats(withId.map(({ id = '' }) => id)).map((index) => withId[index]));
  return scanned.headings.flatMap((heading): Finding[] => {
    const { id, depth, text: words, line, column } = heading;
    const found = `${'#'.repeat(depth)} ${words}${id === undefined ? '' : ` {#${id}}`}`;
    const tell = (expected: string, mend: string) => [{ rule, file, line, column, found, expected, mend }];
    if (beginsStep(text, heading)) {
      const mend = `Remove {#${id}}: the heading of a step has the step’s id.`;
      return id === undefined ? [] : tell('a heading without an id of its own', mend);
    }
    if (id === undefined) {
      if (depth === 1) return [];
      const mend = `Write ${'#'.repeat(depth)} ${words} {#…} with the id it has in the other languages.`;
      return tell('an id behind the heading: its address in every language', mend);
    }
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
      return tell('an id in lower case with hyphens', 'Write it like {#before-you-write}.');
    }
    if (id.startsWith('site-')) {
      return tell('another id: those beginning with site- belong to the page', 'Choose another id.');
    }
    if (unheadedSections.includes(id)) {
      return tell(
        `another id: ${unheadedSections.join(', ')} are sections without a heading`,
        'Choose another id.',
      );
    }
    if (steps.includes(id)) return tell(`another id: a step is called "${id}"`, 'Choose another id.');
    if (!again.has(heading)) return [];
    return tell('each id once in a text', 'Give one of the headings another id.');
  });
}

/** Compares a translation with the text it was made from. */
function sameIds(model: ReadableText, text: ReadableText): Finding[] {
  const wanted = headingsById(model);
  const written = headingsById(text);
  const missing = [...wanted.keys()].filter((id) => !written.has(id));
  const unknown = [...written].filter(([id]) => !wanted.has(id));
  const without = text.scanned.headings.filter((one) => one.id === undefined && !beginsStep(text, one));
  const strangers = [...unknown.map(([id]) => id), ...without.map(() => '')];
  return [
    ...unknown.map(
      ([id, { line, column, text: words }]): Finding => ({
        rule,
        file: text.file,
        line,
        column,
        found: `${words} {#${id}}`,
        expected: `an id that the text in "${model.language}" has`,
        mend: missing.length > 0 ? suggest(id, missing) : 'Remove the heading, or add it to every language.',
      }),
    ),
    ...unexplained(missing, strangers).map((id): Finding => {
      const there = wanted.get(id);
      return {
        rule,
        file: text.file,
        ...top,
        found: `no heading {#${id}}`,
        expected: `the headings of the text in "${model.language}"`,
        mend: `Add it; it stands in ${model.file}:${there?.line}, "${there?.text}".`,
      };
    }),
  ];
}

function headingsById(text: ReadableText): Map<string, Heading> {
  const own = text.scanned.headings.filter((heading) => !beginsStep(text, heading));
  return new Map(own.flatMap((heading) => (heading.id === undefined ? [] : [[heading.id, heading]])));
}
