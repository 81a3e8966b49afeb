/** What one address answered, as far as it matters. */
export interface Answer {
  /** As asked. */
  readonly url: string;
  readonly outcome: Outcome;
  /** Parsed, for `json`. */
  readonly json?: unknown;
  /** `Access-Control-Allow-Origin`, for `json`; null when there is none. */
  readonly allowOrigin?: string | null;
  /** For `json` that is sent as something else, which pages do not read: the media type; empty where there is none. */
  readonly wrongType?: string;
  /** Milliseconds until all of it was there, for `json`. */
  readonly tookMs?: number;
  /** A status, media type, code or address that says more. */
  readonly detail?: string;
}

export type Outcome =
  /** Status 200 and JSON that can be read, whatever it is sent as. */
  | 'json'
  /** Status 200 and a page. */
  | 'html'
  /** 401 or 403. */
  | 'key'
  /** 404, and other statuses that mean that nothing is to be had here. */
  | 'absent'
  /** 429 or 5xx. */
  | 'busy'
  /** JSON by its type, or by its look, that cannot be read: empty, cut short, garbage. */
  | 'broken'
  | 'tooLarge'
  /** It leads to another origin, which was not followed. */
  | 'elsewhere'
  | 'timeout'
  | 'tls'
  /** There is no such host, or no network. */
  | 'dns'
  /** Nothing listens, or the connection broke. */
  | 'refused';
