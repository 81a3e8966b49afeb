import type { Finding } from '../library/finding.ts';
import { nearest, suggest } from '../library/nearest.ts';
import type { CodeUse, ElementUse } from '../library/scanned-text.ts';
import { instead, knownComponents, knownElements } from './known-components.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'components';
type Mistake = Pick<Finding, 'found' | 'expected' | 'mend'>;

/** Texts use the components there are, with the attributes they have, a little HTML, and no code. */
export const components: Rule = (content) =>
  readableTexts(content).flatMap(({ file, scanned }) => [
    ...scanned.elements.flatMap((element) =>
      mistakesOf(element).map((mistake) => ({ rule, file, ...position(element), ...mistake })),
    ),
    ...scanned.code.map((code) => ({ rule, file, ...position(code), ...codeMistake(code) })),
  ]);

function position({ line, column }: ElementUse | CodeUse) {
  return { line, column };
}

function mistakesOf(element: ElementUse): Mistake[] {
  if (Object.hasOwn(knownComponents, element.name)) return componentMistakes(element);
  if (Object.hasOwn(knownElements, element.name)) return elementMistakes(element);
  if (element.name === '') {
    return [
      { found: 'a tag without a name, <>', expected: 'text or a component', mend: 'Remove <> and </>.' },
    ];
  }
  const names = Object.keys(knownComponents);
  if (/^\p{Lu}/u.test(element.name)) {
    const expected = `one of: ${names.join(', ')}`;
    return [{ found: `a component <${element.name}>`, expected, mend: suggest(element.name, names) }];
  }
  const near = nearest(element.name, names);
  const component = near ? `Did you mean <${near}>?` : undefined;
  return [
    {
      found: `the HTML element <${element.name}>`,
      expected: `Markdown, a component, or one of: ${Object.keys(knownElements).join(', ')}`,
      mend: instead[element.name] ?? component ?? 'Leave it out: Markdown and the components do without it.',
    },
  ];
}

function componentMistakes({ name, attributes, empty }: ElementUse): Mistake[] {
  const known = knownComponents[name];
  if (!known) return [];
  const allowed = Object.keys(known.attributes);
  const mistakes = unknownAttributes(name, attributes, allowed);
  const misspelt = mistakes.map(({ attribute }) => nearest(attribute, allowed));
  for (const [attribute, values] of Object.entries(known.attributes)) {
    // Steps, checks and answers without an id are told by the rule that compares them with article.yml.
    if (['Step', 'Check', 'Answer'].includes(name) || misspelt.includes(attribute)) continue;
    const value = attributes[attribute];
    const example = `<${name} ${attribute}="${values === 'any' ? '…' : values[0]}">`;
    if (value === undefined && known.optional?.includes(attribute)) continue;
    if (!value) {
      mistakes.push({ attribute, ...withoutText(name, attribute, value, example) });
    } else if (values !== 'any' && !values.includes(value)) {
      const found = `<${name} ${attribute}="${value}">`;
      mistakes.push({
        attribute,
        found,
        expected: `one of: ${values.join(', ')}`,
        mend: suggest(value, values),
      });
    }
  }
  if (known.content === 'some' && empty) {
    const expected = 'something between its tags';
    mistakes.push({
      attribute: '',
      found: `an empty <${name}>`,
      expected,
      mend: 'Write its text, or remove it.',
    });
  } else if (known.content === 'none' && !empty) {
    const written = `<${name}${allowed.map((attribute) => ` ${attribute}="…"`).join('')} />`;
    const expected = 'nothing between its tags: its words come from elsewhere';
    mistakes.push({ attribute: '', found: `text inside <${name}>`, expected, mend: `Write ${written}.` });
  }
  return mistakes.map(({ found, expected, mend }) => ({ found, expected, mend }));
}

/** What to say of an attribute that is missing (undefined) or has no text (null or empty). */
export function withoutText(
  name: string,
  attribute: string,
  value: string | null | undefined,
  example: string,
): Mistake {
  return {
    found: value === undefined ? `<${name}> without ${attribute}` : `<${name}> whose ${attribute} is no text`,
    expected: example,
    mend: `Write ${attribute}="…" with a text in quotes.`,
  };
}

function elementMistakes({ name, attributes }: ElementUse): Mistake[] {
  return unknownAttributes(name, attributes, knownElements[name] ?? []);
}

function unknownAttributes(
  name: string,
  attributes: ElementUse['attributes'],
  allowed: readonly string[],
): (Mistake & { attribute: string })[] {
  return Object.keys(attributes)
    .filter((attribute) => !allowed.includes(attribute))
    .map((attribute) => ({
      attribute,
      found: attribute === '…' ? `<${name} {…}>` : `<${name}> with an attribute "${attribute}"`,
      expected: allowed.length > 0 ? `only: ${allowed.join(', ')}` : 'no attributes',
      mend: nearest(attribute, allowed) === undefined ? 'Remove it.' : suggest(attribute, allowed),
    }));
}

function codeMistake({ kind, text }: CodeUse): Mistake {
  const line = text.split('\n')[0] ?? '';
  const shown = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return kind === 'module'
    ? {
        found: shown,
        expected: 'text',
        mend: 'Remove the line: components need no import, and texts hold no code.',
      }
    : { found: `{${shown}}`, expected: 'text', mend: 'Write the text itself. A brace is written \\{.' };
}
