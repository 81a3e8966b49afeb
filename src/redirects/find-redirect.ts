import type { Redirect, RedirectTable } from './redirects.ts';

/**
 * Answers where a path leads, for a server.
 *
 * @returns a function from a decoded path to its redirect; undefined when it is no old address
 */
export function redirectFinder({ exact, numbered }: RedirectTable): (path: string) => Redirect | undefined {
  const byPath = new Map<string, Redirect>(exact.map((one) => [one.from, one]));
  const byNumber = new Map<string, Redirect>(numbered.map((one) => [one.from, one]));
  return (path) => {
    const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const exactly = byPath.get(bare) ?? byNumber.get(bare);
    if (exactly || byNumber.size === 0) return exactly;
    // Where the number ends is known only by looking: what stands before it may have hyphens too.
    for (let end = bare.indexOf('-'); end >= 0; end = bare.indexOf('-', end + 1)) {
      const found = byNumber.get(bare.slice(0, end));
      if (found) return found;
    }
    return undefined;
  };
}
