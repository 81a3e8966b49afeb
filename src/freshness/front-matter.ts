import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/** Begin, inside, and end with all that follows. */
const parts = /^(---\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n[\s\S]*)?)$/;

/**
 * A text with `from:` in its front matter, on one line; everything else stays as it is to the byte.
 *
 * @throws for a text without front matter, which the checks tell first
 */
export function withRecord(raw: string, from: Readonly<Record<string, string>>): string {
  // The library puts quotes around hashes that look like numbers.
  return withField(raw, 'from', stringify(from, { collectionStyle: 'flow', lineWidth: 0 }).trim());
}

/** A text with the day on which it last changed in a way that matters to readers, YYYY-MM-DD; else as above. */
export function withChanged(raw: string, day: string): string {
  return withField(raw, 'changed', day);
}

function withField(raw: string, name: string, value: string): string {
  const [, begin, front, rest] = parts.exec(raw) ?? [];
  if (begin === undefined || front === undefined)
    throw new Error(`A text without front matter has no place for ${name}:.`);
  const line = `${name}: ${value}`;
  const { contents } = parseDocument(front);
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === name)
    : undefined;
  const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  if (start === undefined) return `${begin}${front}${begin.slice(3)}${line}${rest}`;
  const end = (pair?.value as { range?: readonly number[] } | null)?.range?.[1] ?? start + `${name}:`.length;
  const old = front.slice(start, end).trimEnd();
  return `${begin}${front.slice(0, start)}${line}${front.slice(start + old.length)}${rest}`;
}
