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
