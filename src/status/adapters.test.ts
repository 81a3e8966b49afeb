import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt as ownAdapter } from './adapters/own.ts';
import { adapt as statuspage } from './adapters/statuspage.ts';
import { component, configFor, incident, maintenance, own, summary } from './fixtures/feeds.ts';
import type { StatusConfig } from './model.ts';

const config = configFor();
const read = (feed: unknown, more: Partial<StatusConfig> = {}) => statuspage([feed], { ...config, ...more });

describe('what a Statuspage feed is taken to say', () => {
  it.each([
    ['all is well', summary(), 'operational', 'page'],
    ['its word for trouble', summary({ indicator: 'minor' }), 'degraded', 'page'],
    ['a partial outage', summary({ indicator: 'major' }), 'partialOutage', 'page'],
    ['a major outage', summary({ indicator: 'critical' }), 'majorOutage', 'page'],
    ['maintenance', summary({ indicator: 'maintenance' }), 'maintenance', 'page'],
    [
      'an open incident while its word says fine',
      summary({ incidents: [incident({ status: 'monitoring', impact: 'none' })] }),
      'degraded',
      'incidents',
    ],
    [
      'an incident without its components',
      summary({ incidents: [incident({ components: undefined })] }),
      'degraded',
      'incidents',
    ],
    [
      'a maintenance going on',
      summary({ maintenances: [maintenance('in_progress')] }),
      'maintenance',
      'incidents',
    ],
    ['a maintenance ahead', summary({ maintenances: [maintenance('scheduled')] }), 'operational', 'page'],
    [
      'an incident that is over',
      summary({ incidents: [incident({ status: 'resolved' })] }),
      'operational',
      'page',
    ],
    [
      'a word nobody knows, with components that are fine',
      summary({ indicator: 'sunny' }),
      'unknown',
      'none',
    ],
    [
      'a component in a state nobody knows',
      summary({ components: [component('IMAP', 'sunny')] }),
      'unknown',
      'none',
    ],
    ['lists that are no lists', summary({ incidents: 'none' }), 'unknown', 'none'],
    ['a status called constructor', summary({ indicator: 'constructor' }), 'unknown', 'none'],
  ])('%s', (_, feed, indicator, basis) => {
    expect(read(feed)).toMatchObject({ indicator, basis });
  });

  it('does not count a group as a component of its own, and gives its members its name', () => {
    const group = component('Mail', 'major_outage', { id: 'g', group: true });
    const { components } = read(
      summary({ components: [group, component('IMAP', 'operational', { group_id: 'g' })] }),
    );
    expect(components).toEqual([{ id: 'id-IMAP', name: 'IMAP', group: 'Mail', state: 'operational' }]);
  });

  it('lets an incident of a whole group touch its members', () => {
    const group = component('Mail', 'operational', { id: 'g', group: true });
    const feed = summary({
      components: [group, component('IMAP', 'operational', { group_id: 'g' }), component('DNS')],
      incidents: [incident({ components: [{ id: 'g' }] })],
    });
    expect(read(feed, { components: ['IMAP'] }).indicator).toBe('degraded');
    expect(read(feed, { components: ['DNS'] }).indicator).toBe('operational');
  });

  it('says nothing good of a component while an incident touches one without a readable id', () => {
    const feed = summary({
      components: [component('Mail', 'operational', { id: undefined, group: true }), component('IMAP')],
      incidents: [incident({ components: [{ name: 'IMAP' }] })],
    });
    expect(read(feed, { components: ['IMAP'] }).indicator).toBe('unknown');
  });

  it('ignores trouble of components nobody here depends on', () => {
    const feed = summary({
      indicator: 'major',
      components: [component('Webmail'), component('DNS', 'major_outage')],
    });
    expect(read(feed, { components: ['Webmail'] }).indicator).toBe('operational');
    expect(read(feed, { components: ['DNS'] }).indicator).toBe('majorOutage');
  });

  it('says nothing good of a watched component that the feed does not have', () => {
    expect(read(summary(), { components: ['Webmial'] }).indicator).toBe('unknown');
  });

  it('keeps an incident’s title, phase, times in UTC and its link to the status page', () => {
    expect(
      read(summary({ incidents: [incident({ started_at: '2026-11-20T11:30:00+02:00' })] })).items,
    ).toEqual([
      {
        id: 'inc1',
        kind: 'incident',
        title: 'Slow sign-in',
        phase: 'investigating',
        impact: 'degraded',
        startsAt: '2026-11-20T09:30:00.000Z',
        endsAt: null,
        updatedAt: '2026-11-20T10:40:00.000Z',
        url: 'https://status.example.com/incidents/1',
        componentIds: [],
      },
    ]);
  });

  it('shows five items at most and says that there were more', () => {
    const many = Array.from({ length: 9 }, (_, index) => incident({ id: `inc${index}` }));
    expect(read(summary({ incidents: many }))).toMatchObject({ truncated: true, items: { length: 5 } });
  });
});

