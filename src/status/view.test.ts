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
  operationalHelp: 'Look elsewhere.',
  degradedHelp: 'Wait.',
  unknownHelp: 'Look yourself.',
  checked: 'Checked at {{time}}',
  asOf: '{{state}} ({{time}})',
  announce: 'Status: {{state}}',
  investigating: 'looked into',
  scheduled: 'planned',
  resolved: 'fixed',
  since: 'since {{time}}',
  from: 'from {{time}}',
  ended: 'ended {{time}}',
};
const setting: Setting = { words, language: 'en-GB', now };

function seen(feed: unknown, more: Partial<BadgeState> = {}, components: string[] = []) {
  const snapshot = adapt([feed], { ...configFor(), components });
  return view({ phase: 'fresh', snapshot, fetchedAt: now, ...more }, setting, components.length);
}

const text = (part: Part | undefined) => (typeof part === 'string' ? part : (part?.[0] ?? ''));
const moment = (part: Part | undefined) => (typeof part === 'string' ? '' : part?.[1]);

describe('what a reader is told', () => {
  it('has no words for how far an incident is where the feed does not say', () => {
    const told = seen(summary({ indicator: 'minor', incidents: [incident({ status: 'nobody knows' })] }));
    expect(told?.places).toMatchObject({ head: 'Trouble', title: 'Slow sign-in', body: '' });
  });

  it('is nothing while nobody has tried to know', () => {
    expect(seen(summary(), { phase: 'idle', snapshot: null, fetchedAt: null })).toBeNull();
  });

  it('is that all is well, and when that was seen', () => {
    const told = seen(summary());
    expect(told).toMatchObject({ state: 'operational', link: null, told: 'Status: No problems' });
    expect(told?.places).toMatchObject({
      head: 'No problems',
      service: '',
      title: '',
      body: 'Look elsewhere.',
      since: '',
    });
    expect(text(told?.places.checked)).toMatch(/^Checked at \d\d:45$/);
    expect(moment(told?.places.checked)).toBe('2026-11-20T10:45:00.000Z');
  });

  it('has its time beside it once the answer is stale', () => {
    expect(text(seen(summary(), { phase: 'stale' })?.places.head)).toMatch(/^No problems \(\d\d:45\)$/);
  });

  it('is that it cannot be checked once the answer has expired, with no word of before', () => {
    const told = seen(summary(), { phase: 'expired', snapshot: null, fetchedAt: null });
    expect(told).toMatchObject({ state: 'unknown', told: 'Status: Cannot be checked', link: null });
    expect(told?.places).toMatchObject({ head: 'Cannot be checked', body: 'Look yourself.', checked: '' });
    expect(JSON.stringify(told)).not.toContain('No problems');
  });

  it('names the one component it is about, and none where it is about several or the whole page', () => {
    expect(seen(summary(), {}, ['Webmail'])?.places.service).toBe('Webmail');
    expect(seen(summary(), {}, ['Webmail', 'IMAP'])?.places.service).toBe('');
    // One of two is not in the feed: what is not known is not said of the other.
    expect(seen(summary(), {}, ['Webmail', 'Webmial'])?.places.service).toBe('');
    expect(seen(summary({ components: [component('Webmail')] }))?.places.service).toBe('');
  });

  it('is an incident with its title, phase, begin and link', () => {
    const told = seen(summary({ incidents: [incident(), incident({ id: 'inc2' })] }));
    expect(told).toMatchObject({ state: 'degraded', link: 'https://status.example.com/incidents/1' });
    expect(told?.places).toMatchObject({ title: 'Slow sign-in', body: 'looked into' });
    expect(text(told?.places.since)).toMatch(/^since .*:30.*(UTC|GMT|EE|CE)/);
    expect(moment(told?.places.since)).toBe('2026-11-20T09:30:00.000Z');
  });

  it('has a state of ours and no title for an incident without one', () => {
    const told = seen(summary({ incidents: [incident({ name: ' \u200b ' })] }));
    expect(told).toMatchObject({
      state: 'degraded',
      places: { head: 'Trouble', title: '', body: 'looked into' },
    });
  });

  it('leads to the status page where an incident has no link of its own', () => {
    expect(seen(summary({ incidents: [incident({ shortlink: 'javascript:alert(1)' })] }))?.link).toBeNull();
  });

  it.each([
    ['would lie in the future', '2026-11-21T00:00:00Z'],
    ['is no time', 'yesterday'],
  ])('leaves out the begin of an incident that %s', (_, started_at) => {
    expect(seen(summary({ incidents: [incident({ started_at })] }))?.places).toMatchObject({
      title: 'Slow sign-in',
      since: '',
    });
  });

  it('mentions a maintenance three days ahead, and none that is further off', () => {
    const planned = (scheduled_for: string) =>
      seen(summary({ maintenances: [maintenance('scheduled', { scheduled_for })] }))?.places;
    const near = planned('2026-11-23T10:44:00Z');
    expect(near).toMatchObject({ head: 'No problems', title: 'Database upgrade', body: 'planned' });
    expect(text(near?.since)).toMatch(/^from /);
    expect(planned('2026-11-23T10:46:00Z')).toMatchObject({ title: '', body: 'Look elsewhere.', since: '' });
  });

  it('says to wait when a component is in trouble and no incident is written', () => {
    const feed = summary({ indicator: 'minor', components: [component('Webmail', 'degraded_performance')] });
    expect(seen(feed)?.places).toMatchObject({ head: 'Trouble', title: '', body: 'Wait.' });
  });
});

describe('an incident that the page tells as resolved', () => {
  const over = (resolved_at: unknown, more: object = {}) =>
    incident({ status: 'resolved', resolved_at, ...more });

  it('is told as fixed, with how long ago that was, while the state is that all is well', () => {
    const told = seen(summary({ incidents: [over('2026-11-20T10:35:00Z')] }));
    expect(told).toMatchObject({ state: 'operational', link: 'https://status.example.com/incidents/1' });
    expect(told?.places).toMatchObject({
      head: 'No problems',
      title: 'Slow sign-in',
      body: 'fixed',
      since: ['ended 10 minutes ago', '2026-11-20T10:35:00.000Z'],
    });
  });

  it.each([
    ['an hour ago', '2026-11-20T09:45:00Z'],
    ['last week', '2026-11-13T10:45:00Z'],
    ['in the future', '2026-11-20T10:46:00Z'],
    ['nobody knows when', null],
    ['at no time', 'recently'],
  ])('is told no more, or not at all, when it ended %s', (_, resolved_at) => {
    const told = seen(summary({ incidents: [over(resolved_at)] }));
    expect(told).toMatchObject({ state: 'operational', link: null });
    expect(told?.places).toMatchObject({ title: '', body: 'Look elsewhere.', since: '' });
  });

  it('stands behind one that goes on', () => {
    const told = seen(
      summary({ incidents: [over('2026-11-20T10:44:00Z'), incident({ id: 'inc2', name: 'No mail' })] }),
    );
    expect(told).toMatchObject({
      state: 'degraded',
      places: { title: 'No mail', body: 'looked into' },
    });
  });
});

it('a sentence with a placeholder nobody fills, or named like a property of every object, shows none', () => {
  const odd = { ...words, operational: '{{constructor}}x{{nothing}}' };
  const snapshot = adapt([summary()], configFor());
  const told = view({ phase: 'fresh', snapshot, fetchedAt: now }, { ...setting, words: odd }, undefined);
  expect(told?.places.head).not.toMatch(/function|undefined|object/);
});
