import { cleanText } from '../clean.ts';
import { DEFAULTS } from '../defaults.ts';
import type { Answer, Outcome } from './answer.ts';

export interface Asking {
  /** The site that would read the answer in a browser. */
  readonly origin: string;
  /** For headers and body together, redirects included. */
  readonly timeoutMs: number;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

const MOST_REDIRECTS = 3;
const ALLOWED = 'access-control-allow-origin';

/**
 * Asks one address as a browser on another origin would, but for the origin check, which is left to the caller. Never
 * rejects, never leaves the origin it was sent to, reads no more than a reader's browser would.
 */
export async function ask(url: string, { origin, timeoutMs, signal }: Asking): Promise<Answer> {
  const begun = performance.now();
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const answer = (outcome: Outcome, more: Partial<Answer> = {}): Answer => ({ url, outcome, ...more });
  let address = url;
  /** What a redirect on the way allowed, if that is not enough: the browser checks each of them. */
  let refused: { readonly allowOrigin: string | null } | undefined;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await fetch(address, {
        headers: { Accept: 'application/json', Origin: origin, 'User-Agent': 'help-centre status probe' },
        redirect: 'manual',
        signal: limit,
      });
      const { status, headers } = response;
      const location = status >= 300 && status < 400 ? headers.get('location') : null;
      if (location !== null) {
        await response.body?.cancel();
        const next = URL.canParse(location, address) ? new URL(location, address) : undefined;
        if (!next || next.origin !== new URL(url).origin) {
          return answer('elsewhere', { detail: next?.href ?? 'an address that is none' });
        }
        const allowOrigin = headers.get(ALLOWED);
        if (allowOrigin !== '*' && allowOrigin !== origin) refused ??= { allowOrigin };
        address = next.href;
        continue;
      }
      if (status !== 200) {
        await response.body?.cancel();
        return answer(outcomeOf(status), { detail: `status ${status}` });
      }
      return { ...(await read(response)), ...refused, url, tookMs: performance.now() - begun };
    }
    return answer('elsewhere', { detail: 'itself, again and again' });
  } catch (error) {
    const code = codeOf(error);
    const outcome = failureOf(code);
    return answer(outcome, outcome === 'timeout' ? {} : { detail: code });
  }
}

function outcomeOf(status: number): Outcome {
  if (status === 401 || status === 403) return 'key';
  return status === 429 || status >= 500 ? 'busy' : 'absent';
}

async function read({ headers, body }: Response): Promise<Omit<Answer, 'url'>> {
  const type = cleanText(headers.get('content-type') ?? '').toLowerCase();
  const isJson = /^application\/([\w.-]+\+)?json\s*(;|$)/.test(type);
  if (/^(text\/html|application\/xhtml)/.test(type)) {
    await body?.cancel();
    return { outcome: 'html' };
  }
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const part of body ?? []) {
    bytes += part.length;
    if (bytes > DEFAULTS.maxBytes) {
      return isJson
        ? { outcome: 'tooLarge', detail: `more than ${DEFAULTS.maxBytes} bytes` }
        : { outcome: 'absent', detail: type };
    }
    text += decoder.decode(part, { stream: true });
  }
  if (/^\s*</.test(text)) return { outcome: 'html' };
  if (!isJson && !/^\s*[[{]/.test(text)) return { outcome: 'absent', detail: type };
  try {
    const json: unknown = JSON.parse(text);
    return {
      outcome: 'json',
      json,
      allowOrigin: headers.get(ALLOWED),
      ...(isJson ? {} : { wrongType: type }),
    };
  } catch {
    return { outcome: 'broken', detail: text.trim() === '' ? 'empty' : 'JSON that cannot be read' };
  }
}

/** The code of the innermost cause, or what it says where it has none. */
function codeOf(error: unknown): string {
  const { name, code, message, cause } = (error ?? {}) as Partial<Error & { code: unknown }>;
  if (cause !== undefined) return codeOf(cause);
  if (name === 'TimeoutError' || name === 'AbortError') return name;
  return typeof code === 'string' ? code : cleanText(message ?? 'unknown');
}

function failureOf(code: string): Outcome {
  if (/Timeout|Abort|TIMEDOUT|TIMEOUT/.test(code)) return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  return /CERT|SSL|TLS|EPROTO|UNABLE_TO|SELF_SIGNED/.test(code) ? 'tls' : 'refused';
}
