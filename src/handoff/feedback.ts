/**
 * Answers to "Was this helpful?": when they may be sent, and how. What is sent: `feedback-format.md`.
 *
 * Kept in local storage under `apuri:feedback:<article>` is the time of the last answer that was accepted, in
 * milliseconds since 1970; under `apuri:feedback` the last answer that could not leave because the reader was off
 * line, exactly as it is sent, until it is tried once more.
 */

/** Letters of an answer's words. */
export const WORDS_MOST = 1000;
/** The room that is left is told from here on. */
const NEARLY_FULL = 50;
const PAUSE = 60 * 60 * 1000;
const PATIENCE = 10_000;

/** Whether a reader may answer: once in an hour for each article. A time that makes no sense does not count. */
export function mayAnswer(stored: string | null, now: number): boolean {
  return !(Math.abs(now - Number(stored)) < PAUSE);
}

/** Room for more letters, when it is nearly gone; told in tens, rarely enough to be read out. */
export function roomToTell(length: number): number | undefined {
  const left = WORDS_MOST - length;
  return left > NEARLY_FULL ? undefined : left < 10 ? left : left - (left % 10);
}

/** How sending went, named like the sentence that says so. Only `thanks` means that the server has the answer. */
export type Outcome = 'thanks' | 'refused' | 'unsure' | 'offline';

/**
 * Sends an answer, once. Never rejects. The request goes on when the page is left meanwhile.
 *
 * @param online asked when nothing came back
 */
export async function send(
  url: string,
  body: string,
  online: () => boolean,
  patience = PATIENCE,
): Promise<Outcome> {
  try {
    const { ok } = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    return ok ? 'thanks' : 'refused';
  } catch {
    return online() ? 'unsure' : 'offline';
  }
}
