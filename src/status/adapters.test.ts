import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { providerSchema } from '../library/schemas.ts';
import { adapt as link } from './adapters/link.ts';
import { frozen, replaced, statePlaces, without } from './fixtures/damage.ts';
import { configFor } from './fixtures/feeds.ts';
import { type Bodies, type Fixture, NOW, SITUATIONS, type Situation } from './fixtures/fixture.ts';
import { busy, FIXTURES, fine } from './fixtures/fixtures.ts';
import { brokenRules } from './fixtures/snapshot-rules.ts';
import { told } from './fixtures/told.ts';
import type { Indicator, StatusSnapshot } from './model.ts';

/*
 * One contract for every adapter: the same situations, told by each provider in its own words, come to the same.
 * What a provider alone does is tested beside its adapter.
 */

/** What each situation comes to. */
const CONTRACT: Readonly<Record<Situation, Indicator>> = {
  quiet: 'operational',
  degraded: 'degraded',
  partial: 'partialOutage',
  major: 'majorOutage',
  maintenanceNow: 'maintenance',
  maintenanceAhead: 'operational',
  incidentOfNothing: 'degraded',
  incidentWhileFine: 'degraded',
  badGroup: 'operational',
  unknownWord: 'unknown',
  // Where nothing but components speaks, no component says nothing.
  empty: 'operational',
};

const JUNK = [
  null,
  0,
  4,
  -1,
  '',
  'sunny',
  '1',
  {},
  [],
  [true],
  { status: 'operational' },
  'constructor',
  '__proto__',
];

function read({ provider, adapt }: Fixture, bodies: Bodies, components: string[] = []): StatusSnapshot {
  return adapt(frozen(bodies), configFor({ provider, components }), NOW);
}

