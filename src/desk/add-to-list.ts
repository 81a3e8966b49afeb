import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * A YAML text with an entry more at the end of a list, every other letter as it was, comments too. `entry` is written
 * as it stands. A list in brackets, or an empty one, is written anew, a line each.
 *
 * @throws when there is no list at the path.
 */
export function addToList(text: string, path: readonly (string | number)[], entry: string): string {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const list = document.getIn(path, true);
  const last = isSeq(list)
    ? (list.items.at(-1) as { range?: [number, number, number] } | undefined)
    : undefined;
  if (isSeq(list) && !list.flow && last?.range) {
    const line = text.lastIndexOf('\n', text.lastIndexOf('-', last.range[0] - 1)) + 1;
    const indent = /^\s*/.exec(text.slice(line))?.[0] ?? '';
    // Behind what stands on the entry's last line, such as a comment.
    const end = text.indexOf('\n', last.range[1] - 1);
    const at = end < 0 ? text.length : end;
    return `${text.slice(0, at)}\n${indent}- ${entry}${end < 0 ? '\n' : ''}${text.slice(at)}`;
  }
  const parent = document.getIn(path.slice(0, -1), true);
  const range = (list as { range?: [number, number, number] | null } | undefined)?.range;
  const key = isMap(parent)
    ? parent.items.find((pair) => String(pair.key) === String(path.at(-1)))?.key
    : undefined;
  const from = (key as { range?: [number, number, number] } | undefined)?.range?.[0];
  if (!range || from === undefined || (isSeq(list) && !list.flow && list.items.length > 0)) {
    throw new Error(`There is no list "${path.join('.')}".`);
  }
  const indent = ' '.repeat(counter.linePos(from).col + 1);
  const entries = isSeq(list) ? list.items.map(String) : [];
  const lines = [...entries, entry].map((one) => `\n${indent}- ${one}`).join('');
  return `${text.slice(0, range[0]).replace(/ +$/, '')}${lines}${text.slice(range[1])}`;
}
