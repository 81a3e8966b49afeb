/**
 * What a reader has ticked in one guide.
 *
 * Stored as JSON in local storage under `apuri:guide:<article id>`: no language in the key, so progress follows the
 * reader from one language to another, and check ids instead of positions, so it survives an edited article.
 *
 *     { "version": 1, "changed": 1790000000000, "ticked": { "right-page": 1790000000000 } }
 *
 * `changed` and the value of each check are milliseconds since 1970. Entries older than 30 days are forgotten.
 * Version history: 1, the first.
 */
export interface Progress {
  /** Check id → when it was ticked. */
  readonly ticked: ReadonlyMap<string, number>;
}

export const nothingTicked: Progress = { ticked: new Map() };

const version = 1;
const lifetime = 30 * 24 * 60 * 60 * 1000;

/** Local storage key of a guide's progress. */
export function progressKey(articleId: string): string {
  return `apuri:guide:${articleId}`;
}

/**
 * Reads what was stored. Anything that is not a fresh entry of this version (corrupt, foreign, too old, from a clock
 * far ahead) counts as nothing ticked; checks that the guide no longer has are left out.
 */
export function readProgress(stored: string | null, checkIds: readonly string[], now: number): Progress {
  const entry = parse(stored);
  if (!isRecord(entry) || entry['version'] !== version || !isRecord(entry['ticked'])) return nothingTicked;
  const changed = entry['changed'];
  if (typeof changed !== 'number' || now - changed > lifetime || changed - now > lifetime)
    return nothingTicked;
  const ticks = entry['ticked'];
  const ticked = new Map<string, number>();
  for (const id of checkIds) {
    const time = Object.hasOwn(ticks, id) ? ticks[id] : undefined;
    if (typeof time === 'number' && Number.isFinite(time)) ticked.set(id, time);
  }
  return { ticked };
}

/** The text to store, or null when nothing is ticked and the entry may go. */
export function writeProgress(progress: Progress, now: number): string | null {
  if (progress.ticked.size === 0) return null;
  return JSON.stringify({ version, changed: now, ticked: Object.fromEntries(progress.ticked) });
}

/** Progress with one check ticked or unticked. */
export function withCheck(progress: Progress, id: string, on: boolean, now: number): Progress {
  const ticked = new Map(progress.ticked);
  if (on) ticked.set(id, now);
  else ticked.delete(id);
  return { ticked };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
