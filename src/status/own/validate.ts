import type { Finding } from '../../library/finding.ts';
import { parseSource } from '../../library/source.ts';
import { validate } from '../../library/validate.ts';
import { DEFAULTS } from '../defaults.ts';
import { withAdvice } from './json-advice.ts';
import { ownFindings } from './rules.ts';
import { type OwnDocument, ownSchema } from './schema.ts';

/**
 * Everything that is wrong in a document of our own format, or the document. Lists are counted from 1, as lines are.
 *
 * @param name of the file, for the findings
 */
export function validateOwn(
  name: string,
  bytes: Uint8Array,
): { document?: OwnDocument; findings: Finding[] } {
  if (bytes.length > DEFAULTS.maxBytes) {
    const found = `a file of ${bytes.length} bytes`;
    const expected = `at most ${DEFAULTS.maxBytes} bytes, which is all that a reader's browser takes`;
    const mend = 'Leave out what is over, and history.';
    return { findings: [{ rule: 'own-format', file: name, line: 1, column: 1, found, expected, mend }] };
  }
  // As a browser decodes it: a mark at the beginning is no part of the text.
  const text = new TextDecoder().decode(bytes);
  // Read as JSON whatever it is called.
  const { source, findings } = parseSource(`${name}.json`, text);
  const named = (all: readonly Finding[]) =>
    all.map((finding) => withAdvice({ ...finding, file: name }, text));
  if (!source) return { findings: named(findings) };
  const { value, findings: mistakes } = validate(source, ownSchema);
  const wrong = value === undefined ? mistakes : ownFindings(value, source);
  return value === undefined || wrong.length > 0
    ? { findings: named(wrong) }
    : { document: value, findings: [] };
}
