import { type Document, isMap, isPair, LineCounter, parseDocument } from 'yaml';
import { jsonMistake, type Mistake, mergeMistake, wrongEncoding, yamlMistake } from './broken-data.ts';
import type { Finding } from './finding.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML or JSON text that remembers where each value stands. JSON is read as the YAML it also is. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  readonly text: string;
  /** Line of the file on which `text` begins. */
  readonly firstLine: number;
  /** Where the value at a path stands; the nearest existing parent where the path does not exist. */
  locate(path: readonly PropertyKey[]): Position;
  /** Where the key itself (not its value) stands. */
  locateKey(path: readonly PropertyKey[]): Position;
}

/**
 * Reads YAML, or strict JSON from a `.json` file. `firstLine` is the line of the file on which `text` begins (2 for the front matter of an
 * article). Broken text gives findings and no source: nothing is guessed from half a file.
 */
export function parseSource(
  file: string,
  text: string,
  firstLine = 1,
): { source?: Source; findings: Finding[] } {
  const isJson = file.endsWith('.json');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const broken = (mistake: Mistake): { findings: Finding[] } => ({
    findings: [
      {
        rule: 'readable-data',
        file,
        ...at(mistake.offset),
        found: lineAround(text, mistake.offset),
        expected: isJson ? 'valid JSON' : 'valid YAML',
        mend: mistake.mend,
      },
    ],
  });
  // One finding for one mistake: what a parser says after its first error is mostly a consequence of it.
  const mistake =
    wrongEncoding(text) ??
    (isJson ? jsonMistake(text) : undefined) ??
    yamlMistake(text, document, isJson ? 'DUPLICATE_KEY' : undefined);
  if (mistake) return broken(mergeMistake(text) ?? mistake);
  let value: unknown;
  try {
    value = isJson ? JSON.parse(text) : document.toJS();
  } catch (error) {
    // An alias (*name) without its anchor, or aliases nested until they would fill the memory.
    const said = error instanceof Error ? error.message : String(error);
    const mend = `A text that begins with * needs quotes around it. (The parser says: ${said}.)`;
    return broken({ offset: Math.max(0, text.indexOf('*')), mend });
  }
  const source: Source = {
    file,
    value,
    text,
    firstLine,
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

function lineAround(text: string, offset: number): string {
  const lineStart = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).trim();
  return line === '' ? 'the end of the text' : `"${line.slice(0, 80)}"`;
}
