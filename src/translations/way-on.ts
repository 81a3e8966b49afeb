/** Who asks for `/` with this has come to choose and is never sent on, by script or by a host. */
export const chooseQuery = '?all';

/**
 * Fragment of the home page a host sends a visitor of `/` to by `Accept-Language`. Hosts cannot know which language was
 * read last, as it never leaves the browser; so the page looks, and goes to that one.
 */
export const sentByHost = '#sent';

/**
 * Those who read for others, search engines, previews and assistants: they are never sent on, so that `/` is the page of
 * languages for them, and they find every one. No more than extended regular expressions have: hosts use it too.
 */
export const robots =
  'bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|embedly|inspectiontool|googleother|-user/';

export interface Visit {
  /** What is remembered; null for nothing. */
  readonly stored: string | null;
  /** Languages the reader's browser asks for, the dearest first. */
  readonly preferred: readonly string[];
  readonly userAgent: string;
  /** Query and fragment of the address. */
  readonly address: string;
}

/**
 * Where the page of languages sends a reader: to the language they read last, on a first visit to the one their browser
 * asks for. Undefined to let them choose: when they came to choose, when no language fits, and for robots.
 */
export function wayOn(
  { stored, preferred, userAgent, address }: Visit,
  tags: readonly string[],
): string | undefined {
  if (/[?&#]all\b/.test(address) || new RegExp(robots, 'i').test(userAgent)) return undefined;
  const tag = stored !== null && tags.includes(stored) ? stored : bestOf(preferred, tags);
  return tag && `/${tag}/`;
}

/** The first language asked for that we have, in its own variety or without one (RFC 4647, lookup). */
function bestOf(preferred: readonly string[], tags: readonly string[]): string | undefined {
  for (const asked of preferred) {
    const parts = asked.toLowerCase().split('-');
    for (let length = parts.length; length > 0; length--) {
      const range = parts.slice(0, length).join('-');
      const found = tags.find((tag) => tag.toLowerCase() === range);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
