import { counted } from '../library/counted.ts';
import type { Finding } from '../library/finding.ts';
import { isToDo } from '../library/to-do.ts';
import { tagsOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'assumed-labels';

/** Labels that nobody has seen in the product in this language: a list for whoever can look. */
export const assumedLabels: Rule = (content) =>
  tagsOf(content).flatMap((tag): Finding[] => {
    const source = content.labelSources[tag];
    const written = source?.value as Record<string, unknown> | null | undefined;
    const assumed = Object.entries(content.library.labels[tag] ?? {}).filter(
      ([id, label]) => label.assumed && !isToDo(textOf(written?.[id])),
    );
    const [first] = assumed;
    if (!source || !first) return [];
    return [
      {
        rule,
        file: source.file,
        ...source.locateKey([first[0]]),
        found: `${counted(assumed.length, 'label')} not seen in the product`,
        expected: 'labels as the product shows them',
        mend: 'Look at the screens, mend the words and remove assumed: true.',
        detail: assumed.map(([id, { text }]) => `line ${source.locateKey([id]).line}: ${id}, "${text}"`),
        level: 'information',
      },
    ];
  });

function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { text?: unknown }).text : value;
}
