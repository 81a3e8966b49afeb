import { wrongEncoding } from './broken-data.ts';
import type { Finding } from './finding.ts';

/**
 * The first letter of a text that was not saved as UTF-8, which is then the only finding of its file: all else would be told
 * of letters nobody wrote.
 */
export function notUtf8(rule: string, file: string, text: string): Finding | undefined {
  const mistake = wrongEncoding(text);
  if (!mistake) return undefined;
  const before = text.slice(0, mistake.offset).split('\n');
  return {
    rule,
    file,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    found: 'a letter that is not UTF-8',
    expected: 'a text saved as UTF-8',
    mend: mistake.mend,
  };
}
