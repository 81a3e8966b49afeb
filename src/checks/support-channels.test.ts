import { expect, test } from 'vitest';
import { findingsAfter, replace } from './fixture.ts';

const channel = "- { id: chat, icon: chat, url: 'https://www.example.com/chat' }";

test('an unknown icon is told with the nearest one', async () => {
  expect(await findingsAfter(replace('provider.yml', 'icon: chat', 'icon: chatt'))).toMatchObject([
    {
      rule: 'support-channels',
      file: 'content/provider.yml',
      line: 15,
      mend: 'Did you mean "chat"?',
    },
  ]);
});

const withHours = (hours: string) =>
  findingsAfter(replace('provider.yml', channel, channel.replace(' }', `, hours: ${hours} }`)));

test('hours are days of a week, times of a day and a zone, and what is none of these is told', async () => {
  const line = "{ days: mon-fri, from: '09:00', to: '17:00' }";
  expect(await withHours(`{ zone: Europe/Helsinki, open: [${line}] }`)).toEqual([]);
  const wrong = [
    [`{ zone: Helsinki, open: [${line}] }`, 'a time zone such as Europe/Helsinki'],
    ['{ zone: UTC, open: [] }', /^at least one line such as/],
    [
      `{ zone: UTC, open: [${line.replace('mon-fri', 'fri-mon')}] }`,
      /^a day or a span in the order of the week/,
    ],
    [`{ zone: UTC, open: [${line.replace('09:00', '9')}] }`, /^a time as HH:MM in quotes/],
    [`{ zone: UTC, open: [${line.replace('09:00', '18:00')}] }`, /^from: earlier than to:/],
  ] as const;
  for (const [hours, expected] of wrong) {
    const findings = await withHours(hours);
    expect(findings).toMatchObject([{ file: 'content/provider.yml', line: 15 }]);
    expect(findings[0]?.expected).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  }
});

test('a channel that stands twice is told', async () => {
  expect(await findingsAfter(replace('provider.yml', channel, `${channel}\n  ${channel}`))).toMatchObject([
    {
      rule: 'support-channels',
      line: 16,
      found: 'the support channel "chat" once more',
    },
  ]);
});

test('a channel without words in a language is told, once for each word', async () => {
  const phone = "- { id: phone, icon: info, url: 'https://www.example.com/phone' }";
  const findings = await findingsAfter(replace('provider.yml', channel, `${channel}\n  ${phone}`));

  expect(findings).toMatchObject([
    {
      rule: 'support-channels',
      file: 'content/interface/en.json',
      found: 'no words for "support.phone.title"',
    },
    {
      rule: 'support-channels',
      file: 'content/interface/en.json',
      found: 'no words for "support.phone.text"',
    },
    {
      rule: 'support-channels',
      file: 'content/interface/fi.json',
      found: 'no words for "support.phone.title"',
    },
    {
      rule: 'support-channels',
      file: 'content/interface/fi.json',
      found: 'no words for "support.phone.text"',
    },
  ]);
});

const address = (url: string) => replace('provider.yml', 'https://www.example.com/chat', url);

test('the summary of a guide may stand in the query of an address', async () => {
  expect(await findingsAfter(address('https://www.example.com/chat?message={summary}'))).toEqual([]);
});

test('an unknown placeholder in an address is told with the known one', async () => {
  expect(await findingsAfter(address('https://www.example.com/chat?message={sumary}'))).toMatchObject([
    {
      rule: 'support-channels',
      file: 'content/provider.yml',
      line: 15,
      found: '"{sumary}"',
      expected: 'only {summary} in the address of a channel',
      mend: 'Did you mean "summary"?',
    },
  ]);
});

test('a summary that stands twice, or outside of the query, is told', async () => {
  expect(await findingsAfter(address('https://www.example.com/chat?a={summary}&b={summary}'))).toMatchObject([
    { found: '"{summary}" more than once', mend: 'Keep one of them.' },
  ]);
  expect(await findingsAfter(address('https://www.example.com/{summary}/chat'))).toMatchObject([
    { found: '"{summary}" before the "?" of the address' },
  ]);
});

test('a channel is an address or an email address, and not both', async () => {
  const mail = (more: string) => replace('provider.yml', "url: 'https://www.example.com/chat'", more);

  expect(await findingsAfter(mail('email: help@example.com'))).toEqual([]);
  expect(await findingsAfter(mail("email: help@example.com, url: 'https://a.example'"))).toMatchObject([
    { rule: 'schema', line: 15, expected: 'either url: or email:, and not both' },
  ]);
  expect(
    await findingsAfter(replace('provider.yml', ", url: 'https://www.example.com/chat'", '')),
  ).toMatchObject([{ rule: 'schema', line: 15, expected: 'either url: or email:, and not both' }]);
  expect(await findingsAfter(mail('email: help'))).toMatchObject([
    { rule: 'schema', expected: 'an address such as help@example.com' },
  ]);
});
