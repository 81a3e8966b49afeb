import type { Finding } from '../../library/finding.ts';

/** A text in quotes, to its end on the line; in it, what looks like a comment is none. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"/g;

/**
 * A finding with advice for what people write by hand and JSON does not have, where the parser sees only that a comma
 * or a bracket is missing.
 *
 * @param text of the whole file
 */
export function withAdvice(finding: Finding, text: string): Finding {
  if (finding.found === 'schema: "1"') {
    return { ...finding, expected: '1, the number', mend: 'Write 1 without quotes: "schema": 1.' };
  }
  if (finding.rule !== 'readable-data') return finding;
  if (text.trim() === '') {
    const mend = 'Write at least {"schema": 1, "indicator": "operational", "items": []}, when all is well.';
    return { ...finding, found: 'an empty file', expected: 'a status.json', mend };
  }
  const line = text.split('\n')[finding.line - 1] ?? '';
  const [parser = ''] = /\(The parser says:.*$/.exec(finding.mend) ?? [];
  if (/\/[/*]/.test(line.replace(QUOTED, '""'))) {
    return { ...finding, mend: `Take the comment out: JSON has no comments. ${parser}` };
  }
  if (/comma between/.test(finding.mend) && isInsideText(line, finding.column)) {
    return {
      ...finding,
      mend: `Write \\" for a quote inside a text, or put a comma between the entries. ${parser}`,
    };
  }
  return finding;
}

/** Whether a text has just ended before this place, with more words of it behind: `"the "new" server"`. */
function isInsideText(line: string, column: number): boolean {
  return /"\s*$/.test(line.slice(0, column - 1)) && /^[^\s",:{}[\]]/.test(line.slice(column - 1));
}
