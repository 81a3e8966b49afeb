import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { articleIds } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'offline-articles';

/** The articles that readers can open without a network exist. */
export const offlineArticles: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  const source = content.sources.provider;
  if (!source || provider === undefined || provider.offline === 'off') return [];
  const ids = articleIds(content);
  return provider.offline.articles.flatMap((id, index): Finding[] =>
    ids.includes(id)
      ? []
      : [
          {
            rule,
            file: source.file,
            ...source.locate(['offline', 'articles', index]),
            found: `the article "${id}" in offline`,
            expected: 'the id of an article',
            mend: suggest(id, ids),
          },
        ],
  );
};
