import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { daysBetween } from './days.ts';
import { isSound, readableTexts, repeats, top } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'external-links';

/** Every address outside that texts lead to stands in `links.yml`, with the day on which somebody last opened it. */
export const externalLinks: Rule = (content, { today }) => {
  const { root, sources, links: list } = content;
  const file = `${root}/links.yml`;
  if (!isSound(content, file)) return [];
  const listed = list.links.map(({ url }) => url);
  const uses = readableTexts(content).flatMap((text) =>
    text.scanned.targets
      .filter(({ kind, url }) => kind === 'link' && url.startsWith('https://') && !isOwn(content, url))
      .map((target) => ({ ...target, file: text.file, address: target.url.replace(/#.*$/, '') })),
  );
  const unlisted = uses
    .filter(({ address }) => !listed.includes(address))
    .map((use): Finding => {
      const mend = listed.length > 0 ? ` ${suggest(use.address, listed)}` : '';
      return {
        rule,
        file: use.file,
        line: use.line,
        column: use.column,
        found: `a link to ${use.url}`,
        expected: `an address of ${file}`,
        mend: `Open it, and add - { url: '${use.address}', checked: ${today} } there.${mend}`,
      };
    });
  const source = sources.links;
  const again = repeats(listed);
  const entries = list.links.flatMap(({ url, checked }, index): Finding[] => {
    const at = { rule, file, ...(source?.locate(['links', index, 'url']) ?? top) };
    if (again.includes(index)) {
      return [
        { ...at, found: `${url} once more`, expected: 'each address once', mend: 'Remove one of the two.' },
      ];
    }
    if (!uses.some(({ address }) => address === url)) {
      const expected = 'only addresses that a text leads to';
      return [
        { ...at, found: `${url}, which no text leads to`, expected, mend: 'Remove it.', level: 'warning' },
      ];
    }
    const age = daysBetween(checked, today);
    const when = {
      ...at,
      ...(source?.locate(['links', index, 'checked']) ?? top),
      found: `checked: ${checked}`,
    };
    if (age < 0) {
      return [
        { ...when, expected: `a day that has been, until ${today}`, mend: 'Write the day you opened it.' },
      ];
    }
    if (age <= list.recheckAfter) return [];
    const expected = `a day within the last ${list.recheckAfter} days`;
    const mend = `Open ${url}. If it still says what the text promises, write checked: ${today}.`;
    return [{ ...when, expected, mend, level: 'warning' }];
  });
  return [...unlisted, ...entries];
};

/** A page of the help centre itself, which the rule `links` tells. */
function isOwn({ library }: Content, url: string): boolean {
  const own = (library.provider as Provider | undefined)?.helpCentre.address;
  return own !== undefined && (url === own || url.startsWith(`${own}/`));
}
