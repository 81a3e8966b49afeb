import { describe, expect, it } from 'vitest';
import { askCells } from './fixtures/ask-cell.ts';
import { configFor } from './fixtures/feeds.ts';
import { NOW } from './fixtures/fixture.ts';
import { FIXTURES, fine } from './fixtures/fixtures.ts';

/*
 * The one bug this capability must not have: saying that all is well when nobody said so. Every way in which each
 * feed of each provider can fail is tried over a real server, while its other feeds say that all is well.
 */

const { cells, came } = await askCells();
const table = cells.map((cell, at) => ({
  ...cell,
  provider: cell.fixture.provider,
  number: cell.feed + 1,
  came: came[at],
}));
console.log(`False-green matrix: ${cells.length} cells of ${FIXTURES.length} providers.`);

describe.each(FIXTURES.map((fixture) => [fixture.provider, fixture] as const))(
  'the status of %s',
  (provider, fixture) => {
    const own = table.filter((cell) => cell.provider === provider);

    it('is fine when the page says so, or the rest of this file would prove nothing', () => {
      expect(fixture.adapt(fine(fixture), configFor({ provider }), NOW).indicator).toBe('operational');
    });

    it('is tried in every way the specification lists, for each feed', () => {
      for (const feed of fine(fixture).keys()) {
        expect(own.filter((cell) => cell.feed === feed).length).toBeGreaterThan(60);
      }
    });

    it.each(own)('is never fine after $name in place of feed $number, but $came', ({ came, comesTo }) => {
      expect(came).not.toBe('operational');
      expect(comesTo).toContain(came);
    });
  },
);
