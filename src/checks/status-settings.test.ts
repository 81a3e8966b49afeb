import { expect, test } from 'vitest';
import { type Damage, findingsAfter, replace } from './fixture.ts';

const page = 'https://status.example.com';

/** The part `status:` of the sound provider.yml with another provider, and lines added below it. */
function status(provider: string, ...lines: string[]): Damage {
  return replace('provider.yml', 'provider: link', [`provider: ${provider}`, ...lines].join('\n  '));
}
const service = (components: string) =>
  replace('provider.yml', 'webmail: { components: [] }', `webmail: { components: ${components} }`);

test.each([
  ['a link', status('link')],
  ['the derived feed', status('statuspage')],
  [
    'feeds of our own server, whatever they are called',
    status('uptimekuma', 'feeds: [/page.json, /beats.json]'),
  ],
  ['fewer feeds where that is enough', status('gatus', `feeds: [${page}/api/v1/endpoints/statuses]`)],
  [
    'all feeds in their order',
    status('instatus', `feeds: [${page}/summary.json, ${page}/v2/components.json]`),
  ],
  [
    'a feed with settings in its address',
    status('gatus', `feeds: ['${page}/api/v1/endpoints/statuses?page=1&pageSize=1']`),
  ],
  ['hosts for links', status('statuspage', 'linkHosts: [stspg.io, "status.example.com:8443"]')],
])('nothing is found in sound settings: %s', async (_, damage) => {
  expect(await findingsAfter(damage)).toEqual([]);
});

test('a page of Uptime Kuma whose address has its name needs no feeds', async () => {
  const named = replace('provider.yml', `page: ${page}`, `page: ${page}/status/main`);
  expect(await findingsAfter(status('uptimekuma'), named)).toEqual([]);
});

test.each([
  [
    'feeds of a link',
    status('link', 'feeds: [/status.json]'),
    { at: 'feeds: [/status.json]', found: 'feeds for the provider "link"' },
  ],
  [
    'a page of Uptime Kuma without its name',
    status('uptimekuma'),
    {
      at: `page: ${page}`,
      found: `the page ${page}, which does not tell where the feeds of "uptimekuma" are`,
      expected: `the address of one page, such as ${page}/status/main, or feeds`,
      mend:
        'End the address with /status/ and the page’s name, or name its 2 feeds: ' +
        '…/api/status-page/<name>, …/api/status-page/heartbeat/<name>.',
    },
  ],
  [
    'one feed of two that are needed',
    status('uptimekuma', `feeds: [${page}/api/status-page/main]`),
    { found: '1 of the feeds of "uptimekuma"', mend: 'Add the missing one.' },
  ],
  [
    'more feeds than there are',
    status('cstate', `feeds: [${page}/index.json, ${page}/other.json]`),
    {
      found: '2 of the feeds of "cstate"',
      expected: '1 of them: …/index.json',
      mend: 'Take out what is too much.',
    },
  ],
  [
    'more feeds than there are, where some may be left out',
    status('gatus', 'feeds: [/a, /b, /c]'),
    { expected: '1 or 2 of them: …/api/v1/endpoints/statuses, then …/api/v1/config' },
  ],
  [
    'feeds in another order',
    status(
      'uptimekuma',
      'feeds:',
      `  - ${page}/api/status-page/heartbeat/main`,
      `  - ${page}/api/status-page/main`,
    ),
    { at: `- ${page}/api/status-page/heartbeat/main`, mend: 'Put the feeds in this order.' },
  ],
  [
    'the second feed alone',
    status('gatus', `feeds: [${page}/api/v1/config]`),
    { found: `the feed "${page}/api/v1/config" as number 1` },
  ],
  [
    'one feed twice',
    status('uptimekuma', 'feeds: [/a.json, /a.json]'),
    { found: 'the feed "/a.json" once more' },
  ],
  [
    'the page for its feed',
    status('statuspage', `feeds: [${page}/]`),
    { found: 'the status page itself as a feed', mend: 'Leave feeds empty, or name the feed.' },
  ],
  [
    'a key in the address of a feed',
    status('statuspage', `feeds: ['${page}/api/v2/summary.json?api_key=1234']`),
    { found: '"api_key" in the address of a feed' },
  ],
  [
    'an address for a host',
    status('statuspage', 'linkHosts: ["https://stspg.io/x"]'),
    { found: 'the host "https://stspg.io/x"', mend: 'Write stspg.io.' },
  ],
  ['a host in capitals', status('statuspage', 'linkHosts: [Stspg.IO]'), { mend: 'Write stspg.io.' }],
  [
    'no host at all',
    status('statuspage', 'linkHosts: ["a b"]'),
    { found: 'the host "a b"', mend: 'Write the name of the host alone.' },
  ],
  [
    'answers that are old before the next',
    status('statuspage', 'pollSeconds: 600'),
    { at: 'pollSeconds: 600', mend: 'Set staleAfterSeconds to 720 or more, or pollSeconds lower.' },
  ],
  [
    'components of a link',
    status('link', 'components: [IMAP]'),
    { found: 'components of the status page for the provider "link"' },
  ],
  [
    'a component twice',
    status('statuspage', 'components: [IMAP, SMTP, IMAP]'),
    { found: 'the component "IMAP" once more', mend: 'Take one of them out.' },
  ],
  [
    'a component that no feed can have',
    status('statuspage', 'components: ["Web  mail"]'),
    { found: 'the component "Web  mail"', mend: 'Write "Web mail".' },
  ],
  [
    'components without the feed that has them',
    status('instatus', `feeds: [${page}/summary.json]`, 'components: [IMAP]'),
    {
      found: 'components of the status page without the feed that has them',
      mend: 'Add the feed …/v2/components.json, or leave the list empty.',
    },
  ],
])('is told with its line and how to mend it: %s', async (_, damage, finding) => {
  expect(await findingsAfter(damage)).toMatchObject([
    { rule: 'status-settings', file: 'content/provider.yml', ...finding },
  ]);
});

