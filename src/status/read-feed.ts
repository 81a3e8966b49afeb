import type { Adapter, Failure, StatusConfig, StatusSnapshot } from './model.ts';

/** A try that brought nothing. `lasting`: it will not pass by itself soon, so the next try may wait longer. */
export interface Miss {
  failure: Failure;
  lasting: boolean;
}

/** What one try brings. `stale`: our own server could not reach the provider and served its last copy. */
export type Answer = { snapshot: StatusSnapshot; stale: boolean } | Miss;

export interface Network {
  fetch: typeof globalThis.fetch;
  /** Address of the page, for feeds given as a path. */
  base: string;
  online(): boolean;
}

/**
 * Asks the configured feed once. Never rejects. A snapshot comes back only from status 200, a JSON media type, at
 * most `maxBytes`, within `timeoutMs`, from the configured origin, in the format of the adapter.
 *
 * @param signal aborts the try; its answer is then meaningless and must be thrown away.
 */
export async function readFeed(
  config: StatusConfig,
  adapt: Adapter,
  network: Network,
  signal: AbortSignal,
): Promise<Answer> {
  const stop = new AbortController();
  let failure: Failure = 'network';
  const timer = setTimeout(() => {
    failure = 'timeout';
    stop.abort();
  }, config.timeoutMs);
  signal.addEventListener('abort', () => stop.abort());
  try {
    const bodies = await Promise.all(config.feedUrls.map((feed) => readOne(feed, config, network, stop.signal)));
    const miss = bodies.find((body) => 'failure' in body);
    if (miss) return miss;
    const read = bodies.filter((body) => 'json' in body);
    const snapshot = adapt(
      read.map((body) => body.json),
      config,
    );
    if (snapshot.oddities.includes('shape')) return { failure: 'shape', lasting: true };
    return { snapshot, stale: read.some((body) => body.stale) };
  } catch {
    return { failure: network.online() ? failure : 'offline', lasting: false };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

async function readOne(feed: string, { maxBytes }: StatusConfig, network: Network, signal: AbortSignal) {
  const miss = (failure: Failure, lasting: boolean): Miss => ({ failure, lasting });
  // No header but Accept: any other one makes the browser ask for permission first, which status pages do not answer.
  const response = await network.fetch(feed, {
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    redirect: 'follow',
    headers: { Accept: 'application/json' },
    signal,
    priority: 'low',
  });
  const { headers, status } = response;
  const { href, origin } = new URL(feed, network.base);
  if (new URL(response.url, href).origin !== origin) return miss('blocked', true);
  if (status !== 200) return miss('http', [403, 404, 410, 429].includes(status));
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '')) {
    return miss('contentType', true);
  }
  // Counted while reading: `Content-Length` is the size before decompression.
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > maxBytes) return miss('tooLarge', false);
    text += decoder.decode(part.value, { stream: true });
  }
  try {
    return { json: JSON.parse(text) as unknown, stale: headers.get('x-feed-cache') === 'STALE' };
  } catch {
    return /^\s*</.test(text) ? miss('contentType', true) : miss('parse', false);
  }
}
