import { describe, expect, it } from 'vitest';
import type { StatusSettings } from '../config.ts';
import { configFor } from '../fixtures/feeds.ts';
import { full } from './fixtures/documents.ts';
import { readOut } from './read-out.ts';
import type { OwnDocument } from './schema.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const words = { 'status.degraded': 'Problems', 'status.identified': 'cause known' };

function told(
  change: object = {},
  services: Record<string, { components: string[] }> = {},
  settings: Partial<StatusSettings> = {},
): string {
  const document = { ...full(), ...change } as OwnDocument;
  const config = configFor({ provider: 'own', ...settings });
  return readOut(document, { config, services, words, now }).join('\n');
}
const item = (more: object) => ({ items: [{ ...full().items[0], ...more }] });

describe('what readers would see', () => {
  it('is told in the words of the site, with what is going on', () => {
    expect(told()).toBe(
      [
        'Readers see: degraded, “Problems”',
        '  incident “Slow sign-in to webmail”, “cause known”, from 2026-11-20T09:30:00.000Z',
        '  Webmail: degraded',
        '  IMAP: operational',
        'Note: A maintenance is told of for three days before it begins, a resolved item for an hour after.',
      ].join('\n'),
    );
  });

  it('is told for each service that watches components', () => {
    const services = { webmail: { components: ['Webmail'] }, all: { components: [] } };
    expect(told({}, services)).toContain('In articles about webmail: degraded');
    expect(told({}, services)).not.toContain('about all');
  });
});

describe('what may surprise is noted:', () => {
  it.each([
    [
      'the site reads something else',
      told({}, {}, { provider: 'statuspage' }),
      'once it says "provider: own"',
    ],
    ['an incident is never fine', told({ indicator: 'operational' }), 'what is going on counts more'],
    ['a long title', told(item({ title: 'x'.repeat(141) })), 'items[1].title is cut after 140 characters'],
    [
      'a link elsewhere',
      told(item({ url: 'https://other.example/x' })),
      'items[1].url is not shown: other.example',
    ],
    [
      'a time ahead',
      told(item({ startsAt: '2026-11-21T09:30:00Z' })),
      '(2026-11-21T09:30:00.000Z) and is not "scheduled": its time is not shown',
    ],
    [
      'a file from the future',
      told({ updatedAt: '2026-11-20T14:42:00+01:00' }),
      'updatedAt is ahead of the clock (2026-11-20T14:42:00+01:00): is its zone right?',
    ],
    [
      'an item from the future',
      told(item({ updatedAt: '2026-11-20T13:00:00Z' })),
      'items[1].updatedAt is ahead of the clock',
    ],
    [
      'nothing that says that all is well',
      told({ indicator: undefined, items: [], components: undefined }),
      'neither indicator nor a component, so nothing says that all is well: add "indicator": "operational"',
    ],
    [
      'components that do not say how they fare',
      told({ indicator: undefined, items: [], components: [{ name: 'IMAP', state: 'unknown' }] }),
      'no component says how it fares',
    ],
    [
      'a snapshot in doubt',
      told({ indicator: 'operational', items: [], components: [], oddities: ['enum:indicator'] }),
      '"oddities" says that something was not understood',
    ],
    [
      'too many components',
      told({
        components: Array.from({ length: 51 }, (_, id) => ({ name: `c${id}`, state: 'operational' })),
        items: [],
      }),
      'Only the first 5 items and 50 components',
    ],
    [
      'a watched component that is not there',
      told({}, { mail: { components: ['IMAp'] } }),
      'mail watches "IMAp", which is not here, so its state is never known. Did you mean "IMAP"?',
    ],
  ])('%s', (_, text, note) => {
    expect(text).toContain(note);
    expect(text.split('\n').find((line) => line.includes(note))).toMatch(/^Note: /);
  });

  it('nothing of that, where a file is sound and just written', () => {
    const text = told({ updatedAt: '2026-11-20T12:04:00Z', indicator: 'operational', items: [] });
    expect(text).not.toMatch(/ahead|neither|fares|understood/);
  });
});
