import type { Document, ErrorCode } from 'yaml';

/** Why a text is no YAML or JSON, and where. */
export interface Mistake {
  /** Index in the text. */
  readonly offset: number;
  /** What to do about it, for somebody who does not know the format's words. */
  readonly mend: string;
}

/** The parser's words (the beginning of its message, or its code) → ours. The first that fits is taken. */
const advice: readonly (readonly [said: string, mend: string])[] = [
  ['Implicit map keys need', 'A colon and a space are missing behind this key.'],
  ['Flow ', 'Close the bracket that is opened here.'],
  ['Nested mappings', 'A text that contains a colon and a space needs quotes around it: key: "one: two".'],
  [
    'Unexpected scalar at node end',
    'Is there a quote inside quotes (use the other kind around the text), or is a dash, colon or indent missing?',
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    'A colon is missing behind a key, or a quote or bracket before this line is not closed.',
  ],
  ['DUPLICATE_KEY', 'This key stands here twice: keep one of them.'],
  ['TAB_AS_INDENT', 'Indent with spaces, not with tabs.'],
  ['BAD_INDENT', 'Begin this line below its neighbours, or two spaces deeper than the key it belongs to.'],
  ['MISSING_CHAR', 'Close the quote or bracket that was opened before this place.'],
  ['BAD_SCALAR_START', 'A text that begins with a sign such as @, ` or % needs quotes around it.'],
  [
    'UNEXPECTED_TOKEN',
    'This does not belong to the lines before it: is a dash, a colon or an indent missing?',
  ],
];

/** Where a merge of two versions has left both in a file: between these marks neither is to be read alone. */
export function mergeMistake(text: string): Mistake | undefined {
  const mark = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (!mark) return undefined;
  const mend =
    'A merge has left two versions here. Keep the right one and remove the lines <<<<<<<, ======= and >>>>>>>.';
  return { offset: mark.index, mend };
}

const saveAsUtf8 = 'Save the file as UTF-8 without a byte order mark (BOM).';

/**
 * The first letter that was not saved as UTF-8: reading it as that leaves a replacement mark, or, of UTF-16, letters
 * with a null between them.
 */
export function wrongEncoding(text: string): Mistake | undefined {
  const offset = text.search(/[\uFFFD\0]/);
  if (offset < 0) return undefined;
  return { offset, mend: `${saveAsUtf8} Letters that were lost (\uFFFD) are to be written again.` };
}

/** The first mistake of a parsed YAML document, with the parser's own words behind ours. */
export function yamlMistake(text: string, document: Document.Parsed, only?: ErrorCode): Mistake | undefined {
  const all = [...document.errors, ...document.warnings];
  const error = only ? all.find(({ code }) => code === only) : all[0];
  if (!error) return undefined;
  const message = error.message.trim();
  const ours = advice.find(([said]) => message.startsWith(said) || error.code === said)?.[1];
  // Where a bracket is missing, the parser stumbles a line or more behind it.
  const offset = message.startsWith('Flow ') ? openBracket(text, error.pos[0]) : error.pos[0];
  return { offset, mend: `${ours ?? 'Put the text in quotes.'} ${saying(message)}` };
}

/** The last bracket before a place that is not closed until there; the place itself where all are. */
function openBracket(text: string, until: number): number {
  const open: number[] = [];
  for (const { 0: bracket, index } of text.slice(0, until).matchAll(/[[\]{}]/g)) {
    if ('[{'.includes(bracket)) open.push(index);
    else open.pop();
  }
  return open.at(-1) ?? until;
}

function saying(message: string): string {
  return `(The parser says: ${message.replace(/\.$/, '')}.)`;
}

/**
 * The first mistake of a JSON text. V8 tells the place in one of two ways: "… at position 12", or, for a token it did
 * not expect, with a window of ten characters on each side of it: `Unexpected token 'x', ..."a": x }"... is not valid`.
 */
export function jsonMistake(text: string): Mistake | undefined {
  if (text.startsWith('\uFEFF')) return { offset: 0, mend: saveAsUtf8 };
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = jsonOffset(text, message);
    return { offset, mend: jsonAdvice(message, offset >= text.trimEnd().length) };
  }
}

const window = 10;

function jsonOffset(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position) return Number(position);
  const [, token = '', before = '', excerpt = '', after = ''] =
    /^Unexpected token '([\s\S]+?)', (\.\.\.)?"([\s\S]*)"(\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (before) return text.indexOf(excerpt) + window;
  if (after) return excerpt.length - window;
  return token ? Math.max(0, text.indexOf(token)) : Math.max(0, text.trimEnd().length - 1);
}

function jsonAdvice(message: string, isAtEnd: boolean): string {
  const said = saying(message.replace(/((?: in JSON)? at position|, (\.\.\.)?")[\s\S]*$/, ''));
  if (isAtEnd || message.includes('Unexpected end')) return `Close every quote and brace. ${said}`;
  if (message.includes('double-quoted property name')) {
    return `Leave out the comma after the last entry, and put each key in double quotes. ${said}`;
  }
  if (message.includes('Expected property name')) return `Put each key in double quotes. ${said}`;
  if (/Expected ',' or '[}\]]'/.test(message)) return `Put a comma between the entries. ${said}`;
  if (message.includes('control character')) return `Keep each text on one line, in double quotes. ${said}`;
  return `Each entry is "key": "text", with a comma between entries; no comments. ${said}`;
}