describe('our own format', () => {
  it.each([
    ['all is well', own(), 'operational'],
    [
      'an incident while it says fine',
      own({ items: [{ kind: 'incident', title: 'Slow', phase: 'monitoring' }] }),
      'degraded',
    ],
    [
      'no word at all, components down',
      own({ indicator: undefined, components: [{ name: 'Mail', state: 'majorOutage' }] }),
      'majorOutage',
    ],
    ['another version', own({ schema: 2 }), 'unknown'],
    ['an unknown word', own({ indicator: 'fine' }), 'unknown'],
    ['no list of items', { schema: 1, indicator: 'operational' }, 'unknown'],
  ])('is understood: %s', (_, document, indicator) => {
    expect(ownAdapter([document], configFor({ provider: 'own' })).indicator).toBe(indicator);
  });

  it('reads a snapshot it made as the same snapshot', () => {
    const ours = configFor({ provider: 'own' });
    const feeds = [
      summary(),
      summary({ indicator: 'major', incidents: [incident()] }),
      summary({ indicator: 'sunny' }),
    ];
    for (const feed of feeds) {
      const snapshot = { ...statuspage([feed], config), provider: 'own' };
      expect(ownAdapter([snapshot], ours)).toEqual(snapshot);
    }
  });
});

describe.each([
  ['statuspage', statuspage, summary({ incidents: [incident()], maintenances: [maintenance('scheduled')] })],
  ['own', ownAdapter, own({ components: [{ name: 'Mail', state: 'operational' }] })],
] as const)('any JSON whatever through the adapter %s', (provider, adapt, valid) => {
  const settings = configFor({ provider });

  it('never throws, gives the same answer twice, and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (feed) => {
        const before = JSON.stringify(feed);
        const first = adapt([feed], settings);
        expect(adapt([feed], settings)).toEqual(first);
        expect(JSON.stringify(feed)).toBe(before);
        expect(first.indicator).toBe('unknown');
      }),
      { numRuns: 500 },
    );
  });

  it('is never operational once any one value in a sound feed with an open incident is damaged', () => {
    const broken = summary({ incidents: [incident()] });
    const feed =
      provider === 'own' ? own({ items: [{ kind: 'incident', title: 'x', phase: 'monitoring' }] }) : broken;
    // An empty list is no junk: it says that there is nothing.
    const junk = fc.constantFrom(null, 0, '', 'x', true, {}, ['operational'], 'constructor', '__proto__');
    fc.assert(
      fc.property(fc.constantFrom(...paths(feed)), junk, (path, value) => {
        expect(adapt([damaged(feed, path, value)], settings).indicator).not.toBe('operational');
      }),
      { numRuns: 800 },
    );
  });

  it('does not throw when any one value of a sound feed is damaged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths(valid)), fc.jsonValue(), (path, value) => {
        expect(() => adapt([damaged(valid, path, value)], settings)).not.toThrow();
      }),
      { numRuns: 800 },
    );
  });
});

type Path = readonly (string | number)[];

function paths(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    paths(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length > 0 ? [at, ...inside] : inside;
}

function damaged(value: unknown, [key, ...rest]: Path, junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = damaged(copy[key], rest, junk);
  return copy;
}
