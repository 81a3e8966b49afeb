import { describe, expect, it } from 'vitest';
import { component, configFor, incident, maintenance, summary } from '../fixtures/feeds.ts';
import type { StatusConfig } from '../model.ts';
import { adapt } from './statuspage.ts';

const config = configFor();
const read = (feed: unknown, more: Partial<StatusConfig> = {}) => adapt([feed], { ...config, ...more });

describe('a Statuspage feed', () => {
  it.each([
    [
      'an incident without its components',
      summary({ incidents: [incident({ components: undefined })] }),
      'degraded',
      'incidents',
    ],
    [
      'an incident that is over',
      summary({ incidents: [incident({ status: 'resolved' })] }),
      'operational',
      'page',
    ],
    [
      'a component in a state nobody knows',
      summary({ components: [component('IMAP', 'sunny')] }),
      'unknown',
      'none',
    ],
    [
      'its word for fine while a component is down',
      summary({ components: [component('IMAP', 'major_outage'), component('DNS')] }),
      'partialOutage',
      'components',
    ],
    ['lists that are no lists', summary({ incidents: 'none' }), 'unknown', 'none'],
    ['a status called constructor', summary({ indicator: 'constructor' }), 'unknown', 'none'],
    [
      'a maintenance that is being checked',
      summary({ maintenances: [maintenance('verifying')] }),
      'maintenance',
      'incidents',
    ],
  ])('is understood: %s', (_, feed, indicator, basis) => {
    expect(read(feed)).toMatchObject({ indicator, basis });
  });

  it('may have an answer of a look-alike without components and maintenances', () => {
    const { components: _, scheduled_maintenances: __, ...less } = summary();
    expect(read(less).indicator).toBe('operational');
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

  it('leaves aside trouble of components nobody here depends on', () => {
    const feed = summary({
      indicator: 'major',
      components: [component('Webmail'), component('DNS', 'major_outage')],
    });
    expect(read(feed, { components: ['Webmail'] }).indicator).toBe('operational');
    expect(read(feed, { components: ['DNS'] }).indicator).toBe('majorOutage');
  });

  it('gives times in UTC, whatever zone they come in', () => {
    const [item] = read(
      summary({ incidents: [incident({ started_at: '2026-11-20T11:30:00+02:00' })] }),
    ).items;
    expect(item?.startsAt).toBe('2026-11-20T09:30:00.000Z');
  });

  it('shows five items at most and says that there were more', () => {
    const many = Array.from({ length: 9 }, (_, index) => incident({ id: `inc${index}` }));
    expect(read(summary({ incidents: many }))).toMatchObject({ truncated: true, items: { length: 5 } });
  });
});
