import { describe, expect, it } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { component, configFor, incident, maintenance, summary } from './fixtures/feeds.ts';
import type { BadgeState } from './model.ts';
import { type Part, type Setting, view, weave } from './view.ts';

const now = Date.parse('2026-11-20T10:45:00Z');
const words = {
  operational: 'No problems',
  degraded: 'Trouble',
  unknown: 'Cannot be checked',
  operationalHelp: 'Look elsewhere.',
  troubleHelp: 'Wait.',
  unknownHelp: 'Look yourself.',
  named: '{{service}}: {{state}}',
  checked: 'Checked at {{time}}',
  asOf: '{{state}} ({{time}})',
  announce: 'Status: {{state}}',
  investigating: 'looked into',
  scheduled: 'planned',
  since: 'since {{time}}',
  from: 'from {{time}}',
  more: 'and more',
  untitled: 'Problem',
};
const setting: Setting = { words, language: 'en-GB', feedLang: 'da', now };

function seen(feed: unknown, more: Partial<BadgeState> = {}, components: string[] = []) {
  const snapshot = adapt([feed], { ...configFor(), components });
  const state: BadgeState = { phase: 'fresh', snapshot, fetchedAt: now, failure: null, ...more };
  return view(state, setting, components.length > 0);
}

function text(parts: readonly Part[] | undefined): string {
  return (parts ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

describe('what a reader is told', () => {
  it('is nothing while nobody has tried to know', () => {
    expect(seen(summary(), { phase: 'idle', snapshot: null, fetchedAt: null })).toBeNull();
    expect(seen(summary(), { phase: 'loading', snapshot: null, fetchedAt: null })).toBeNull();
  });

  it('is that all is well, and when that was seen', () => {
    const told = seen(summary());
    expect(told?.state).toBe('operational');
    expect(text(told?.places.body)).toBe('Look elsewhere.');
    expect(text(told?.places.checked)).toMatch(/^Checked at \d\d:45$/);
    expect(told?.places.checked).toContainEqual({
      text: expect.any(String),
      time: '2026-11-20T10:45:00.000Z',
    });
  });

  it('has its time beside it once the answer is stale', () => {
    const told = seen(summary(), { phase: 'stale' });
    expect(text(told?.places.text)).toMatch(/^No problems \(\d\d:45\)$/);
  });

  it('is that it cannot be checked once the answer has expired, with no word of before', () => {
    const told = seen(summary(), { phase: 'expired', snapshot: null, fetchedAt: null, failure: 'network' });
    expect(told).toMatchObject({ state: 'unknown', told: 'Status: Cannot be checked' });
    expect(text(told?.places.checked)).toBe('');
    expect(JSON.stringify(told)).not.toContain('No problems');
  });

  it('names the one component it is about, in the language of the feed', () => {
    expect(seen(summary(), {}, ['Webmail'])?.places.head).toEqual([
      { text: 'Webmail', lang: 'da', url: null },
      ': ',
      'No problems',
    ]);
    expect(seen(summary())?.places.head).toEqual(['No problems']);
  });

  it('is an incident with its title, phase and begin, and that there are more', () => {
    const told = seen(summary({ incidents: [incident(), incident({ id: 'inc2' })] }));
    expect(told?.state).toBe('degraded');
    expect(told?.places.body[0]).toEqual({
      text: 'Slow sign-in',
      lang: 'da',
      url: 'https://status.example.com/incidents/1',
    });
    expect(text(told?.places.body)).toMatch(
      /^Slow sign-in looked into · since .*(UTC|GMT|EE|CE).* · and more$/,
    );
  });

  it('has a word of ours for an incident without a title', () => {
    expect(text(seen(summary({ incidents: [incident({ name: ' \u200b ' })] }))?.places.body)).toMatch(
      /^Problem looked/,
    );
  });

  it('leaves out the begin of an incident that would lie in the future', () => {
    const odd = incident({ started_at: '2026-11-21T00:00:00Z' });
    expect(text(seen(summary({ incidents: [odd] }))?.places.body)).toBe('Slow sign-in looked into');
  });

  it('mentions a maintenance three days ahead, and none that is further off', () => {
    const planned = (scheduled_for: string) =>
      text(seen(summary({ maintenances: [{ ...maintenance('scheduled'), scheduled_for }] }))?.places.body);
    expect(planned('2026-11-23T10:44:00Z')).toMatch(/^Database upgrade planned · from /);
    expect(planned('2026-11-23T10:46:00Z')).toBe('Look elsewhere.');
  });

  it('says to wait when a component is in trouble and no incident is written', () => {
    const feed = summary({ indicator: 'minor', components: [component('Webmail', 'degraded_performance')] });
    expect(text(seen(feed)?.places.body)).toBe('Wait.');
  });
});

it('puts parts into a sentence in any order, and drops a placeholder nobody fills', () => {
  expect(weave('{{time}} alkaen{{nothing}}', { time: 'ma' })).toEqual(['ma', ' alkaen']);
  expect(weave('{{constructor}}x', {})).toEqual(['x']);
});
