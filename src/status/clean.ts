/**
 * Takes strings, links and dates out of foreign JSON. Everything a feed says passes through here before it can
 * reach the page; nothing here throws.
 */

const MAX_CODE_POINTS = 140;
/** Long before this many UTF-16 units a title has filled its 140 code points; keeps a 1 MB title cheap. */
const MAX_LOOKED_AT = 2000;

/** Any JSON, to be read with `?.` by names that no prototype has. */
export interface Json {
  readonly [name: string]: Json | undefined;
}

/** An own property of a JSON object; undefined for anything else, so `__proto__` finds nothing. */
export function field(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Plain text on one line: no control, bidirectional, invisible or half characters, at most 140 code points,
 * the last of which is an ellipsis when something was cut.
 */
export function cleanText(text: string): string {
  const line = text
    .slice(0, MAX_LOOKED_AT)
    .replace(/[\p{Cf}\p{Cs}\p{DI}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  // Splitting a line into its code points is dear, and most lines are short.
  const points = line.length > MAX_CODE_POINTS ? [...line] : [];
  return points.length > MAX_CODE_POINTS
    ? `${points
        .slice(0, MAX_CODE_POINTS - 1)
        .join('')
        .trim()}…`
    : line;
}

/**
 * The link when it is https, without credentials, and leads to one of `hosts`; else null. The *parsed* protocol is
 * tested because the parser drops tabs and newlines: `java\nscript:` is `javascript:`.
 */
export function cleanLink(link: string, pageUrl: string, hosts: readonly string[]): string | null {
  try {
    const { protocol, username, password, host, href } = new URL(link, pageUrl);
    return protocol === 'https:' && !username && !password && hosts.includes(host) ? href : null;
  } catch {
    return null;
  }
}

/** ISO 8601 with a zone → the same moment in UTC; null for anything else. A time without a zone is not guessed. */
export function cleanDate(text: string): string | null {
  const time = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text) && Date.parse(text);
  return time ? new Date(time).toISOString() : null;
}
