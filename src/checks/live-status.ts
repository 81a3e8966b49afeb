import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'live-status';

/** A step with a check that looks at the service status shows, in every language, what the page saw. */
export const liveStatus: Rule = (content) =>
  readableTexts(content).flatMap(({ file, facts, scanned }) =>
    scanned.elements.flatMap((step, index): Finding[] => {
      const declared = facts?.steps.find(({ id }) => step.name === 'Step' && id === step.attributes.id);
      const check = declared?.checks.find(({ auto }) => auto === 'status');
      const shown = scanned.elements.filter(({ name, within }) => name === 'Status' && within === index);
      if (!check || shown.length === 1) return [];
      return [
        {
          rule,
          file,
          line: step.line,
          column: step.column,
          found: `${shown.length === 0 ? 'no' : 'more than one'} <Status /> in the step "${step.attributes.id}"`,
          expected: `one <Status />, since its check "${check.id}" has auto: status`,
          mend: shown.length === 0 ? 'Write <Status /> below the heading of the step.' : 'Keep one of them.',
        },
      ];
    }),
  );
