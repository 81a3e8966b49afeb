import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';
import { isToDo } from '../library/to-do.ts';
import { isSound, tagsOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'to-do';

/** What waits for its translation: until then readers get the source language's words. */
export const toDo: Rule = (content) => [...waitingWords(content), ...waitingTexts(content)];

/** Lines that a finding shows before it only counts. */
const shown = 10;

/** One finding for a file: a new language has hundreds of words. */
function waitingWords(content: Content): Finding[] {
  return tagsOf(content).flatMap((tag) =>
    [content.wordSources[tag], content.labelSources[tag]].flatMap((source): Finding[] => {
      if (!source || !isSound(content, source.file)) return [];
      const all = Object.entries(source.value as Record<string, unknown>);
      const waiting = all.flatMap(([key, value]) => (isToDo(value) || isToDo(textOf(value)) ? [key] : []));
      const [first] = waiting;
      if (first === undefined) return [];
      const lines = waiting.slice(0, shown).map((key) => `line ${source.locateKey([key]).line}: ${key}`);
      const more = waiting.length - lines.length;
      return [
        {
          rule,
          file: source.file,
          ...source.locateKey([first]),
          found: `TODO in ${waiting.length} of ${all.length} words`,
          expected: `words in "${tag}"`,
          mend: 'Translate them and remove TODO. Until then readers get the source language’s words.',
          detail: more > 0 ? [...lines, `and ${more} more`] : lines,
          level: 'warning',
        },
      ];
    }),
  );
}

function textOf(value: unknown): unknown {
  return (value as { text?: unknown } | null)?.text;
}

const left = /\b(TODO|FIXME|XXX|TBD)\b/;

function waitingTexts({ texts }: Content): Finding[] {
  return texts.flatMap(({ file, raw }) =>
    raw.split('\n').flatMap((line, index): Finding[] => {
      const match = left.exec(line);
      if (!match) return [];
      return [
        {
          rule,
          file,
          line: index + 1,
          column: match.index + 1,
          found: `"${line.trim().slice(0, 80)}"`,
          expected: 'a finished text',
          mend: `Do what it says and remove ${match[0]}.`,
          level: 'warning',
        },
      ];
    }),
  );
}
