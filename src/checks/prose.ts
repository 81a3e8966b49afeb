import type { Content } from '../library/read-content.ts';
import { placeIn } from '../library/scan-blocks.ts';
import type { Block } from '../library/scanned-text.ts';
import type { Position, Source } from '../library/source.ts';
import { isToDo } from '../library/to-do.ts';
import { isSound, readableTexts, tagsOf } from './look-up.ts';

/** Words of one language that a reader reads as one, and where they stand. */
export interface Prose {
  readonly file: string;
  readonly language: string;
  /** Article they belong to; absent for words of the interface. */
  readonly article?: string;
  readonly kind: 'title' | 'description' | 'interface' | Block['kind'];
  readonly text: string;
  /** Present for words of a text. */
  readonly block?: Block;
  at(index: number): Position;
}

/** Words of the interface that nobody reads: patterns, with words as people mistype them (`src/handoff/`). */
const patterns = ['handoff.secretWords', 'handoff.secretLinks'];

const known = new WeakMap<Content, readonly Prose[]>();

/** Everything readers read, texts first, then the words of the interface; what waits for its translation is left out. */
export function proseOf(content: Content): readonly Prose[] {
  const all = known.get(content) ?? [...textProse(content), ...interfaceProse(content)];
  known.set(content, all);
  return all;
}

function textProse(content: Content): Prose[] {
  return readableTexts(content).flatMap(({ file, language, article, frontMatter, scanned }): Prose[] => {
    const base = { file, language, article };
    const front = (['title', 'description'] as const).flatMap((kind): Prose[] => {
      const text = (frontMatter?.value as Record<string, unknown> | null | undefined)?.[kind];
      if (!frontMatter || typeof text !== 'string') return [];
      return [{ ...base, kind, text, at: (index) => inValue(frontMatter, [kind], text, index) }];
    });
    const blocks = scanned.blocks.map(
      (block): Prose => ({
        ...base,
        kind: block.kind,
        text: block.text,
        block,
        at: (index) => placeIn(block, index),
      }),
    );
    return [...front, ...blocks];
  });
}

function interfaceProse(content: Content): Prose[] {
  return tagsOf(content).flatMap((language) => {
    const source = content.wordSources[language];
    if (!source || !isSound(content, source.file)) return [];
    return Object.entries(source.value as Record<string, string>)
      .filter(([key, text]) => !patterns.includes(key) && !isToDo(text))
      .map(
        ([key, text]): Prose => ({
          file: source.file,
          language,
          kind: 'interface',
          text,
          at: (index) => inValue(source, [key], text, index),
        }),
      );
  });
}

/** Where a letter of a value stands. Exact on the line where the value begins; quotation marks around it count. */
function inValue(source: Source, path: readonly string[], text: string, index: number): Position {
  const { line, column } = source.locate(path);
  const written = source.text.split('\n')[line - source.firstLine] ?? '';
  const begin = written.indexOf(text.slice(0, 20), column - 1);
  return { line, column: (begin < 0 ? column : begin + 1) + index };
}
