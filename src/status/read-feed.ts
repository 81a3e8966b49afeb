import type { Adapter, StatusConfig } from './model.ts';
import { LASTING, PASSING } from './schedule.ts';

/**
 * What one try brings: the parsed body of each feed, which the adapter can read, or for how many failures it counts,
 * `PASSING` or `LASTING`.
 */
export type Answer = readonly unknown[] | number;

/** The part of `window` that reaches the network. */
export interface Network {
  fetch: typeof globalThis.fetch;
  /** Of the page, for feeds given as a path. */
  location: { href: string };
}

/**
 * Asks the configured feed once. Never rejects. Bodies come back only from status 200, a JSON media type, at most
 * `maxBytes`, within `timeoutMs`, from the configured origin, in the format of the adapter.
 *
 * @param signal aborts the try; its answer is then meaningless and must be thrown away.
 */
export async function readFeed(
  config: StatusConfig,
  adapt: Adapter,
  network: Network,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const bodies: unknown[] = [];
    // For headers and bodies together: a server may send the first and then nothing more.
    const until = AbortSignal.any([signal, AbortSignal.timeout(config.timeoutMs)]);
    for (const feed of config.feedUrls) {
      const { href, origin } = new URL(feed, network.location.href);
      // No other header: it would make the browser ask for permission first, which status pages do not answer.
      const { url, status, headers, body } = await network.fetch(href, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-cache',
        headers: { Accept: 'application/json' },
        signal: until,
      });
      const isJson = /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');
      // A server between us and the provider that has only its last copy knows nothing of now.
      const isOld = /stale|updating/i.test(headers.get('x-feed-cache') ?? '');
      if (status >= 500 || isOld) return PASSING;
      // What is forbidden, gone or asked for too often does not come back by itself soon.
      if (new URL(url, href).origin !== origin || status !== 200 || !isJson || !body) return LASTING;
      // Counted while reading: `Content-Length` is the size before decompression.
      const reader = body.getReader();
      const parts: BlobPart[] = [];
      let room = config.maxBytes;
      for (let part = await reader.read(); part.value; part = await reader.read()) {
        room -= part.value.length;
        if (room < 0) {
          void reader.cancel();
          return PASSING;
        }
        parts.push(part.value);
      }
      bodies.push(JSON.parse(await new Blob(parts).text()));
    }
    return adapt(bodies, config).oddities.includes('shape') ? LASTING : bodies;
  } catch {
    // No network, no permission to read (browsers tell neither apart), too late, or no JSON.
    return PASSING;
  }
}
