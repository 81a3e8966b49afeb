import { describe, expect, it } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { badgeState, untilNextAge } from './badge-state.ts';
import { feedOrigins, islandConfig, resolveStatus, watchedComponents } from './config.ts';
import { DEFAULTS } from './defaults.ts';
import { configFor, summary } from './fixtures/feeds.ts';
import { emptyRecord, readRecord, reanchored, settle } from './record.ts';
import { nextExponent, RETRY_CEILING, untilNextTry, waitAfterFailure, waitAfterSuccess } from './schedule.ts';

const config = configFor();
const now = Date.UTC(2026, 10, 22, 20);
const minute = 60_000;
const snapshot = adapt([summary()], config);

describe('the age of an answer', () => {
  const phaseAt = (age: number) =>
    badgeState({ snapshot, fetchedAt: now - age, failure: null, loading: false }, now, config).phase;

  it('is fresh for ten minutes, stale for an hour, and then worth nothing', () => {
    expect([0, 9, 10, 59, 60].map((minutes) => phaseAt(minutes * minute))).toEqual([
      'fresh',
      'fresh',
      'stale',
      'stale',
      'expired',
    ]);
  });

  it('is not known after the clock was set back: never fresh', () => {
    expect(phaseAt(-minute)).toBe('stale');
    const ahead = { ...emptyRecord(config), bodies: [summary()], fetchedAt: now + 60 * minute };
    expect(reanchored(ahead, now, config).fetchedAt).toBe(now - 10 * minute);
  });

  it('has its next change at the moment it grows stale, then expires', () => {
    expect(untilNextAge(now, now, config)).toBe(10 * minute);
    expect(untilNextAge(now - 20 * minute, now, config)).toBe(40 * minute);
    expect(untilNextAge(null, now, config)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the next try', () => {
  it('comes after the period, a fifth more or less', () => {
    expect([0, 0.5, 1].map((chance) => Math.round(waitAfterSuccess(120, chance)))).toEqual([
      96_000, 120_000, 144_000,
    ]);
  });

  it('backs off after failures, further after lasting ones, up to a quarter of an hour, never under the period', () => {
    expect([nextExponent(null, false), nextExponent(0, false), nextExponent(null, true)]).toEqual([0, 1, 3]);
    expect(waitAfterFailure(99, 120, 1)).toBe(RETRY_CEILING);
    expect(waitAfterFailure(5, 120, 0)).toBe(120_000);
  });

  it('is not put off by a clock that was set back', () => {
    const tries = { triedAt: now + 60 * minute, wait: 2 * minute, exponent: null };
    expect(untilNextTry(tries, now, 120)).toBe(2 * minute);
  });
});

describe('what tabs tell each other', () => {
  const good = settle(emptyRecord(config), { bodies: [summary()], stale: false }, now, now, 0.5, config);

  it('is read again as it was told', () => {
    expect(readRecord(JSON.parse(JSON.stringify(good)), emptyRecord(config), now)).toEqual(good);
  });

  it('keeps the last good answer through a failure', () => {
    const failed = settle(
      good,
      { failure: 'network', lasting: false },
      now + minute,
      now + minute,
      0.5,
      config,
    );
    expect(failed).toMatchObject({ bodies: [summary()], fetchedAt: now, failure: 'network' });
  });

  it.each([
    ['nothing', null],
    ['a word', 'operational'],
    ['another feed', { ...good, feed: 'own https://other.example/' }],
    ['a try in the future', { ...good, triedAt: now + 1 }],
    ['bodies that are no list', { ...good, bodies: 'x' }],
  ])('is refused when it is %s', (_, told) => {
    expect(readRecord(told, emptyRecord(config), now)).toBeNull();
  });
});

describe('the settings', () => {
  it('derive the feed from the page and the product', () => {
    expect(configFor().feedUrls).toEqual(['https://status.example.com/api/v2/summary.json']);
    expect(configFor({ provider: 'own', page: 'https://example.com/status' }).feedUrls).toEqual([
      'https://example.com/status/status.json',
    ]);
    expect(configFor({ provider: 'link' })).toMatchObject({ feedUrls: [], load: 'off' });
  });

  it('name the origins the policy must allow, and none that nobody asks', () => {
    expect(feedOrigins(configFor())).toEqual(['https://status.example.com']);
    expect(feedOrigins(configFor({ feeds: ['/status.json'] }))).toEqual([]);
    expect(feedOrigins(configFor({ load: 'off' }))).toEqual([]);
  });

  it('watch the components of a text’s services, and the whole page as soon as one service has none', () => {
    expect(watchedComponents([['Webmail'], ['IMAP', 'SMTP']])).toEqual(['Webmail', 'IMAP', 'SMTP']);
    expect(watchedComponents([['Webmail'], []])).toEqual([]);
    expect(watchedComponents([])).toEqual([]);
  });

  it('reach the island whole, though only what is unusual travels', () => {
    const unusual = resolveStatus({
      provider: 'own',
      page: 'https://s.example',
      pollSeconds: 300,
      language: 'en',
    });
    expect({ ...DEFAULTS, ...JSON.parse(islandConfig(unusual)) }).toEqual(unusual);
    expect(islandConfig(unusual)).not.toContain('timeoutMs');
  });
});
