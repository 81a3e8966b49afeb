import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reachable, shortestWay } from './path-graph.ts';

const place = fc.integer({ min: 0, max: 7 }).map(String);
const graph = fc
  .array(fc.tuple(place, place), { maxLength: 20 })
  .map((pairs) => Map.groupBy(pairs, ([from]) => from))
  .map((groups) => new Map([...groups].map(([from, pairs]) => [from, pairs.map(([, to]) => to)])));

test('there is a way to a place exactly if it is reachable, and each of its steps is allowed', () => {
  fc.assert(
    fc.property(graph, place, place, (ways, from, to) => {
      const way = shortestWay(ways, from, to);
      expect(way !== undefined).toBe(reachable(ways, from).has(to));
      if (!way) return;
      expect([way[0], way.at(-1)]).toEqual([from, to]);
      for (const [index, at] of way.slice(1).entries()) expect(ways.get(way[index] ?? '')).toContain(at);
    }),
  );
});
