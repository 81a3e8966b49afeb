import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt as ownAdapter } from './adapters/own.ts';
import { frozen, type Place, places, replaced, statePlaces, valueAt } from './fixtures/damage.ts';
import { configFor } from './fixtures/feeds.ts';
import { type Bodies, type Fixture, NOW } from './fixtures/fixture.ts';
import { busy, FIXTURES } from './fixtures/fixtures.ts';
import { LINKS, TEXTS } from './fixtures/hostile-texts.ts';
import { brokenRules } from './fixtures/snapshot-rules.ts';
import type { StatusSnapshot } from './model.ts';

/* A hundred thousand generated feeds over all adapters. `STATUS_RUNS` makes it more or fewer. */

const RUNS = Number(process.env['STATUS_RUNS'] ?? 100_000);
/** How many of ten runs of a provider go to each property. */
const SHARES = { anything: 2, damaged: 4, words: 2, incidents: 2 };
let generated = 0;

function holds<Given>(share: number, given: fc.Arbitrary<Given>, check: (given: Given) => void): void {
  const numRuns = Math.ceil((RUNS / FIXTURES.length / 10) * share);
  const counted = (one: Given) => {
    generated++;
    check(one);
  };
  fc.assert(fc.property(given, counted), { numRuns });
}

const ours = configFor({ provider: 'own' });

/**
 * What every answer must be, whatever was asked: sound, the same twice, made without changing what was given, and as
 * a document in our own format the same again.
 */
function soundly({ provider, adapt }: Fixture, bodies: Bodies, components: string[] = []): StatusSnapshot {
  const config = configFor({ provider, components });
  frozen(bodies);
  const snapshot = adapt(bodies, config, NOW);
  if (JSON.stringify(adapt(bodies, config, NOW)) !== JSON.stringify(snapshot)) expect.fail('another answer');
  const broken = brokenRules(snapshot, config);
  if (broken.length > 0) expect.fail(broken.join());
  const again = { ...snapshot, provider: 'own' as const };
  if (!isDeepStrictEqual(ownAdapter([again], ours), again)) expect.fail('another round');
  return snapshot;
}

const texts = fc.constantFrom(...Object.values(TEXTS).filter((text) => text.length < 500), ...LINKS);
const values = fc.constantFrom<unknown>(null, 0, 1, -1, 1e308, '', true, false, [], {}, [[]], '__proto__');

describe.each(FIXTURES.map((fixture) => [fixture.provider, fixture] as const))(
  'any feed through the adapter %s',
  (_, fixture) => {
    const feeds = Object.values(fixture.situations).flatMap((bodies) => (bodies ? [frozen(bodies)] : []));
    const all = feeds.map((bodies) => places(bodies));
    const states = feeds.map((bodies) => statePlaces(fixture, bodies));
    /** Values and whole parts of this provider's feeds, to stand where they do not belong. */
    const part = fc.constantFrom(
      ...feeds.flatMap((bodies, at) => (all[at] ?? []).map((place) => valueAt(bodies, place))),
    );
    const key = fc.constantFrom(...new Set(all.flat(2).map(String)));
    const junk = fc.oneof(
      { weight: 4, arbitrary: part },
      { weight: 2, arbitrary: texts },
      { weight: 2, arbitrary: values },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
      { weight: 1, arbitrary: fc.dictionary(key, part, { maxKeys: 5 }) },
    );
    /** Texts that mean nothing in this format. */
    const meaningless = (text: string) => !fixture.words.includes(text.trim().toLowerCase());
    const where = fc.nat(9999);
    const pick = (list: readonly Place[] | undefined, at: number): Place => list?.[at % list.length] ?? [];

    it('is soundly read when it is any JSON at all', () => {
      const json = fc.jsonValue({ maxDepth: 3 });
      const anything = fc.oneof(json, fc.dictionary(key, fc.oneof(part, json)));
      holds(SHARES.anything, fc.array(anything, { maxLength: 3 }), (bodies) => {
        soundly(fixture, bodies);
      });
    });

    it('is soundly read when anything in it is replaced by anything', () => {
      const damages = fc.array(fc.tuple(where, junk), { minLength: 1, maxLength: 4 });
      const watched = fc.constantFrom<string[]>([], ['IMAP'], ['Mail', 'Webmail'], ['Webmial']);
      const given = fc.tuple(fc.nat(feeds.length - 1), damages, watched);
      holds(SHARES.damaged, given, ([at, list, components]) => {
        const bodies = list.reduce<Bodies>(
          (damaged, [place, other]) => replaced(damaged, pick(all[at], place), other),
          feeds[at] ?? [],
        );
        const { indicator } = soundly(fixture, bodies, components);
        const isThere = !components.includes('Webmial') || !fixture.namesAll;
        if (indicator === 'operational' && !isThere) expect.fail('good news of what is not there');
      });
    });

    it('is never good news with a word of no meaning in any place where a state is told', () => {
      const worded = feeds.flatMap((_feed, at) => (states[at]?.length ? [at] : []));
      const near = fc.constantFrom(...fixture.words).map((word) => `${word}x`);
      const word = fc.oneof(
        fc.oneof(fc.string(), near, texts).filter(meaningless),
        fc.constantFrom({}, [], ['ok'], 7),
      );
      holds(SHARES.words, fc.tuple(fc.constantFrom(...worded), where, word), ([at, place, other]) => {
        const bodies = replaced(feeds[at] ?? [], pick(states[at], place), other);
        if (soundly(fixture, bodies).indicator === 'operational') expect.fail('good news from nothing');
      });
    });

    it('is never good news with an open incident in it, whatever one other thing is damaged', () => {
      const open = frozen(busy(fixture));
      // Some texts are dates, and an end that has passed closes an incident rightly.
      const place = fc.constantFrom(...places(open).filter((one) => one.at(-1) !== 'ends_at'));
      const other = fc.oneof(
        texts.filter(meaningless),
        fc.constantFrom<unknown>(null, 0, 7, {}, ['operational'], [null], 'sunny'),
      );
      holds(SHARES.incidents, fc.tuple(place, other), ([at, value]) => {
        if (soundly(fixture, replaced(open, at, value)).indicator === 'operational') expect.fail('good news');
      });
    });
  },
);

it('has generated as many feeds as it should', () => {
  console.log(`Generated ${generated} feeds.`);
  expect(generated).toBeGreaterThanOrEqual(RUNS);
});
