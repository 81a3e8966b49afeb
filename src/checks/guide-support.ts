import type { Finding } from '../library/finding.ts';
import { readableTexts } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'guide-support';

/** A guide ends with people: one `<Support />` behind the steps, where the summary of what was tried is offered. */
export const guideSupport: Rule = (content) =>
  readableTexts(content).flatMap(({ file, facts, scanned }): Finding[] => {
    const steps = scanned.elements.find(({ name }) => name === 'Steps');
    if (!facts || facts.steps.length === 0 || !steps) return [];
    const [support, again] = scanned.elements.filter(({ name }) => name === 'Support');
    const expected = 'one <Support /> behind the steps, for readers whom nothing helped';
    const tell = ({ line, column }: { line: number; column: number }, found: string, mend: string) => [
      { rule, file, line, column, found, expected, mend },
    ];
    if (!support) {
      const mend = 'Write <Support /> behind </Steps>, under a heading such as "Still no luck?".';
      return tell(steps, 'a guide without <Support />', mend);
    }
    if (again) return tell(again, 'a second <Support />', 'Keep one of them.');
    if (support.line < steps.line || support.parents.includes('Steps')) {
      const found = `<Support /> ${support.line < steps.line ? 'before' : 'among'} the steps`;
      return tell(support, found, 'Move it behind </Steps>.');
    }
    return [];
  });