describe.each(FIXTURES.map((fixture) => [fixture.provider, fixture] as const))('%s', (provider, fixture) => {
  const { situations, hasWord, namesAll, optionalKeys } = fixture;
  const situated = SITUATIONS.flatMap((situation) => {
    const bodies = situations[situation];
    return bodies ? [[situation, bodies] as const] : [];
  });
  const having = (...names: Situation[]) => situated.filter(([situation]) => names.includes(situation));

  it.each(situated)('comes to the state of the contract when %s', (situation, bodies) => {
    const expected = situation === 'empty' && !hasWord ? 'unknown' : CONTRACT[situation];
    const snapshot = read(fixture, bodies);
    expect(snapshot.indicator).toBe(expected);
    expect(brokenRules(snapshot, configFor({ provider }))).toEqual([]);
    expect(
      snapshot.oddities.filter((oddity) => situation !== 'unknownWord' || !/^(enum|type):/.test(oddity)),
    ).toEqual([]);
  });

  it('says all of it as it did before (fixtures/golden/)', async () => {
    const all = situated.map(([situation, bodies]) => `# ${situation}\n${told(read(fixture, bodies))}\n`);
    await expect(all.join('\n')).toMatchFileSnapshot(`fixtures/golden/${provider}.txt`);
  });

  it.each(having('degraded', 'partial', 'major', 'incidentWhileFine'))(
    'names the incident when %s, with its start where the format has one',
    (_, bodies) => {
      const [item, ...more] = read(fixture, bodies).items;
      expect(more).toEqual([]);
      expect(item).toMatchObject({ kind: 'incident', title: 'Slow sign-in' });
      expect(item?.startsAt ?? '2026-11-20T09:30:00.000Z').toBe('2026-11-20T09:30:00.000Z');
    },
  );

  it.each(having('maintenanceNow'))('names the maintenance as going on when %s', (_, bodies) => {
    expect(read(fixture, bodies).items).toMatchObject([
      {
        kind: 'maintenance',
        title: 'Database upgrade',
        phase: 'inProgress',
        startsAt: '2026-11-20T10:00:00.000Z',
      },
    ]);
  });

  it.each(having('maintenanceAhead'))('names the maintenance as ahead when %s', (_, bodies) => {
    expect(read(fixture, bodies).items).toMatchObject([
      {
        kind: 'maintenance',
        phase: 'scheduled',
        startsAt: '2026-11-25T22:00:00.000Z',
        endsAt: '2026-11-26T02:00:00.000Z',
      },
    ]);
  });

  it.each(having('incidentOfNothing'))(
    'takes an incident that names no component for one of all when %s',
    (_, bodies) => {
      expect(read(fixture, bodies).items[0]?.componentIds).toEqual([]);
      expect(read(fixture, bodies, ['Webmail']).indicator).not.toBe('operational');
    },
  );

  it('knows its components by name and group, and no group as a component', () => {
    for (const bodies of [situations.partial, situations.badGroup]) {
      const { components } = read(fixture, bodies ?? situations.partial ?? []);
      expect(components.map(({ name }) => name)).toEqual(namesAll ? ['Webmail', 'IMAP'] : ['IMAP']);
      expect(components.at(-1)?.group).toBe('Mail');
    }
  });

  it('tells somebody who watches a component of its trouble, by name or by group', () => {
    for (const watched of [
      'IMAP',
      'Mail',
      read(fixture, situations.partial ?? []).components.at(-1)?.id ?? '',
    ]) {
      expect(['partialOutage', 'majorOutage']).toContain(
        read(fixture, situations.partial ?? [], [watched]).indicator,
      );
    }
  });

  it('says nothing good of a component that the feed does not have while anything goes on', () => {
    for (const [, bodies] of having('degraded', 'partial', 'major', 'incidentWhileFine', 'maintenanceNow'))
      expect(read(fixture, bodies, ['Webmial']).indicator).not.toBe('operational');
    if (namesAll) expect(read(fixture, situations.quiet ?? [], ['Webmial']).indicator).toBe('unknown');
  });

  it.each(fixture.skeleton)('does not read what lacks its own shape: body %s without %s %s', (...place) => {
    const { indicator, oddities } = read(
      fixture,
      without(
        situations.quiet ?? [],
        place.filter((key) => key !== undefined),
      ),
    );
    expect(indicator).toBe('unknown');
    expect(oddities).toContain('shape');
  });

  it('is never fine with a word nobody knows, or no word at all, wherever one tells a state', () => {
    const feeds = [fine(fixture), busy(fixture)];
    const cells = feeds.flatMap((bodies) =>
      statePlaces(fixture, bodies).map((place) => [bodies, place] as const),
    );
    expect(cells.length).toBeGreaterThan(1);
    for (const [bodies, place] of cells) {
      const isOptional = optionalKeys.includes(String(place.at(-1)));
      for (const junk of JUNK.filter((one) => one !== null || !isOptional)) {
        const { indicator } = read(fixture, replaced(bodies, place, junk));
        expect(indicator, `${place.join('.')} is ${JSON.stringify(junk)}`).not.toBe('operational');
      }
      if (!isOptional)
        expect(read(fixture, without(bodies, place)).indicator, `no ${place.join('.')}`).not.toBe(
          'operational',
        );
    }
  });

  it('is understood in capitals and between blanks', () => {
    const shouted = (bodies: Bodies) =>
      statePlaces(fixture, bodies).reduce((all, place) => {
        const word = place.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], bodies);
        return typeof word === 'string' ? replaced(all, place, ` ${word.toUpperCase()}\n`) : all;
      }, bodies);
    for (const [, bodies] of situated) expect(read(fixture, shouted(bodies))).toEqual(read(fixture, bodies));
  });

  it('does not take another provider’s feed for its own', () => {
    for (const other of FIXTURES.filter((one) => one !== fixture)) {
      expect(read(fixture, fine(other)).oddities, other.provider).toContain('shape');
      const [first] = fine(other);
      for (const bodies of [fine(other), [...fine(other)].reverse(), [first, ...fine(fixture).slice(1)]])
        expect(read(fixture, bodies).indicator, other.provider).not.toBe('operational');
    }
  });

  it('knows nothing from no answer', () => {
    for (const bodies of [
      [],
      [undefined],
      [null],
      [null, null],
      [{}],
      [[]],
      [{}, {}],
      ['operational'],
      [true, true],
    ])
      expect(read(fixture, bodies).indicator).toBe('unknown');
  });
});

it('holds for every provider that can be configured, and each has an adapter', () => {
  const configurable = providerSchema.shape.status.shape.provider.options;
  const adapters = readdirSync(new URL('adapters/', import.meta.url)).filter(
    (file) => !file.includes('.test.'),
  );
  expect(['link', ...FIXTURES.map(({ provider }) => provider)].sort()).toEqual([...configurable].sort());
  expect(adapters.map((file) => file.replace('.ts', '')).sort()).toEqual([...configurable].sort());
});

describe('a plain link', () => {
  it('knows nothing, whatever it is given', () => {
    for (const fixture of FIXTURES)
      expect(link(fine(fixture), configFor({ provider: 'link' }))).toMatchObject({
        indicator: 'unknown',
        items: [],
      });
  });
});
