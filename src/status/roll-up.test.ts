import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Phase, StatusComponent, StatusItem } from './model.ts';
import { componentsState, type Evidence, INDICATORS, rollUp, watch, worst } from './roll-up.ts';

const quiet: Evidence = { word: 'operational', components: [], items: [], doubtful: false };

function item(kind: StatusItem['kind'], phase: Phase, impact: Indicator = 'unknown'): StatusItem {
  const nothing = { startsAt: null, endsAt: null, updatedAt: null, url: null };
  return { id: `${kind} ${phase}`, kind, title: '', phase, impact, componentIds: [], ...nothing };
}

function part(name: string, state: Indicator = 'operational', group: string | null = null): StatusComponent {
  return { id: `id-${name}`, name, group, state };
}

describe('the worst of several states', () => {
  it('is not known when there is none', () => {
    expect(worst([])).toBe('unknown');
    expect(componentsState([])).toBe('unknown');
  });

  it('is a doubt sooner than good news, and trouble sooner than a doubt', () => {
    expect(worst(['operational', 'unknown'])).toBe('unknown');
    expect(worst(['unknown', 'maintenance'])).toBe('maintenance');
    expect(worst(['degraded', 'majorOutage', 'maintenance'])).toBe('majorOutage');
  });
});

describe('the state of several components', () => {
  it.each<[string, Indicator[], Indicator]>([
    ['a major outage when all of them are down', ['majorOutage', 'majorOutage'], 'majorOutage'],
    ['a partial outage when one of them is down', ['majorOutage', 'operational'], 'partialOutage'],
    ['a partial outage when nobody knows of the other', ['majorOutage', 'unknown'], 'partialOutage'],
    ['degraded when one of them is', ['operational', 'degraded', 'maintenance'], 'degraded'],
    ['maintenance when one of them has it', ['operational', 'maintenance'], 'maintenance'],
    ['fine when all that are known are', ['operational', 'unknown'], 'operational'],
    ['not known when none is', ['unknown', 'unknown'], 'unknown'],
  ])('is %s', (_, states, state) => {
    expect(componentsState(states)).toBe(state);
  });
});

describe('the state of a page', () => {
  it.each<[string, Partial<Evidence>, Indicator, string]>([
    ['its word', {}, 'operational', 'page'],
    ['its word when that is worse than the components', { word: 'degraded' }, 'degraded', 'page'],
    [
      'that of its components when it has no word',
      { word: undefined, components: [part('Mail')] },
      'operational',
      'components',
    ],
    [
      'that of its components when its word is better than they are',
      { components: [part('Mail'), part('DNS', 'majorOutage')] },
      'partialOutage',
      'components',
    ],
    [
      'the worst impact when there is neither word nor component',
      { word: undefined, items: [item('incident', 'identified', 'partialOutage')] },
      'partialOutage',
      'incidents',
    ],
    [
      'never fine with an open incident',
      { items: [item('incident', 'monitoring')] },
      'degraded',
      'incidents',
    ],
    [
      'maintenance while one goes on',
      { items: [item('maintenance', 'inProgress')] },
      'maintenance',
      'incidents',
    ],
    [
      'maintenance when nobody knows whether one goes on',
      { items: [item('maintenance', 'unknown')] },
      'maintenance',
      'incidents',
    ],
    [
      'its word when a maintenance is ahead',
      { items: [item('maintenance', 'scheduled')] },
      'operational',
      'page',
    ],
    [
      'not known when its word is not understood, however fine its components are',
      { word: 'unknown', components: [part('Mail')] },
      'unknown',
      'none',
    ],
    ['not known when all there is is nothing', { word: undefined }, 'unknown', 'none'],
    ['not known when something was not understood', { doubtful: true }, 'unknown', 'none'],
    [
      'trouble, whatever was not understood besides',
      { word: 'majorOutage', doubtful: true },
      'majorOutage',
      'page',
    ],
  ])('is %s', (_, evidence, indicator, basis) => {
    expect(rollUp({ ...quiet, ...evidence })).toEqual({ indicator, basis });
  });

  it('is fine when its word or its components say so, without doubt, incident or maintenance now; else never', () => {
    const state = fc.constantFrom(...INDICATORS);
    const phase = fc.constantFrom<Phase>('monitoring', 'scheduled', 'inProgress', 'unknown');
    const kind = fc.constantFrom<StatusItem['kind']>('incident', 'maintenance');
    const evidence = fc.record({
      word: fc.option(state, { nil: undefined }),
      components: fc.array(
        state.map((one) => part('Mail', one)),
        { maxLength: 3 },
      ),
      items: fc.array(
        fc.tuple(kind, phase, state).map((given) => item(...given)),
        { maxLength: 3 },
      ),
      doubtful: fc.boolean(),
    });
    fc.assert(
      fc.property(evidence, (given) => {
        const { word = 'operational', components, items, doubtful } = given;
        const isGood =
          !doubtful &&
          word === 'operational' &&
          (['operational', given.word && 'unknown'] as unknown[]).includes(
            componentsState(components.map((one) => one.state)),
          ) &&
          items.every((one) => one.kind === 'maintenance' && one.phase === 'scheduled');
        expect(rollUp(given).indicator === 'operational').toBe(isGood);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('watching only some components', () => {
  const components = [part('IMAP', 'operational', 'Mail'), part('SMTP', 'operational', 'Mail'), part('DNS')];
  const touching = (...componentIds: string[]) => ({ ...item('incident', 'identified'), componentIds });

  it.each([
    ['id', ['id-DNS'], ['DNS']],
    ['name', ['IMAP'], ['IMAP']],
    ['group', ['Mail'], ['IMAP', 'SMTP']],
  ])('finds them by their %s', (_, wanted, names) => {
    const watched = watch(components, [], wanted);
    expect(watched.components.map(({ name }) => name)).toEqual(names);
    expect(watched.silent).toBe(false);
  });

  it('keeps the incidents that touch them, their group, or nothing in particular', () => {
    const items = [touching('id-IMAP'), touching('Mail'), touching(), touching('id-DNS'), touching('gone')];
    expect(watch(components, items, ['IMAP']).items).toEqual(items.slice(0, 3));
  });

  it('is no ground for good news when one of them is missing or does not tell its state', () => {
    expect(watch(components, [], ['IMAP', 'Webmial']).silent).toBe(true);
    expect(watch([part('IMAP', 'unknown'), part('DNS')], [], ['IMAP', 'DNS']).silent).toBe(true);
    expect(watch([], [], ['IMAP']).silent).toBe(true);
  });
});
