import type { Finding } from '../library/finding.ts';
import { nearest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { articleIds } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'published';

/**
 * An address that readers may have kept is never lost: every id of `published.yml` is an article, leads to one, or is
 * declared gone; and every article stands there. Silent where a content folder has no such list.
 */
export const published: Rule = (content) => {
  const source = content.sources.published;
  if (!content.published || !source) return [];
  const ids = articleIds(content);
  const known = new Set([...ids, ...earlierIds(content), ...(content.library.oldAddresses?.gone ?? [])]);
  const fresh = ids.filter((id) => !content.published?.includes(id));
  const lost = content.published.flatMap((id, index): Finding[] => {
    if (known.has(id)) return [];
    const renamed = nearest(id, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined);
    const goneTo = `under gone: in redirects.yml when nothing replaces it`;
    return [
      {
        rule,
        file: source.file,
        ...source.locate([index]),
        found: `"${id}", published once and no article any more`,
        expected: 'an article, or an old address of one: links to it are still about',
        mend: renamed
          ? `Was it renamed to "${renamed}"? Then write redirects: [${id}] in its article.yml. Or list it ${goneTo}.`
          : `Write redirects: [${id}] in the article.yml of the one that took its place, or list it ${goneTo}.`,
      },
    ];
  });
  return [...lost, ...unlisted(content, fresh, source.file)];
};

/** Ids that articles had before. */
function earlierIds(content: Content): string[] {
  return content.library.articles.flatMap(({ facts }) =>
    (facts.redirects ?? []).flatMap((old) => ('id' in old ? [old.id] : [])),
  );
}

function unlisted(content: Content, fresh: readonly string[], list: string): Finding[] {
  return fresh.flatMap((id): Finding[] => {
    const folder = content.folders.find((one) => one.id === id);
    if (!folder) return [];
    return [
      {
        rule,
        level: 'check',
        file: folder.file,
        line: 1,
        column: 1,
        found: `no "${id}" in ${list}`,
        expected: 'every article there, so that its address is never lost when it is renamed',
        mend: 'Run npm run published when the article is about to be published.',
      },
    ];
  });
}
