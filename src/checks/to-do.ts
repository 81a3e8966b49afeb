import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';
import { isToDo } from '../library/to-do.ts';
import { isSound, tagsOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'to-do';

/** What waits for its translation: until then readers get the source language's words. */
export const toDo: Rule = (content) => [...waitingWords(content), ...waitingTexts(content)];

function waitingWords(content: Content): Finding[] {
  return tagsOf(content).flatMap((tag) =>
    [content.wordSources[tag], content.labelSources[tag]].flatMap((source) => {
      if (!source || !isSound(content, source.file)) return [];
      return Object.entries(source.value as Record<string, unknown>)
        .filter(([, value]) => isToDo(value) || isToDo((value as { text?: unknown } | null)?.text))
        .map(
          ([key, value]): Finding => ({
            rule,
            file: source.file,
            ...source.locateKey([key]),
            found: `"${key}": ${typeof value === 'string' ? value : 'TODO'}`,
            expected: `words in "${tag}"`,
            mend: 'Translate it and remove TODO. Until then readers get the source language’s words.',
            level: 'warning',
          }),
        );
    }),
  );
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
