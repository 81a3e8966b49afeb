import { describe, expect, it } from 'vitest';
import { configFor } from '../fixtures/feeds.ts';
import { NOW } from '../fixtures/fixture.ts';
import { FIXTURES } from '../fixtures/fixtures.ts';
import { ownDocument as own } from '../fixtures/own.ts';
import { adapt } from './own.ts';

const ours = configFor({ provider: 'own' });

describe('our own format', () => {
  it.each([
    ['no more than the least', { schema: 1, indicator: 'operational', items: [] }, 'operational'],
    [
      'no word at all, components down',
      own({ indicator: undefined, components: [{ name: 'Mail', state: 'majorOutage' }] }),
      'majorOutage',
    ],
    ['no word at all, no components', own({ indicator: undefined }), 'unknown'],
    [
      'null for a word',
      own({ indicator: null, components: [{ name: 'Mail', state: 'operational' }] }),
      'unknown',
    ],
    ['another version', own({ schema: 2 }), 'unknown'],
    ['no list of items', { schema: 1, indicator: 'operational' }, 'unknown'],
    ['an item of unclear kind', own({ items: [{ title: 'Slow', kind: 'notice' }] }), 'degraded'],
  ])('is understood: %s', (_, document, indicator) => {
    expect(adapt([document], ours).indicator).toBe(indicator);
  });

  it.each(FIXTURES.map((fixture) => [fixture.provider, fixture] as const))(
    'reads every snapshot made of the feed of %s as the same snapshot',
    (provider, fixture) => {
      for (const bodies of Object.values(fixture.situations)) {
        const snapshot = { ...fixture.adapt(bodies ?? [], configFor({ provider }), NOW), provider: 'own' };
        expect(adapt([snapshot], ours)).toEqual(snapshot);
        expect(adapt([JSON.parse(JSON.stringify(snapshot))], ours)).toEqual(snapshot);
      }
    },
  );
});
