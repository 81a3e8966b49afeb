import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { type Claim, claimsOf } from '../redirects/redirects.ts';
import { isOwnPath, pagePaths } from '../redirects/site-paths.ts';
import { articleIds, isSound, readableFolders, tagsOf, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'redirects';
type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/**
 * Every old address leads to one page with one hop: none is asked for twice, none is the address of a page, and what
 * `redirects.yml` says of languages and of what is gone holds.
 */
export const redirects: Rule = (content) => {
  const { library, sources } = content;
  if (library.languages.length === 0 || (sources.redirects && !isSound(content, sources.redirects.file))) {
    return [];
  }
  return [...languageMistakes(content), ...goneMistakes(content), ...conflicts(content)];
};

function languageMistakes(content: Content): Finding[] {
  const { library, sources } = content;
  const tags = tagsOf(content);
  const unknown = (place: Place, tag: string): Finding[] =>
    tags.includes(tag)
      ? []
      : [
          {
            rule,
            ...place,
            found: `the language "${tag}"`,
            expected: 'a language of languages.yml',
            mend: `${suggest(tag, tags)} Where that language has gone, remove the entry.`,
          },
        ];
  const systems = (library.oldAddresses?.numbered ?? []).flatMap(({ locales }, index) =>
    Object.entries(locales).flatMap(([name, tag]) => {
      const at = sources.redirects?.locate(['numbered', index, 'locales', name]) ?? top;
      return unknown({ file: sources.redirects?.file ?? '', ...at }, tag);
    }),
  );
  const entries = readableFolders(content).flatMap(({ facts, file, source }) =>
    (facts.redirects ?? []).flatMap((old, index): Finding[] => {
      const place = { file, ...(source?.locate(['redirects', index]) ?? top) };
      if ('path' in old && old.language !== undefined) return unknown(place, old.language);
      if ('number' in old && (library.oldAddresses?.numbered ?? []).length === 0) {
        return [
          {
            rule,
            ...place,
            found: `the number ${old.number}`,
            expected: 'an earlier help centre in redirects.yml that gave its articles numbers',
            mend: 'Write its address under numbered: in redirects.yml, or the whole path here, such as /articles/12.',
          },
        ];
      }
      return [];
    }),
  );
  return [...systems, ...entries];
}

function goneMistakes(content: Content): Finding[] {
  const source = content.sources.redirects;
  return (content.library.oldAddresses?.gone ?? []).flatMap((id, index): Finding[] => {
    const place = { file: source?.file ?? '', ...(source?.locate(['gone', index]) ?? top) };
    if (articleIds(content).includes(id)) {
      const mend = 'Take it out of gone:, or delete the article.';
      return [
        {
          rule,
          ...place,
          found: `"${id}", which is an article`,
          expected: 'articles that are no more',
          mend,
        },
      ];
    }
    if (content.published === undefined || content.published.includes(id)) return [];
    return [
      {
        rule,
        ...place,
        found: `"${id}", which was never published`,
        expected: 'an id of published.yml',
        mend: suggest(id, content.published),
      },
    ];
  });
}

/** Told once for each entry a writer wrote, however many languages it stands for. */
function conflicts(content: Content): Finding[] {
  const { library } = content;
  const pages = pagePaths(library);
  const claims = claimsOf(library);
  const numbers = new Map(claims.filter(({ numbered }) => numbered).map((one) => [one.from, one]));
  const taken = new Map<string, Claim>();
  const told = new Set<string>();
  return claims.flatMap((claim): Finding[] => {
    const { from, status, numbered } = claim;
    const other = taken.get(from) ?? (numbered ? undefined : numberOf(from, numbers));
    taken.set(from, claim);
    // An article that is declared gone is told above.
    const isPage = status === 301 && pages.has(from);
    const said = isPage || isOwnPath(library, from) ? aPage(claim) : other && twice(content, claim, other);
    const place = placeOf(content, claim);
    const key = Object.values(place).join(':');
    if (!said || told.has(key)) return [];
    told.add(key);
    return [{ rule, ...place, ...said }];
  });
}

/** The number whose redirect answers a path too, as `/hc/xx/articles/12` does `/hc/xx/articles/12-a-name`. */
function numberOf(path: string, numbers: ReadonlyMap<string, Claim>): Claim | undefined {
  return [...path.matchAll(/-/g)].map(({ index }) => numbers.get(path.slice(0, index))).find(Boolean);
}

function aPage({ from, article }: Claim): Pick<Finding, 'found' | 'expected' | 'mend'> {
  const own = article !== undefined && from.endsWith(`/${article}`);
  return {
    found: `"${from}", ${own ? 'the address of this article' : 'an address that the site has'}`,
    expected: 'an address where there is no page any more',
    mend: own
      ? 'Remove it: readers who ask for it are there.'
      : 'Remove it: readers who ask for it get what stands there.',
  };
}

function twice(content: Content, claim: Claim, other: Claim): Pick<Finding, 'found' | 'expected' | 'mend'> {
  const { file, line } = placeOf(content, other);
  return {
    found: `"${claim.from}", which ${file}:${line} leads ${other.status === 410 ? 'nowhere' : `to ${other.to}`}`,
    expected: 'each old address once',
    mend: 'Remove it from one of the two.',
  };
}

function placeOf(content: Content, { article, at }: Claim): Place {
  const folder = content.folders.find(({ id }) => id === article);
  const source = article === undefined ? content.sources.redirects : folder?.source;
  return { file: source?.file ?? folder?.file ?? '', ...(source?.locate(at) ?? top) };
}
