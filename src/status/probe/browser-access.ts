import { cleanText } from '../clean.ts';

/** Whether a browser on another origin may read a feed. */
export interface BrowserAccess {
  readonly may: boolean;
  readonly why: string;
}

/**
 * The check that the browser makes: each answer must allow the origin of the page, in `Access-Control-Allow-Origin`.
 *
 * @param allowed that header of each answer; null where there is none
 */
export function browserAccess(allowed: readonly (string | null)[], origin: string): BrowserAccess {
  const refusal = allowed.find((value) => value !== '*' && value !== origin);
  if (refusal === undefined) {
    const value = allowed.includes(origin) ? `names ${origin}` : 'is *, every origin';
    return { may: true, why: `Access-Control-Allow-Origin ${value}` };
  }
  const why =
    refusal === null
      ? 'the answer has no Access-Control-Allow-Origin'
      : refusal.includes(',')
        ? `Access-Control-Allow-Origin has several values (${cleanText(refusal)}), which browsers refuse`
        : `Access-Control-Allow-Origin is ${cleanText(refusal)}, not ${origin}`;
  return { may: false, why };
}
