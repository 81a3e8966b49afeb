import { describe, expect, it } from 'vitest';
import { index, maintenance, parts, report, resource } from '../fixtures/betterstack.ts';
import { configFor } from '../fixtures/feeds.ts';
import { NOW } from '../fixtures/fixture.ts';
import { adapt } from './betterstack.ts';

const read = (feed: unknown, ...components: string[]) =>
  adapt([feed], configFor({ provider: 'betterstack', components }), NOW);
const [hourAgo, inAnHour] = [
  new Date(NOW - 3_600_000).toISOString(),
  new Date(NOW + 3_600_000).toISOString(),
];

describe('a Better Stack feed', () => {
  it('is a major outage when every resource is down, a partial one when others are not or nobody knows', () => {
    const state = (...states: string[]) =>
      read(
        index(
          'downtime',
          [],
          states.map((one, id) => resource(`${id}`, `R${id}`, one)),
        ),
      ).indicator;
    expect(state('downtime', 'downtime')).toBe('majorOutage');
    expect(state('downtime', 'operational')).toBe('partialOutage');
    expect(state('downtime', 'not_monitored')).toBe('partialOutage');
    expect(state()).toBe('partialOutage');
  });

  it('does not doubt the page for a resource that nobody monitors, but says nothing good of that one', () => {
    const feed = index('operational', [], parts('operational', 'not_monitored'));
    expect(read(feed)).toMatchObject({ indicator: 'operational', oddities: [] });
    expect(read(feed, 'IMAP').indicator).toBe('unknown');
    expect(read(index('not_monitored')).indicator).toBe('unknown');
  });

  it('keeps a report open until its end has passed', () => {
    const state = (ends_at: unknown) =>
      read(index('operational', [report('operational', { ends_at })])).indicator;
    expect(state(null)).toBe('degraded');
    expect(state(inAnHour)).toBe('degraded');
    expect(state(hourAgo)).toBe('operational');
    // An end that cannot be read has not passed.
    for (const doubt of ['soon', '2026-11-20 09:00:00', 0, true, {}])
      expect(state(doubt)).not.toBe('operational');
  });

  it('is never fine with a report in it while nobody tells the time', () => {
    const config = configFor({ provider: 'betterstack' });
    for (const one of [
      report('operational', { ends_at: hourAgo }),
      maintenance(inAnHour, inAnHour),
      maintenance(hourAgo, hourAgo),
    ])
      expect(adapt([index('operational', [one])], config).indicator).not.toBe('operational');
  });

  it.each([
    ['ahead', inAnHour, inAnHour, 'operational', ['scheduled']],
    ['going on', hourAgo, inAnHour, 'maintenance', ['inProgress']],
    ['over', hourAgo, hourAgo, 'operational', []],
    ['of which nobody knows the beginning', null, inAnHour, 'maintenance', ['unknown']],
    ['without an end', hourAgo, null, 'maintenance', ['inProgress']],
  ] as const)('knows a maintenance that is %s', (_, from, to, indicator, phases) => {
    const snapshot = read(index('operational', [maintenance(from as string, to)]));
    expect(snapshot.indicator).toBe(indicator);
    expect(snapshot.items.map(({ phase }) => phase)).toEqual(phases);
  });

  it('takes a report of a type it does not know for an incident', () => {
    expect(
      read(index('operational', [report('operational', { report_type: 'notice', starts_at: inAnHour })]))
        .indicator,
    ).toBe('degraded');
  });

  it('knows ids as texts and as numbers', () => {
    for (const id of ['12', 12]) {
      const feed = index('degraded', [
        report('degraded', { affected_resources: [{ status_page_resource_id: id, status: 'degraded' }] }),
      ]);
      expect(read(feed).items[0]?.componentIds).toEqual(['12']);
      expect(read(feed, 'IMAP').indicator).toBe('degraded');
      expect(read(feed, 'Webmail').indicator).toBe('operational');
    }
    const numbered = index(
      'operational',
      [],
      [resource(11 as unknown as string, 'Webmail', 'operational', '1')],
    );
    expect(read(numbered).components).toEqual([
      { id: '11', name: 'Webmail', group: 'Mail', state: 'operational' },
    ]);
  });

  it('is never fine while something it speaks of is not included', () => {
    for (const type of ['status_report', 'status_page_resource', 'status_page_section']) {
      const feed = index('operational', [maintenance(inAnHour, inAnHour)]);
      const less = { ...feed, included: feed.included.filter((entry) => entry.type !== type) };
      const renamed = {
        ...feed,
        included: feed.included.map((entry) => (entry.type === type ? { ...entry, type: 'sunny' } : entry)),
      };
      expect(read(less).indicator).toBe('unknown');
      expect(read(renamed).indicator).toBe('unknown');
    }
  });

  it('does not mind what else is included', () => {
    const feed = index('operational');
    const more = {
      ...feed,
      included: [...feed.included, { id: '9', type: 'status_update', attributes: {} }],
    };
    expect(read(more)).toMatchObject({ indicator: 'operational', oddities: [] });
  });
});
