import { describe, expect, it } from 'vitest';
import { endedItems } from './badge-state.ts';
import { cleanText } from './clean.ts';
import { everywhere, frozen } from './fixtures/damage.ts';
import { configFor } from './fixtures/feeds.ts';
import { NOW } from './fixtures/fixture.ts';
import { busy, FIXTURES, fine } from './fixtures/fixtures.ts';
import { hostileFeeds } from './fixtures/hostile-feeds.ts';
import { brokenRules } from './fixtures/snapshot-rules.ts';
import type { BadgeState } from './model.ts';
import { view } from './view.ts';

/*
 * A status page in the hands of somebody who means harm. Markup is no danger as text, so it stays as it is; what must
 * never come through is a link elsewhere, a character that plays with the reader's eyes, or more than fits.
 */

const feeds = hostileFeeds();
console.log(`Hostile corpus: ${feeds.length} payloads for ${FIXTURES.length} providers.`);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(FIXTURES.map((fixture) => [fixture.provider, fixture] as const))(
  'a feed of %s that means harm',
  (provider, fixture) => {
    const { adapt } = fixture;
    const config = configFor({ provider });
    const own = feeds.filter((feed) => feed.provider === provider);

    it.each(own)('makes a sound snapshot that is no good news: $name', ({ bodies }) => {
      const snapshot = adapt(frozen(bodies), config, NOW);
      expect(snapshot.indicator).not.toBe('operational');
      expect(brokenRules(snapshot, config)).toEqual([]);
      for (const text of strings(snapshot)) {
        expect(text.isWellFormed()).toBe(true);
        expect(cleanText(text)).toBe(text);
      }
    });

    it.each(own.filter(({ name }) => /^(text|link):/.test(name)))(
      'keeps its incident: $name',
      ({ bodies }) => {
        expect(adapt(bodies, config, NOW)).toMatchObject({ items: { length: 1 } });
      },
    );

    it.each(own.filter(({ name }) => name.startsWith('link:')))('loses its link: $name', ({ bodies }) => {
      expect(adapt(bodies, config, NOW).items[0]).toMatchObject({ title: 'Slow sign-in', url: null });
    });

    it.each([7, true, {}, [], ['https://status.example.com/'], { href: 'https://status.example.com/' }])(
      'loses a link that is no text: %j',
      (link) => {
        const bodies = everywhere(busy(fixture), (value, key) => (key === fixture.linkKey ? link : value));
        expect(adapt(bodies as unknown[], config, NOW).items[0]?.url).toBeNull();
      },
    );

    it.each(own)('adds nothing to what the elements are drawn from but text: $name', ({ bodies }) => {
      const snapshot = adapt(bodies, config, NOW);
      const state: BadgeState = { phase: 'fresh', snapshot, fetchedAt: NOW };
      const words = { degraded: 'Trouble', unknown: 'Not known', checked: 'Checked {{time}}' };
      const seen = view(state, { words, language: 'en', now: NOW }, 1);
      for (const part of Object.values(seen?.places ?? {})) {
        const [text, moment] = typeof part === 'string' ? [part] : part;
        expect(typeof text).toBe('string');
        if (moment !== undefined) expect(new Date(moment).toISOString()).toBe(moment);
      }
      if (seen?.link) expect(new URL(seen.link).origin).toBe('https://status.example.com');
    });

    it.each(own)('does no more harm as what has ended: $name', ({ bodies }) => {
      const items = endedItems(adapt(bodies, config, NOW).items, [], NOW);
      const snapshot = { ...adapt(fine(fixture), config, NOW), items };
      expect(brokenRules(snapshot, config)).toEqual([]);
      const words = { operational: 'Fine', resolved: 'Fixed', ended: 'ended {{time}}' };
      const seen = view(
        { phase: 'fresh', snapshot, fetchedAt: NOW },
        { words, language: 'en', now: NOW },
        undefined,
      );
      expect(seen?.state).toBe('operational');
      if (seen?.link) expect(new URL(seen.link).origin).toBe('https://status.example.com');
      for (const text of strings(seen?.places)) expect(cleanText(text)).toBe(text);
    });
  },
);

describe('the corpus', () => {
  it('is large, each payload under a name of its own', () => {
    const names = feeds.map(({ provider, name }) => `${provider} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(200);
  });

  it('leaves every other object as it was', () => {
    for (const key of ['status', 'indicator', 'state', 'success', 'length', 'items'])
      expect(({} as Record<string, unknown>)[key]).toBeUndefined();
  });
});
