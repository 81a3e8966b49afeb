import { describe, expect, it } from 'vitest';
import { configFor } from '../fixtures/feeds.ts';
import { announcement, endpoints, result, settings } from '../fixtures/gatus.ts';
import { adapt } from './gatus.ts';

const read = (...bodies: unknown[]) => adapt(bodies, configFor({ provider: 'gatus' }));
const withResults = (results: unknown) => [endpoints()[0], { ...endpoints()[1], results }];

describe('a Gatus feed', () => {
  it('goes by the last result of an endpoint', () => {
    expect(read(withResults([result(false), result(true)])).indicator).toBe('operational');
    expect(read(withResults([result(true), result(false)])).indicator).toBe('partialOutage');
    expect(read(withResults([...Array(3000).fill(result(true)), result(false)])).indicator).toBe(
      'partialOutage',
    );
  });

  it('does not know an endpoint that has just started', () => {
    for (const none of [[], undefined]) {
      const { components, oddities } = read(withResults(none));
      expect(components.at(-1)?.state).toBe('unknown');
      expect(oddities).toEqual([]);
    }
    expect(read([{ ...endpoints()[0], results: [] }]).indicator).toBe('unknown');
  });

  it.each(['true', 1, 'success', null, {}, [true]])('does not take %j for a success', (success) => {
    expect(read(withResults([{ ...result(true), success }])).indicator).toBe('unknown');
    expect(read(withResults([success])).indicator).toBe('unknown');
  });

  it('never calls an endpoint degraded', () => {
    for (const state of [true, false])
      expect(['operational', 'majorOutage']).toContain(read(endpoints(state)).components[0]?.state);
  });

  it('may leave the announcements out', () => {
    expect(read(endpoints()).indicator).toBe('operational');
  });

  it.each([null, {}, [], { announcements: null }, { announcements: {} }, { authenticated: false }])(
    'is not readable when its second answer is none: %j',
    (second) => {
      expect(read(endpoints(), second).indicator).toBe('unknown');
      expect(read(endpoints(), second).oddities).toContain('shape');
    },
  );

  it.each([
    ['outage', 'degraded'],
    ['warning', 'degraded'],
    ['information', 'operational'],
    ['operational', 'operational'],
    ['none', 'operational'],
    ['sunny', 'degraded'],
    [undefined, 'degraded'],
  ])('takes an announcement of the type %s for what it is', (type, indicator) => {
    expect(read(endpoints(), settings(announcement(type))).indicator).toBe(indicator);
  });

  it('leaves out an announcement that is archived, and one alone', () => {
    const state = (archived: unknown) =>
      read(endpoints(), settings(announcement('outage', { archived }))).indicator;
    expect(state(true)).toBe('operational');
    for (const open of [false, 'true', 1, null, undefined]) expect(state(open)).toBe('degraded');
  });

  it('gives the time of its last result, to the millisecond', () => {
    expect(read(endpoints()).updatedAt).toBe('2026-11-20T10:42:54.235Z');
  });
});
