/** Where one can go from each place; places without a way on are ends. */
export type Ways = ReadonlyMap<string, readonly string[]>;

/** Every place that can be reached from one, itself included. */
export function reachable(ways: Ways, from: string): Set<string> {
  const reached = new Set([from]);
  // A set hands out what is added to it while it is being walked through.
  for (const place of reached) for (const next of ways.get(place) ?? []) reached.add(next);
  return reached;
}

/** The places of a shortest way, both ends included; undefined where there is none. */
export function shortestWay(ways: Ways, from: string, to: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const [place] of cameFrom) {
    if (place === to) {
      const way: string[] = [];
      for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const next of ways.get(place) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, place);
  }
  return undefined;
}
