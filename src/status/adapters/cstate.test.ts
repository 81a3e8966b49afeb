import { describe, expect, it } from 'vitest';
import { index, issue, system } from '../fixtures/cstate.ts';
import { configFor } from '../fixtures/feeds.ts';
import { adapt } from './cstate.ts';

const read = (feed: unknown, ...components: string[]) =>
  adapt([feed], configFor({ provider: 'cstate', components }));
const itemOf = (more: object) =>
  read(index('notice', [system('IMAP', 'notice', issue('notice', more))])).items[0];

describe('a cState feed', () => {
  it('lists an issue once that stands with several systems, touching all of them', () => {
    const both = issue('disrupted', { affected: ['Webmail', 'IMAP'] });
    const { items } = read(
      index('disrupted', [system('Webmail', 'disrupted', both), system('IMAP', 'disrupted', both)]),
    );
    expect(items).toMatchObject([{ title: 'Slow sign-in', componentIds: ['Webmail', 'IMAP'] }]);
  });

  it('knows what an issue touches by where it stands, when the issue does not say', () => {
    expect(itemOf({ affected: undefined })?.componentIds).toEqual(['IMAP']);
    expect(itemOf({ affected: [] })?.componentIds).toEqual(['IMAP']);
  });

  it('keeps issues apart that have no address', () => {
    const one = issue('notice', { permalink: undefined });
    const { items } = read(index('notice', [system('IMAP', 'notice', one, { ...one })]));
    expect(items).toHaveLength(2);
  });

  it('tells by its word of an issue that touches no system and so stands nowhere', () => {
    expect(read(index('disrupted'))).toMatchObject({ indicator: 'partialOutage', basis: 'page', items: [] });
    // It may be with what is watched, though that is said to be fine.
    expect(read(index('disrupted'), 'IMAP').indicator).toBe('unknown');
    expect(
      read(index('disrupted', [system('IMAP', 'ok'), system('Web', 'disrupted')]), 'IMAP').indicator,
    ).toBe('operational');
  });

  it('leaves out an issue that is resolved, and one alone: any other word for it leaves it open', () => {
    const state = (resolved: unknown) =>
      read(index('ok', [system('IMAP', 'ok', issue('notice', { resolved }))])).indicator;
    expect(state(true)).toBe('operational');
    for (const open of [false, 'true', 1, null, undefined]) expect(state(open)).toBe('degraded');
  });

  it('reads dates as Go writes them, in any zone, and its two ways to say none', () => {
    const started = (createdAt: unknown) => itemOf({ createdAt })?.startsAt;
    expect(started('2026-11-20 09:38:00 +0000 UTC')).toBe('2026-11-20T09:38:00.000Z');
    expect(started('2026-11-20 11:38:00.5 +0200 EET')).toBe('2026-11-20T09:38:00.500Z');
    expect(started('2026-11-20 09:38:00 -0330 -0330')).toBe('2026-11-20T13:08:00.000Z');
    for (const none of [
      '<no value>',
      '0001-01-01 00:00:00 +0000 UTC',
      '2026-11-20 09:38:00',
      'yesterday',
      7,
      null,
    ])
      expect(started(none)).toBeNull();
    expect(
      read(index('ok', [system('IMAP', 'ok', issue('notice', { lastMod: '<no value>' }))])).oddities,
    ).toEqual([]);
  });

  it('is never good news without the list of a system’s issues', () => {
    const { unresolvedIssues: _, ...less } = system('IMAP');
    expect(read(index('ok', [less])).indicator).toBe('unknown');
  });

  it('cannot be read at all while a title holds a quote, since its strings are not escaped', () => {
    const text = JSON.stringify(index('notice', [system('IMAP', 'notice', issue('notice'))]));
    expect(() => JSON.parse(text.replace('Slow sign-in', 'The "slow" sign-in'))).toThrow(SyntaxError);
  });
});
