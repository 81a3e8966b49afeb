import { type Document, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML or JSON text that remembers where each value stands. JSON is read as the YAML it also is. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands; the nearest existing parent where the path does not exist. */
  locate(path: readonly PropertyKey[]): Position;
  /** Where the key itself (not its value) stands. */
  locateKey(path: readonly PropertyKey[]): Position;
}

/**
 * Reads YAML or JSON. `firstLine` is the line of the file on which `text` begins (2 for the front matter of an
 * article). Broken text gives findings and no source: nothing is guessed from half a file.
 */
export function parseSource(
  file: string,
  text: string,
  firstLine = 1,
): { source?: Source; findings: Finding[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    return {
      findings: broken.map((error) => ({
        rule: 'readable-data',
        file,
        ...at(error.pos[0]),
        found: lastWords(text, error.pos[0]),
        expected: file.endsWith('.json') ? 'valid JSON' : 'valid YAML',
        mend: `${error.message.trim()} (${error.code.toLowerCase().replaceAll('_', ' ')})`,
      })),
    };
  }
  const source: Source = {
    file,
    value: document.toJS() as unknown,
    locate: (path) => at(offsetOf(document, path, false)),
    locateKey: (path) => at(offsetOf(document, path, true)),
  };
  return { source, findings: [] };
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], wantKey: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const steps = path.slice(0, length);
    const exact = length === path.length;
    const key = steps.at(-1);
    const parent = document.getIn(steps.slice(0, -1), true);
    if ((wantKey || !exact) && isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (range) return range[0];
    }
    const node = document.getIn(steps, true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function lastWords(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trim();
  return line === '' ? 'the end of the text' : `"${line.slice(0, 80)}"`;
}
