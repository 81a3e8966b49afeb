import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { daysBetween } from './days.ts';
import { readableFolders } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'reviewed';
const usual = 365;

/** Every article has been compared with the product lately: within its `reviewEvery:`, or the provider's. */
export const reviewed: Rule = (content, { today }) =>
  readableFolders(content).flatMap(({ file, source, facts }): Finding[] => {
    const provider = content.library.provider as Provider | undefined;
    const every = facts.reviewEvery ?? provider?.reviewEvery ?? usual;
    const age = daysBetween(facts.reviewed, today);
    if (!source || (age >= 0 && age <= every)) return [];
    const at = { rule, file, ...source.locate(['reviewed']), found: `reviewed: ${facts.reviewed}` };
    if (age < 0) {
      return [
        { ...at, expected: `a day that has been, until ${today}`, mend: 'Write the day of the review.' },
      ];
    }
    const mend = `Take the steps in the product, mend the texts, and write reviewed: ${today}.`;
    const expected = `a review within the last ${every} days; this one is ${age} days old`;
    return [{ ...at, expected, mend, level: 'warning' }];
  });