test.each([
  ['of a link', status('link'), '[IMAP]', 'components of the service "webmail" for the provider "link"'],
  ['twice', status('statuspage'), '[IMAP, IMAP]', 'the component "IMAP" once more'],
  [
    'left out by status.components',
    status('statuspage', 'components: [IMAP]'),
    '[IMPA]',
    'the component "IMPA"',
  ],
])('a component of a service is told: %s', async (_, damage, components, found) => {
  expect(await findingsAfter(damage, service(components))).toMatchObject([
    { rule: 'status-settings', found, at: `webmail: { components: ${components} }` },
  ]);
});

test('a component of a service that status.components leaves out is told with the nearest one', async () => {
  expect(await findingsAfter(status('statuspage', 'components: [IMAP]'), service('[IMPA]'))).toMatchObject([
    { mend: 'Did you mean "IMAP"? Or add it to status.components.' },
  ]);
});

test.each(["['']", "[' ']"])('a component without a name is told: %s', async (components) => {
  expect(await findingsAfter(status('statuspage'), service(components))).toMatchObject([
    {
      rule: 'schema',
      found: 'services.webmail.components[1]: "", 0 characters',
      expected: 'at least one character',
    },
  ]);
});

test.each([
  ['http://status.example.com/summary.json', 'an address that begins with https://'],
  ['https://me:secret@status.example.com/summary.json', 'an address without user name and password'],
])('a feed that may not be asked is told: %s', async (feed, expected) => {
  expect(await findingsAfter(status('statuspage', `feeds: ['${feed}']`))).toMatchObject([
    { rule: 'schema', expected },
  ]);
});

test('a provider nobody knows is told with the nearest one', async () => {
  expect(await findingsAfter(status('uptimkuma'))).toMatchObject([
    { rule: 'schema', mend: 'Did you mean "uptimekuma"?' },
  ]);
});
