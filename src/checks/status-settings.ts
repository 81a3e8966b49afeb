import type { Finding } from '../library/finding.ts';
import type { Provider } from '../library/model.ts';
import { suggest } from '../library/nearest.ts';
import { cleanText } from '../status/clean.ts';
import { derivedFeeds, feedsOf } from '../status/config.ts';
import { DEFAULTS } from '../status/defaults.ts';
import { repeats } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'status-settings';

/** Adds a finding at a path of `provider.yml`. */
type Tell = (path: readonly PropertyKey[], found: string, expected: string, mend: string) => void;

/** What `provider.yml` says of the status feed can be done, and does not contradict itself. */
export const statusSettings: Rule = (content) => {
  const provider = content.library.provider as Provider | undefined;
  const source = content.sources.provider;
  if (!provider || !source) return [];
  const findings: Finding[] = [];
  const tell: Tell = (path, found, expected, mend) =>
    findings.push({ rule, file: source.file, ...source.locate(path), found, expected, mend });
  aboutFeeds(provider, tell);
  aboutAddresses(provider, tell);
  aboutComponents(provider, tell);
  const { pollSeconds = DEFAULTS.pollSeconds, staleAfterSeconds = DEFAULTS.staleAfterSeconds } =
    provider.status;
  if (pollSeconds * 1.2 > staleAfterSeconds) {
    const found = `an answer every ${pollSeconds} seconds, a fifth more or less, that is old after ${staleAfterSeconds}`;
    const mend = `Set staleAfterSeconds to ${Math.ceil(pollSeconds * 1.2)} or more, or pollSeconds lower.`;
    tell(['status', 'pollSeconds'], found, 'answers that are not old before the next is asked for', mend);
  }
  return findings;
};

/** As many feeds as the provider has, in their order. */
function aboutFeeds({ status }: Provider, tell: Tell): void {
  const { provider, page, feeds } = status;
  const { least, paths } = feedsOf(provider);
  const at = ['status', 'feeds'];
  if (provider === 'link') {
    const mend = 'Take the feeds out, or name the provider whose feeds they are.';
    if (feeds.length > 0) tell(at, 'feeds for the provider "link"', 'no feeds: a link asks nothing', mend);
    return;
  }
  if (feeds.length === 0) {
    if (derivedFeeds(provider, page).length > 0) return;
    const expected = `the address of one page, such as ${new URL('/status/main', page).href}, or feeds`;
    const mend = `End the address with /status/ and the page’s name, or name its ${least} feeds: …/${paths.join('<name>, …/')}<name>.`;
    tell(
      ['status', 'page'],
      `the page ${page}, which does not tell where the feeds of "${provider}" are`,
      expected,
      mend,
    );
    return;
  }
  const most = paths.length;
  if (feeds.length < least || feeds.length > most) {
    const expected = `${least === most ? least : `${least} or ${most}`} of them: ${paths.map((path) => `…/${path}`).join(', then ')}`;
    const mend = feeds.length < least ? 'Add the missing one.' : 'Take out what is too much.';
    tell(at, `${feeds.length} of the feeds of "${provider}"`, expected, mend);
    return;
  }
  const places = feeds.map((feed) => placeOf(feed, paths));
  const wrong = places.findIndex((place, index) => place !== undefined && place !== index);
  if (wrong >= 0) {
    const expected = paths.map((path) => `…/${path}`).join(', then ');
    tell(
      [...at, wrong],
      `the feed "${feeds[wrong]}" as number ${wrong + 1}`,
      expected,
      'Put the feeds in this order.',
    );
  }
}

/** Which of the provider's feeds an address looks like; undefined where a server of our own gave it another name. */
function placeOf(feed: string, paths: readonly string[]): number | undefined {
  const like = paths.filter((path) => feed.includes(`/${path}`)).sort((a, b) => b.length - a.length)[0];
  return like === undefined ? undefined : paths.indexOf(like);
}

function aboutAddresses({ status: { page, feeds, linkHosts } }: Provider, tell: Tell): void {
  for (const index of repeats(feeds))
    tell(
      ['status', 'feeds', index],
      `the feed "${feeds[index]}" once more`,
      'each feed once',
      'Take one of them out.',
    );
  feeds.forEach((feed, index) => {
    const at = ['status', 'feeds', index];
    const { href, searchParams } = new URL(feed, page);
    if (href === new URL(page).href)
      tell(
        at,
        'the status page itself as a feed',
        'the address of its feed',
        'Leave feeds empty, or name the feed.',
      );
    const secret = [...searchParams.keys()].find((key) => /api.?key|token|secret|password/i.test(key));
    if (secret === undefined) return;
    const mend =
      'Let your own server ask with the key, and name the path it answers on, such as /status.json.';
    tell(at, `"${secret}" in the address of a feed`, 'an address without a key: every reader sees it', mend);
  });
  linkHosts.forEach((host, index) => {
    const address = host.includes('//') ? host : `https://${host}`;
    const meant = URL.canParse(address) ? new URL(address).host : '';
    if (host === meant) return;
    const mend = meant ? `Write ${meant}.` : 'Write the name of the host alone.';
    tell(['status', 'linkHosts', index], `the host "${host}"`, 'a host such as status.example.com', mend);
  });
}

/** Components are named as the feed will have them, once, and where somebody looks at them. */
function aboutComponents({ status, services }: Provider, tell: Tell): void {
  const { provider, components: watched, feeds } = status;
  const { paths, least, forComponents } = feedsOf(provider);
  const lists: [readonly PropertyKey[], string, readonly string[]][] = [
    [['status', 'components'], 'the status page', watched],
    ...Object.entries(services).map(([id, { components }]): (typeof lists)[number] => [
      ['services', id, 'components'],
      `the service "${id}"`,
      components,
    ]),
  ];
  for (const [at, owner, components] of lists) {
    if (components.length > 0 && provider === 'link') {
      const mend = 'Leave the list empty, or name the provider whose feed has them.';
      tell(at, `components of ${owner} for the provider "link"`, 'none: a link knows nothing of them', mend);
      continue;
    }
    if (components.length > 0 && feeds.length >= least && feeds.length < forComponents) {
      const mend = `Add the feed …/${paths[forComponents - 1]}, or leave the list empty.`;
      tell(at, `components of ${owner} without the feed that has them`, `${forComponents} feeds`, mend);
      continue;
    }
    for (const index of repeats(components))
      tell(
        [...at, index],
        `the component "${components[index]}" once more`,
        'each component once',
        'Take one of them out.',
      );
    components.forEach((name, index) => {
      const path = [...at, index];
      if (cleanText(name) !== name) {
        const expected = 'a name as it is read from a feed: one line, single blanks, no invisible characters';
        tell(path, `the component "${name}"`, expected, `Write "${cleanText(name)}".`);
      } else if (at[0] === 'services' && watched.length > 0 && !watched.includes(name)) {
        const expected = 'one of status.components, which is all that is looked at';
        tell(
          path,
          `the component "${name}"`,
          expected,
          `${suggest(name, watched)} Or add it to status.components.`,
        );
      }
    });
  }
}
