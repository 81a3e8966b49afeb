import { field } from './clean.ts';
import type { Failure, StatusConfig } from './model.ts';
import type { Answer } from './read-feed.ts';
import { nextExponent, RETRY_CEILING, type Tries, waitAfterFailure, waitAfterSuccess } from './schedule.ts';

/**
 * What tabs tell each other and keep for the next page. It holds the feed's own words, not what we made of them, so
 * that storage and other tabs are read by the very code that reads the network.
 */
export interface FeedRecord extends Tries {
  /** Which feed this is about: another site on the same host must not be mixed up with ours. */
  feed: string;
  bodies: readonly unknown[];
  /** When they came; null when there are none. */
  fetchedAt: number | null;
  /** Of the last try. */
  failure: Failure | null;
}

export function emptyRecord({ provider, feedUrls }: StatusConfig): FeedRecord {
  const feed = [provider, ...feedUrls].join(' ');
  return { feed, triedAt: 0, wait: 0, exponent: null, bodies: [], fetchedAt: null, failure: null };
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
  { pollSeconds, staleAfterSeconds }: StatusConfig,
): FeedRecord {
  if ('failure' in answer) {
    const { failure } = answer;
    const exponent = nextExponent(record.exponent, answer.lasting);
    return { ...record, triedAt, wait: waitAfterFailure(exponent, pollSeconds, chance), exponent, failure };
  }
  const { bodies, stale } = answer;
  const wait = waitAfterSuccess(pollSeconds, chance);
  const fetchedAt = stale ? now - staleAfterSeconds * 1000 : now;
  return { ...record, triedAt, wait, exponent: null, bodies, fetchedAt, failure: null };
}

/**
 * The clock was set back behind the last answer: its age is lost, so it counts as stale from now on. A try from
 * "later" counts as just made, or the next one would wait until the clock has caught up.
 */
export function reanchored(record: FeedRecord, now: number, { staleAfterSeconds }: StatusConfig): FeedRecord {
  const { triedAt, fetchedAt } = record;
  return {
    ...record,
    triedAt: Math.min(triedAt, now),
    fetchedAt: (fetchedAt ?? 0) > now ? now - staleAfterSeconds * 1000 : fetchedAt,
  };
}

/**
 * A record from storage or from another tab. Null when it is not one, is about another feed, or comes from a clock
 * that was ahead of ours. Its bodies are as unchecked as those of the network.
 */
export function readRecord(value: unknown, { feed }: FeedRecord, now: number): FeedRecord | null {
  const number = (key: string, most: number): number | null => {
    const given = field(value, key);
    return typeof given === 'number' && given >= 0 && given <= most ? given : null;
  };
  const triedAt = number('triedAt', now);
  const bodies = field(value, 'bodies');
  if (field(value, 'feed') !== feed || triedAt === null || !Array.isArray(bodies)) return null;
  return {
    feed,
    triedAt,
    wait: number('wait', RETRY_CEILING) ?? 0,
    exponent: number('exponent', 99),
    bodies,
    fetchedAt: number('fetchedAt', now),
    // Which failure it was is of no use to others.
    failure: field(value, 'failure') ? 'network' : null,
  };
}
