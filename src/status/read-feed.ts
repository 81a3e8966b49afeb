import type { Adapter, Failure, StatusConfig } from './model.ts';

/** A try that brought nothing. `lasting`: it will not pass by itself soon, so the next try may wait longer. */
export interface Miss {
  failure: Failure;
  lasting: boolean;
}

/**
 * What one try brings: the parsed body of each feed, which the adapter can read. `stale`: our own server could not
 * reach the provider and served its last copy.
 */
export type Answer = { bodies: readonly unknown[]; stale: boolean } | Miss;

export interface Network {
  fetch: typeof globalThis.fetch;
  /** Address of the page, for feeds given as a path. */
  base: string;
  online(): boolean;
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
  const stop = new AbortController();
  const halt = () => stop.abort();
  let failure: Failure = 'network';
  const timer = setTimeout(() => {
    failure = 'timeout';
    halt();
  }, config.timeoutMs);
  signal.addEventListener('abort', halt);
  try {
    const read = await Promise.all(
      config.feedUrls.map((feed) => readOne(feed, config, network, stop.signal)),
    );
    const bodies = read.map(({ json }) => json);
    if (adapt(bodies, config).oddities.includes('shape')) throw miss('shape', true);
    return { bodies, stale: read.some(({ stale }) => stale) };
  } catch (error) {
    if (error instanceof Error && 'lasting' in error) return error as Error & Miss;
    return miss(network.online() ? failure : 'offline');
  } finally {
    clearTimeout(timer);
    // With several feeds, the first miss ends the others.
    halt();
  }
}

const miss = (failure: Failure, lasting = false): Miss & Error =>
  Object.assign(new Error(), { failure, lasting });

async function readOne(feed: string, { maxBytes }: StatusConfig, network: Network, signal: AbortSignal) {
  // No header but Accept: any other one makes the browser ask for permission first, which status pages do not answer.
  const { url, status, headers, body } = await network.fetch(feed, {
    mode: 'cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    redirect: 'follow',
    headers: { Accept: 'application/json' },
    signal,
    priority: 'low',
  });
  const { href, origin } = new URL(feed, network.base);
  if (new URL(url, href).origin !== origin) throw miss('blocked', true);
  if (status !== 200) throw miss('http', [403, 404, 410, 429].includes(status));
  const isJson = /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');
  // Counted while reading: `Content-Length` is the size before decompression.
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); isJson && part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > maxBytes) throw miss('tooLarge');
    text += decoder.decode(part.value, { stream: true });
  }
  if (!isJson || /^\s*</.test(text)) throw miss('contentType', true);
  try {
    return { json: JSON.parse(text) as unknown, stale: headers.get('x-feed-cache') === 'STALE' };
  } catch {
    throw miss('parse');
  }
}
