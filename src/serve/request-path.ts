export interface RequestPath {
  /** Decoded, starting with `/`, without `.` and `..`, safe to join to a folder. */
  readonly path: string;
  /** The query as sent, with its `?`, or nothing. */
  readonly query: string;
}

/**
 * The file path a request asks for, or undefined when no file of ours can be meant: broken %-encoding, NUL,
 * backslashes, `..`, hidden files (only `/.well-known/` is public), empty parts. The last are refused because an
 * answer that sends `//example.com` on to `//example.com/` would send the reader to another site.
 */
export function requestPath(target: string): RequestPath | undefined {
  const [raw = '', ...rest] = target.split('?');
  const path = decode(raw);
  if (path === undefined || !path.startsWith('/')) return undefined;
  if (/[\0\\]|\/\//.test(path)) return undefined;
  const parts = path.split('/').slice(1);
  const hidden = parts.some(
    (part, index) => part.startsWith('.') && !(index === 0 && part === '.well-known'),
  );
  return hidden ? undefined : { path, query: rest.length > 0 ? `?${rest.join('?')}` : '' };
}

/** Whether a path is that of a page that says "not found". It says so with status 404, also when asked for directly. */
export function isNotFoundPage(path: string): boolean {
  return /^(?:\/[^/]+)?\/404(?:\.html|\/|\/index\.html)?$/.test(path);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
