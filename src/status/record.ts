import { endedItems } from './badge-state.ts';
import type { Adapter, StatusConfig } from './model.ts';
import type { Answer } from './read-feed.ts';
import { nextFailures, type Tries, waitAfterFailure, waitAfterSuccess } from './schedule.ts';

/**
 * What tabs share with each other and with the next page. It holds the feed's own words, not what we made of them, so
 * that storage and other tabs are read by the very code that reads the network.
 */
export interface FeedRecord extends Tries {
  /** Which feed this is about: another site on the same host must not be mixed up with ours. */
  feed: string;
  bodies: readonly unknown[];
  /** When they came, milliseconds since 1970; 0 when there are none. */
  fetchedAt: number;
  /** The last bodies in which an incident was open that has ended since; empty when none was seen to end. */
  before: readonly unknown[];
  /** When that was noticed. */
  endedAt: number;
}

export function emptyRecord({ feedUrls }: StatusConfig): FeedRecord {
  return {
    feed: String(feedUrls),
    triedAt: 0,
    wait: 0,
    failures: 0,
    bodies: [],
    fetchedAt: 0,
    before: [],
    endedAt: 0,
  };
}

/**
 * The record after one try. A failure keeps the last good answer: its age decides how long it may be shown.
 *
 * @param chance from 0 up to 1
 */
export function settle(
  record: FeedRecord,
  answer: Answer,
  triedAt: number,
  now: number,
  chance: number,
  config: StatusConfig,
  adapt: Adapter,
): FeedRecord {
  const { pollSeconds, staleAfterSeconds } = config;
  if (typeof answer === 'number') {
    const failures = nextFailures(record.failures, answer);
    return { ...record, triedAt, failures, wait: waitAfterFailure(failures, pollSeconds, chance) };
  }
  const oldest = now - staleAfterSeconds * 1000;
  const read = adapt(answer, config, now);
  const hasEnded = endedItems(adapt(record.bodies, config, now).items, read.items, now).length > 0;
  // After a longer pause nobody knows when an incident ended; after an answer with oddities, nor whether.
  const isSure = record.fetchedAt > oldest && read.oddities.length === 0;
  return {
    ...record,
    ...(isSure ? hasEnded && { before: record.bodies, endedAt: now } : { before: [], endedAt: 0 }),
    triedAt,
    failures: 0,
    wait: waitAfterSuccess(pollSeconds, chance),
    bodies: answer,
    fetchedAt: now,
  };
}

/**
 * The record, or what another tab or the page before has stored if it tried later. What is stored counts only as a
 * whole: about this feed, with times that our clock has reached. Its bodies are as unchecked as those of the network.
 *
 * @param stored as it came out of local storage
 */
export function newer(record: FeedRecord, stored: string | null, now: number): FeedRecord {
  try {
    const other: FeedRecord = { ...record, ...JSON.parse(stored ?? '') };
    const isSound = Object.entries(record).every(([key, mine]) => {
      const value: unknown = other[key as keyof FeedRecord];
      return typeof mine === 'number'
        ? typeof value === 'number' && value >= 0 && value <= now
        : Array.isArray(mine)
          ? Array.isArray(value)
          : value === mine;
    });
    if (!isSound || other.triedAt <= record.triedAt) return record;
    // A tab whose last tries failed may still know less than we do.
    const { bodies, fetchedAt } = other.fetchedAt < record.fetchedAt ? record : other;
    return { ...other, bodies, fetchedAt };
  } catch {
    return record;
  }
}
