import { describe, expect, it } from 'vitest';
import { adapt } from './adapters/statuspage.ts';
import { component, configFor, incident, maintenance, summary } from './fixtures/feeds.ts';
import type { BadgeState } from './model.ts';
import { type Part, type Setting, view } from './view.ts';

const now = Date.parse('2026-11-20T10:45:00Z');
const words = {
  operational: 'No problems',
  degraded: 'Trouble',
  unknown: 'Cannot be checked',
  operationalHelp: 'All is said to work.',
  unknownHelp: 'Look yourself.',
  checked: 'Checked at {{time}}',
  asOf: '{{state}} ({{time}})',
  announce: 'Status: {{state}}',
  investigating: 'looked into',
  scheduled: 'planned',
  resolved: 'over',
  since: 'since {{time}}',
  from: 'from {{time}}',
  ended: 'ended {{time}}',
  more: 'and more',
};
const setting: Setting = { words, language: 'en-GB', now };

function seen(feed: unknown, more: Partial<BadgeState> = {}, components: string[] = []) {
  const snapshot = adapt([feed], { ...configFor(), components });
  return view({ phase: 'fresh', snapshot, fetchedAt: now, ...more }, setting, components.length > 0);
}

const text = (part: Part | undefined) => (typeof part === 'string' ? part : part?.[0]);

describe('what a reader is told', () => {
  it('is nothing while nobody has tried to know', () => {
    expect(seen(summary(), { phase: 'idle', snapshot: null, fetchedAt: null })).toBeNull();
  });

  it('is that all is well, and when that was seen', () => {
    const told = seen(summary());
    expect(told).toMatchObject({ state: 'operational', link: null });
    expect(told?.places.body).toBe('All is said to work.');
    expect(told?.places.checked).toEqual([
      expect.stringMatching(/^Checked at \d\d:45$/),
      '2026-11-20T10:45:00.000Z',
    ]);
  });

  it('has its time beside it once the answer is stale', () => {
    expect(seen(summary(), { phase: 'stale' })?.places.head).toMatch(/^No problems \(\d\d:45\)$/);
  });

  it('is that it cannot be checked once the answer has expired, with no word of before', () => {
    const told = seen(summary(), { phase: 'expired', snapshot: null, fetchedAt: null });
    expect(told).toMatchObject({ state: 'unknown', told: 'Status: Cannot be checked' });
    expect(told?.places).toMatchObject({ body: 'Look yourself.', checked: '' });
    expect(JSON.stringify(told)).not.toContain('No problems');
  });

  it('names the one component it is about', () => {
    expect(seen(summary(), {}, ['Webmail'])?.places).toMatchObject({
      service: 'Webmail',
      head: 'No problems',
    });
    expect(seen(summary())?.places.service).toBe('');
  });

  it('is an incident with its title, phase, begin and page, and that there are more', () => {
    const told = seen(summary({ incidents: [incident(), incident({ id: 'inc2' })] }));
    expect(told).toMatchObject({ state: 'degraded', link: 'https://status.example.com/incidents/1' });
    expect(told?.places).toMatchObject({ title: 'Slow sign-in', body: 'looked into', more: 'and more' });
    expect(text(told?.places.since)).toMatch(/^since .*(UTC|GMT|EE|CE)/);
  });

  it('is the state alone for an incident without a title', () => {
    const told = seen(summary({ incidents: [incident({ name: ' \u200b ' })] }));
    expect(told?.places).toMatchObject({ head: 'Trouble', title: '', body: 'looked into' });
  });

  it('leaves out the begin of an incident that would lie in the future, or that nobody knows', () => {
    const since = (more: object) => seen(summary({ incidents: [incident(more)] }))?.places.since;
    expect(since({ started_at: '2026-11-21T00:00:00Z' })).toBe('');
    expect(since({ started_at: 'yesterday', created_at: null })).toBe('');
  });

  it('mentions a maintenance three days ahead, and none that is further off', () => {
    const planned = (scheduled_for: string) =>
      seen(summary({ maintenances: [{ ...maintenance('scheduled'), scheduled_for }] }))?.places;
    expect(planned('2026-11-23T10:44:00Z')).toMatchObject({ title: 'Database upgrade', body: 'planned' });
    expect(text(planned('2026-11-23T10:44:00Z')?.since)).toMatch(/^from /);
    expect(planned('2026-11-23T10:46:00Z')).toMatchObject({ title: '', body: 'All is said to work.' });
  });

  it('is for an hour that an incident is over, and how long ago it ended', () => {
    const over = (resolved_at: string) =>
      seen(summary({ incidents: [incident({ status: 'resolved', resolved_at })] }));
    const told = over('2026-11-20T10:35:00Z');
    expect(told).toMatchObject({ state: 'operational', places: { title: 'Slow sign-in', body: 'over' } });
    expect(told?.places.since).toEqual(['ended 10 minutes ago', '2026-11-20T10:35:00.000Z']);
    expect(over('2026-11-20T09:45:00Z')?.places).toMatchObject({ title: '', body: 'All is said to work.' });
  });

  it('is the state when a component is in trouble and no incident is written', () => {
    const feed = summary({ indicator: 'minor', components: [component('Webmail', 'degraded_performance')] });
    expect(seen(feed)?.places).toMatchObject({ head: 'Trouble', title: '', since: '' });
  });
});
