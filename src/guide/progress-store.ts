import { nothingDone, type Progress } from './progress.ts';

/*
 * What a reader has done in one guide, as it is stored.
 *
 * JSON in local storage under `apuri:guide:<article id>`: no language in the key, so progress follows the reader from
 * one language to another, and ids instead of positions, so it survives an edited article.
 *
 *     {
 *       "version": 2,
 *       "changed": 1790000000000,
 *       "ticked": { "right-page": 1790000000000, "nothing-reported": 1790000000000 },
 *       "seen": { "nothing-reported": 1790000000000, "caps-lock-off": 0 },
 *       "waits": { "waited-five-minutes": 1790000300000 },
 *       "answers": { "right-page": "control-panel" },
 *       "solved": { "step": "reset-password", "at": 1790000600000 }
 *     }
 *
 * Times are milliseconds since 1970; what the parts mean is told in `guide-state.ts`. An entry lives for 30 days after
 * its last change. What the page ticked by itself (`seen`) says something about now and is forgotten after an hour.
 * For a second after a check was unticked its time stands in `ticked` with a minus, so that of two tabs that change a
 * check at the same moment the later one is right.
 * Ids that an article no longer has are kept and never shown: a tab that was opened before the article was edited must
 * not throw away what a newer tab has ticked.
 *
 * Versions: 1 had `ticked` only; it is read as a 2 in which nothing else has happened. Any other is dropped.
 */

/** The ids a guide has. */
export interface Known {
  readonly checks: readonly string[];
  readonly steps: readonly string[];
}

const version = 2;
const day = 24 * 60 * 60 * 1000;
const lifetime = 30 * day;
const seenLifetime = day / 24;
/** How long browsers may need to tell all tabs of a change, generously. */
const settling = 1000;

/** Local storage key of a guide's progress. */
export function progressKey(articleId: string): string {
  return `apuri:guide:${articleId}`;
}

/** What was stored of the checks and steps that the guide has. */
export function readProgress(stored: string | null, known: Known, now: number): Progress {
  return restrict(parseProgress(stored, now), known);
}

/**
 * Everything that was stored. What is no entry of ours (corrupt, foreign, too old, from a clock far ahead) counts as
 * nothing done; so does each part of an entry that is not as it should be.
 */
export function parseProgress(stored: string | null, now: number): Progress {
  const entry = record(parse(stored));
  const { changed, solved } = entry;
  if (entry['version'] !== version && entry['version'] !== 1) return nothingDone;
  if (typeof changed !== 'number' || Math.abs(now - changed) > lifetime) return nothingDone;
  const { step, at } = record(solved);
  const ticked = mapOf<number>(entry['ticked'], 'number');
  const seen = mapOf<number>(entry['seen'], 'number');
  for (const [id, time] of seen) {
    if (time === 0 || Math.abs(now - time) <= seenLifetime) continue;
    ticked.delete(id);
    seen.delete(id);
  }
  return {
    ticked,
    seen,
    waits: mapOf<number>(entry['waits'], 'number'),
    answers: mapOf<string>(entry['answers'], 'string'),
    // That it is a step of the guide is looked at where the guide is known.
    solved: typeof at === 'number' ? { step: step as string, at } : null,
  };
}

/**
 * What is stored with what a tab changed just now, should another tab have written over it without having heard of it.
 */
export function settle(stored: Progress, own: Progress, now: number): Progress {
  const missed = [...own.ticked].filter(
    ([id, time]) =>
      Math.abs(now - Math.abs(time)) < settling &&
      Math.abs(time) > Math.abs(stored.ticked.get(id) ?? 0) &&
      // All was cleared: no tick comes back, only what was unticked is still known to be.
      (time < 0 || stored !== nothingDone),
  );
  return missed.length > 0 ? { ...stored, ticked: new Map([...stored.ticked, ...missed]) } : stored;
}

/** The text to store, or null when nothing has been done and the entry may go. */
export function writeProgress(progress: Progress, now: number): string | null {
  const { solved, ...all } = progress;
  const isNews = ([, time]: readonly [string, number]) => time > 0 || now + time < settling;
  const maps = { ...all, ticked: new Map([...all.ticked].filter(isNews)) };
  const parts = Object.entries(maps).filter(([, map]) => map.size > 0);
  if (parts.length === 0 && !solved) return null;
  const written = parts.map(([name, map]) => [name, Object.fromEntries<unknown>(map)]);
  return JSON.stringify({ version, changed: now, ...Object.fromEntries(written), ...(solved && { solved }) });
}

/** Progress without what belongs to checks and steps a guide does not have. */
export function restrict(progress: Progress, { checks, steps }: Known): Progress {
  // A time below 0 is that of a check that was just unticked.
  const own = <Value extends number | string>(map: ReadonlyMap<string, Value>) =>
    new Map([...map].filter(([id, value]) => checks.includes(id) && !(Number(value) < 0)));
  const { ticked, seen, waits, answers, solved } = progress;
  return {
    ticked: own(ticked),
    seen: own(seen),
    waits: own(waits),
    answers: own(answers),
    solved: solved && steps.includes(solved.step) ? solved : null,
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function mapOf<Value extends number | string>(
  part: unknown,
  type: Value extends number ? 'number' : 'string',
): Map<string, Value> {
  const isSound = (entry: readonly [string, unknown]): entry is [string, Value] => typeof entry[1] === type;
  return new Map(Object.entries(record(part)).filter(isSound));
}
