import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { iconNames } from '../ui/icon-names.ts';
import { readableFolders, repeats } from './look-up.ts';
import type { Rule } from './rule.ts';
import { missingWords, signInWords } from './words-demanded.ts';

const rule = 'sign-in-pages';

/** Each page to sign in at stands once, with an icon of the set and its words; checks name one of them. */
export const signInPages: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  const source = content.sources.provider;
  if (!provider || !source) return [];
  const ids = provider.signIn.map(({ id }) => id);
  const again = repeats(ids).map((index): Finding => {
    const at = source.locate(['signIn', index, 'id']);
    const found = `the sign-in page "${ids[index]}" once more`;
    const mend = 'Give one of them another id.';
    return { rule, file: source.file, ...at, found, expected: 'each id once', mend };
  });
  const icons = provider.signIn.flatMap(({ icon }, index): Finding[] => {
    if (iconNames.includes(icon)) return [];
    const at = source.locate(['signIn', index, 'icon']);
    const mend = suggest(icon, iconNames);
    return [
      { rule, file: source.file, ...at, found: `the icon "${icon}"`, expected: 'an icon of the set', mend },
    ];
  });
  const words = [...new Set(ids)].flatMap((id) =>
    signInWords(id).flatMap((key) => missingWords(content, rule, key, `words for the sign-in page "${id}"`)),
  );
  const checks = readableFolders(content).flatMap(({ file, source: facts, facts: { steps } }) =>
    steps.flatMap((step, index) =>
      step.checks.flatMap(({ page }, place): Finding[] => {
        if (page === undefined || ids.includes(page) || !facts) return [];
        const at = facts.locate(['steps', index, 'checks', place, 'page']);
        const expected = `a page of signIn: in ${source.file}`;
        return [
          { rule, file, ...at, found: `the sign-in page "${page}"`, expected, mend: suggest(page, ids) },
        ];
      }),
    ),
  );
  return [...again, ...icons, ...words, ...checks];
};
