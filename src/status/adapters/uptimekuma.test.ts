import { describe, expect, it } from 'vitest';
import { configFor } from '../fixtures/feeds.ts';
import { beats, incident, maintenance, page } from '../fixtures/uptimekuma.ts';
import { adapt } from './uptimekuma.ts';

const read = (bodies: readonly unknown[], ...components: string[]) =>
  adapt(bodies, configFor({ provider: 'uptimekuma', components }));
const beat = (status: unknown, time = '2026-11-20 09:38:54.209') => ({ status, time, msg: '', ping: 15 });
const beatsOf = (imap: unknown) => ({ heartbeatList: { ...beats().heartbeatList, '2': imap } });

describe('an Uptime Kuma feed', () => {
  it('goes by the last heartbeat, however the ones before it were', () => {
    expect(read([page(), beatsOf([beat(0), beat(0), beat(1)])]).indicator).toBe('operational');
    expect(read([page(), beatsOf([beat(1), beat(1), beat(0)])]).indicator).toBe('partialOutage');
    expect(read([page(), beatsOf([...Array(3000).fill(beat(1)), beat(0)])]).indicator).toBe('partialOutage');
  });

  it('does not know a monitor without heartbeats, nor a page without any', () => {
    expect(read([page(), { heartbeatList: {}, uptimeList: {} }]).indicator).toBe('unknown');
    expect(read([page({ publicGroupList: [] }), beats()]).indicator).toBe('unknown');
    for (const none of [[], undefined]) {
      const { components, oddities } = read([page(), beatsOf(none)]);
      expect(components.at(-1)?.state).toBe('unknown');
      expect(oddities).toEqual([]);
      expect(read([page(), beatsOf(none)], 'IMAP').indicator).toBe('unknown');
    }
  });

  it('does not call a page fine while a monitor is being tried again', () => {
    expect(read([page(), beats(1, 2)]).indicator).toBe('unknown');
    expect(read([page(), beats(2, 0)]).indicator).toBe('partialOutage');
  });

  it.each(['1', true, null, 1.5, 9, -1, [1], { valueOf: 1 }])(
    'does not take %j for the number of a state',
    (status) => {
      expect(read([page(), beats(1, status)]).indicator).toBe('unknown');
      expect(read([page(), beatsOf([{ time: '2026-11-20 09:38:54' }])]).indicator).toBe('unknown');
    },
  );

  it('is never good news with heartbeats that are no list', () => {
    for (const none of [null, {}, 'up', 1, [null], [1]])
      expect(read([page(), beatsOf(none)]).indicator).toBe('unknown');
  });

  it('has one incident or null in version 1, a list in version 2, and needs either', () => {
    const state = (more: object) => read([page({ incidents: undefined, ...more }), beats()]).indicator;
    expect(state({ incident: null })).toBe('operational');
    expect(state({ incident: incident() })).toBe('degraded');
    expect(state({ incidents: [] })).toBe('operational');
    expect(state({ incidents: [incident()] })).toBe('degraded');
    expect(state({ incidents: [], incident: incident() })).toBe('degraded');
    expect(state({})).toBe('unknown');
    for (const junk of [false, '', 0, 'x', {}]) expect(state({ incident: junk })).not.toBe('operational');
    expect(state({ incidents: null })).not.toBe('operational');
  });

  it('leaves out an incident that is no longer active', () => {
    const state = (active: unknown) => read([page({ incidents: [incident({ active })] }), beats()]).indicator;
    expect(state(false)).toBe('operational');
    for (const open of [true, 1, 0, null, undefined]) expect(state(open)).toBe('degraded');
  });

  it('takes its times for UTC, which they do not say', () => {
    const [item] = read([
      page({ incidents: [incident({ createdDate: '2026-11-20 09:38:54' })] }),
      beats(),
    ]).items;
    expect(item?.startsAt).toBe('2026-11-20T09:38:54.000Z');
    const [zoned] = read([
      page({ incidents: [incident({ createdDate: '2026-11-20T11:38:54+02:00' })] }),
      beats(),
    ]).items;
    expect(zoned?.startsAt).toBe('2026-11-20T09:38:54.000Z');
    for (const none of [null, '', 'now', 7, '20.11.2026 09:38']) {
      const [one] = read([page({ incidents: [incident({ createdDate: none })] }), beats()]).items;
      expect(one?.startsAt).toBeNull();
    }
  });

  it('takes the times of a maintenance in the zone of that maintenance', () => {
    const start = (startDate: string, timezoneOffset: unknown) =>
      read([page({ maintenanceList: [maintenance('scheduled', startDate, { timezoneOffset })] }), beats()])
        .items[0]?.startsAt;
    expect(start('2026-11-26 00:00:00', '+02:00')).toBe('2026-11-25T22:00:00.000Z');
    expect(start('2026-11-26T00:00', '+02:00')).toBe('2026-11-25T22:00:00.000Z');
    expect(start('2026-11-25T22:00:00.000Z', '+02:00')).toBe('2026-11-25T22:00:00.000Z');
    expect(start('2026-11-25 22:00:00', undefined)).toBe('2026-11-25T22:00:00.000Z');
    for (const doubt of ['Helsinki', '', null, 2, '$1'])
      expect(start('2026-11-26 00:00:00', doubt)).toBeNull();
  });

  it.each([
    ['scheduled', 'operational', 1],
    ['under-maintenance', 'maintenance', 1],
    ['unknown', 'maintenance', 1],
    ['inactive', 'operational', 0],
    ['ended', 'operational', 0],
    ['sunny', 'maintenance', 1],
  ])('knows a maintenance that is %s', (status, indicator, count) => {
    const feed = [page({ maintenanceList: [maintenance(status, '2026-11-26 00:00:00')] }), beats()];
    expect(read(feed)).toMatchObject({ indicator, items: { length: count } });
  });

  it('needs no times for a maintenance that recurs or is begun by hand', () => {
    const feed = [
      page({ maintenanceList: [{ ...maintenance('under-maintenance', ''), timeslotList: [] }] }),
      beats(),
    ];
    expect(read(feed)).toMatchObject({
      indicator: 'maintenance',
      items: [{ startsAt: null, endsAt: null }],
      oddities: [],
    });
  });
});
