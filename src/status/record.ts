import { field } from './clean.ts';
import type { Failure, StatusConfig, StatusSnapshot } from './model.ts';
import type { Answer } from './read-feed.ts';
import { nextExponent, RETRY_CEILING, type Tries, waitAfterFailure, waitAfterSuccess } from './schedule.ts';
import { readSnapshot } from './snapshot.ts';

/** What tabs tell each other and keep for the next page. */
export interface FeedRecord extends Tries {
  /** Which feed this is about: another site on the same host must not be mixed up with ours. */
  feed: string;
  snapshot: StatusSnapshot | null;
  fetchedAt: number | null;
  failure: Failure | null;
}

export function emptyRecord(config: StatusConfig): FeedRecord {
  const feed = [config.provider, ...config.feedUrls].join(' ');
  return { feed, triedAt: 0, wait: 0, exponent: null, snapshot: null, fetchedAt: null, failure: null };
}

/** The record after one try. A failure keeps the last good answer: its age decides how long it may be shown. */
export function settle(
  record: FeedRecord,
  answer: Answer,
  { startedAt, now, chance }: { startedAt: number; now: number; chance: number },
  config: StatusConfig,
): FeedRecord {
  if ('failure' in answer) {
    const exponent = nextExponent(record.exponent, answer.lasting);
    const wait = waitAfterFailure(exponent, config.pollSeconds, chance);
    return { ...record, triedAt: startedAt, wait, exponent, failure: answer.failure };
  }
  return {
    feed: record.feed,
    triedAt: startedAt,
    wait: waitAfterSuccess(config.pollSeconds, chance),
    exponent: null,
    snapshot: answer.snapshot,
    fetchedAt: answer.stale ? now - config.staleAfterSeconds * 1000 : now,
    failure: null,
  };
}

/** The clock was set back behind the last answer: its age is lost, so it counts as stale from now on. */
export function reanchored(record: FeedRecord, now: number, config: StatusConfig): FeedRecord {
  const ahead = record.fetchedAt !== null && record.fetchedAt > now;
  return ahead ? { ...record, fetchedAt: now - config.staleAfterSeconds * 1000 } : record;
}

/**
 * A record from storage or from another tab: read as suspiciously as the network, its snapshot by the same code.
 * Null when it is not one, is about another feed, or comes from a clock that was ahead of ours.
 */
export function readRecord(value: unknown, config: StatusConfig, now: number): FeedRecord | null {
  const empty = emptyRecord(config);
  const time = (key: string, most: number): number | null => {
    const number = field(value, key);
    return typeof number === 'number' && number >= 0 && number <= most ? number : null;
  };
  const triedAt = time('triedAt', now);
  if (field(value, 'feed') !== empty.feed || triedAt === null) return null;
  const fetchedAt = time('fetchedAt', now);
  const failure = field(value, 'failure');
  // What was kept is already narrowed down to the watched components.
  const snapshot = readSnapshot(field(value, 'snapshot'), { ...config, components: [] });
  const good = fetchedAt !== null && !snapshot.oddities.includes('shape');
  return {
    feed: empty.feed,
    triedAt,
    wait: time('wait', RETRY_CEILING) ?? 0,
    exponent: time('exponent', 99),
    snapshot: good ? snapshot : null,
    fetchedAt: good ? fetchedAt : null,
    // Only that there was one is ever used.
    failure: typeof failure === 'string' ? 'network' : null,
  };
}
