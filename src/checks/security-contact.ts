import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { daysBetween } from './days.ts';
import type { Rule } from './rule.ts';

const rule = 'security-contact';
const soon = 30;
/** https://www.rfc-editor.org/rfc/rfc9116#section-2.5.5: recommended to be less than a year ahead. */
const longest = 366;

/** Reports of a hole reach somebody: what `security.txt` says holds today, and not for ever. */
export const securityContact: Rule = (content, { today }) => {
  const provider = content.library.provider as Provider | undefined;
  const source = content.sources.provider;
  const expires = provider?.security?.expires;
  if (!source || expires === undefined) return [];
  const left = daysBetween(today, expires);
  const at: Pick<Finding, 'rule' | 'file' | 'line' | 'column' | 'found'> = {
    rule,
    file: source.file,
    ...source.locate(['security', 'expires']),
    found: `expires: ${expires}`,
  };
  const look = 'Look whether somebody reads what arrives at contacts:, and write a day within the next year.';
  if (left < 0) return [{ ...at, expected: `a day to come; today is ${today}`, mend: look }];
  if (left < soon)
    return [{ ...at, expected: `more than ${soon} days; ${left} are left`, mend: look, level: 'warning' }];
  if (left > longest)
    return [{ ...at, expected: 'a day within the next year', mend: 'Write a nearer one.', level: 'warning' }];
  return [];
};
