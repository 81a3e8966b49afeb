import { describe, expect, it } from 'vitest';
import { configFor } from '../fixtures/feeds.ts';
import { incident, maintenance, parts, summary } from '../fixtures/instatus.ts';
import { adapt } from './instatus.ts';

const read = (bodies: readonly unknown[], ...components: string[]) =>
  adapt(bodies, configFor({ provider: 'instatus', components }));
const itemOf = (more: object) => read([summary('UP', more), parts()]).items[0];

describe('an Instatus feed', () => {
  it.each([
    ['UP', 'operational'],
    ['UNDERMAINTENANCE', 'maintenance'],
    ['ALLUNDERMAINTENANCE', 'maintenance'],
    ['SOMEDEGRADEDPERFORMANCE', 'degraded'],
    ['ONEMINOROUTAGE', 'degraded'],
    ['SOMEPARTIALOUTAGE', 'partialOutage'],
    ['ALLMAJOROUTAGE', 'majorOutage'],
    ['HASISSUES', 'degraded'],
    // Some are fine, so others are not; and "all" is a word it does not have.
    ['SOMEOPERATIONAL', 'unknown'],
    ['ALLOPERATIONAL', 'unknown'],
    ['SOMEUP', 'unknown'],
    ['SOME', 'unknown'],
    ['ALLALLMAJOROUTAGE', 'unknown'],
  ])('has words for the page with and without how many: %s', (word, indicator) => {
    expect(read([summary(word), parts()]).indicator).toBe(indicator);
  });

  it('may leave its second answer out, then says nothing good of single components', () => {
    expect(read([summary('UP')]).indicator).toBe('operational');
    expect(read([summary('UP')], 'IMAP').indicator).toBe('unknown');
  });

  it.each([null, {}, [], { components: {} }, { components: null }])(
    'is not readable when its second answer is none: %j',
    (second) => {
      expect(read([summary('UP'), second])).toMatchObject({ indicator: 'unknown' });
      expect(read([summary('UP'), second]).oddities).toContain('shape');
    },
  );

  it('has issues as bad as the worst impact, and degraded at least', () => {
    const issues = (...impacts: unknown[]) =>
      read([
        summary('HASISSUES', {
          activeIncidents: impacts.map((impact, id) => incident(impact, { id: `${id}` })),
        }),
      ]).indicator;
    expect(issues('MINOROUTAGE', 'MAJOROUTAGE', 'OPERATIONAL')).toBe('majorOutage');
    expect(issues('OPERATIONAL')).toBe('degraded');
    expect(issues('UNDERMAINTENANCE')).toBe('degraded');
    expect(issues(undefined)).toBe('degraded');
    expect(issues()).toBe('degraded');
  });

  it('does not say how bad an incident is when it does not', () => {
    for (const impact of [undefined, null])
      expect(itemOf({ activeIncidents: [incident(impact)] })).toMatchObject({ impact: 'unknown' });
  });

  it('reads dates as JavaScript writes them, in the zone they name, and as ISO', () => {
    const started = (text: unknown) =>
      itemOf({ activeIncidents: [incident('OPERATIONAL', { started: text })] })?.startsAt;
    expect(started('Fri Nov 20 2026 11:30:00 GMT+0200 (Eastern European Standard Time)')).toBe(
      '2026-11-20T09:30:00.000Z',
    );
    expect(started('2026-11-20T09:30:00.000Z')).toBe('2026-11-20T09:30:00.000Z');
    for (const doubt of [
      'Fri Nov 20 2026 11:30:00',
      'Foo Bar 99 2026 11:30:00 GMT+0200',
      'today GMT+0200',
      '',
      7,
    ])
      expect(started(doubt)).toBeNull();
  });

  it('reckons the end of a maintenance from its minutes, which are a text', () => {
    const end = (duration: unknown, start: unknown = '2026-11-25T22:00:00.000Z') =>
      itemOf({ activeMaintenances: [maintenance('INPROGRESS', start, { duration })] })?.endsAt;
    expect(end('60')).toBe('2026-11-25T23:00:00.000Z');
    expect(end('60', 'Wed Nov 25 2026 22:00:00 GMT+0000 (UTC)')).toBe('2026-11-25T23:00:00.000Z');
    for (const doubt of ['', '-60', 'an hour', '1e99', 'Infinity', null, undefined, {}, { valueOf: 1 }])
      expect(end(doubt)).toBeNull();
    expect(end('60', 'tomorrow')).toBeNull();
    expect(end('60', '9999-12-31T23:59:59Z')).toBeNull();
  });

  it('knows a maintenance that has not started from one going on, and neither from one it has no word for', () => {
    const state = (status: unknown) =>
      read([
        summary('UP', { activeMaintenances: [maintenance(status, '2026-11-25T22:00:00.000Z')] }),
        parts(),
      ]).indicator;
    expect(['NOTSTARTEDYET', 'COMPLETED', 'INPROGRESS', 'VERIFYING'].map(state)).toEqual([
      'operational',
      'operational',
      'maintenance',
      'maintenance',
    ]);
  });

  it('lists an incident once, with every component it touches, with an id or without', () => {
    for (const id of ['cl1', undefined, null]) {
      const one = incident('PARTIALOUTAGE', { id });
      const second = parts('PARTIALOUTAGE', 'PARTIALOUTAGE', { activeIncidents: [one] });
      second.components[0] = { ...second.components[0], activeIncidents: [one] } as never;
      const { items } = read([summary('HASISSUES', { activeIncidents: [one] }), second]);
      expect(items).toMatchObject([{ title: 'Slow sign-in', componentIds: ['c1', 'c2'] }]);
    }
  });

  it('keeps two incidents apart that have no id, and one that only a component knows', () => {
    const one = incident('MINOROUTAGE', { id: undefined });
    const other = { ...one, started: '2026-11-20T10:00:00.000Z' };
    expect(read([summary('HASISSUES', { activeIncidents: [one, other] }), parts()]).items).toHaveLength(2);
    const known = read([summary('UP'), parts('OPERATIONAL', 'OPERATIONAL', { activeIncidents: [one] })]);
    expect(known).toMatchObject({ indicator: 'degraded', items: [{ componentIds: ['c2'] }] });
  });

  it('keeps an incident that shares its id with a maintenance ahead', () => {
    const feed = [
      summary('UP', { activeMaintenances: [maintenance('NOTSTARTEDYET', null, { id: 'x' })] }),
      parts('OPERATIONAL', 'OPERATIONAL', { activeIncidents: [incident('MINOROUTAGE', { id: 'x' })] }),
    ];
    expect(read(feed).indicator).toBe('degraded');
  });

  it('tells somebody who watches a component of its incidents, not of others’', () => {
    const one = incident('PARTIALOUTAGE');
    const feed = [
      summary('HASISSUES', { activeIncidents: [one] }),
      parts('OPERATIONAL', 'OPERATIONAL', { activeIncidents: [one] }),
    ];
    expect(read(feed, 'IMAP').indicator).toBe('degraded');
    expect(read(feed, 'Webmail').indicator).toBe('operational');
  });
});
