export type Unavailability = 'load' | 'timeout';

/** Search cannot answer now: its files did not load, or not in time. A later search tries again. */
export class SearchUnavailable extends Error {
  readonly reason: Unavailability;
  constructor(reason: Unavailability, cause?: unknown) {
    super(`Search is unavailable: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * Work that may take so long and no longer.
 *
 * @throws SearchUnavailable when it fails or is late; `late` is told.
 */
export async function within<T>(milliseconds: number, work: Promise<T>, late?: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late?.();
      reject(new SearchUnavailable('timeout'));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable('load', error);
  } finally {
    clearTimeout(timer);
  }
}
