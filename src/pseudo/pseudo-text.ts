import { type Block, object } from '../library/scanned-text.ts';
import type { Change } from './pseudo-words.ts';

/**
 * An article's text with other words: only what readers read is changed, never tags, ids, addresses or code. Words that
 * are written otherwise than they read (`&amp;`, `\{`) stay as they are.
 */
export function pseudoText(raw: string, blocks: readonly Block[], change: Change): string {
  const lines = raw.split('\n');
  const pieces = blocks.flatMap(({ text, stretches }) =>
    stretches.map(({ from, line, column }, index) => ({
      line,
      column,
      words: text.slice(from, stretches[index + 1]?.from).replace(/\n$/, ''),
    })),
  );
  // From the end, so that what was changed moves nothing that is to come.
  for (const { line, column, words } of pieces.reverse()) {
    const own = lines[line - 1] ?? '';
    const begin = column - 1;
    const stands = own.slice(begin, begin + words.length) === words;
    if (!stands || words.includes(object) || /https?:|www\./.test(words)) continue;
    lines[line - 1] = own.slice(0, begin) + change(words) + own.slice(begin + words.length);
  }
  return lines.join('\n');
}
