import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { isSound, tagsOf } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'support-language';

/** The language of the support team is one of ours: what readers hand on is written in it beside their own. */
export const supportLanguage: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  const { provider: source, languages } = content.sources;
  const tag = provider?.supportLanguage;
  const known = tagsOf(content);
  if (!source || tag === undefined || !languages || !isSound(content, languages.file) || known.includes(tag))
    return [];
  const finding: Finding = {
    rule,
    file: source.file,
    ...source.locate(['supportLanguage']),
    found: `supportLanguage: ${tag}`,
    expected: `a language of ${languages.file}`,
    mend: `${suggest(tag, known)} Where it is none of them, leave the line out.`,
  };
  return [finding];
};
