import type { Provider } from '../../library/model.ts';
import { cleanQuery } from '../query.ts';

/** What is sent; of nobody, and of no time. `counters-format.md` is for who receives it. */
export type CounterRecord =
  | { readonly language: string; readonly query: string; readonly results: 0 }
  | { readonly language: string; readonly rank: number };

export interface Counters {
  /** A reader has stopped typing, and there is nothing to show, or nothing that is about it. The same query counts once a page. */
  nothingFound(query: string): void;
  /** A result was followed, the first of all being 1. */
  followed(rank: number): void;
}

/** Brings a record to the endpoint, and tells nobody whether it arrived. */
export type SendCounter = (endpoint: string, record: CounterRecord) => void;

/** Characters of a query that are sent. */
const LONGEST = 60;
/** Further down nobody can have counted, and one number more tells nothing. */
const LAST_RANK = 100;

/** What a search tells its provider in one language. */
export function createCounters(endpoint: string, language: string, send: SendCounter): Counters {
  const sent = new Set<string>();
  return {
    nothingFound(typed) {
      const query = countableQuery(typed);
      if (query === undefined || sent.has(query)) return;
      sent.add(query);
      send(endpoint, { language, query, results: 0 });
    },
    followed(rank) {
      if (Number.isInteger(rank) && rank > 0) send(endpoint, { language, rank: Math.min(rank, LAST_RANK) });
    },
  };
}

/** An address of mail, of a page, of a host or of a machine: `a@b`, `https://…`, `shop.example.com`. */
const ADDRESS = /@|:\/\/|[\p{L}\p{N}-]\.\p{L}{2,}/u;
/** Phone numbers, dates, cards: digits with what is written between them. Error codes such as `550 5.7.26` are shorter. */
const DIGITS = /\p{N}(?:[\s./()+-]*\p{N})*/gu;
/** Letters with a digit or a sign among them, as passwords are; `pop3` and `2fa` are too short, `0x800ccc0e` is a code. */
const SECRET = /^(?!0x[\da-f]+$)(?=.*\p{L})(?:(?=.*\p{N}).{6,}|.*[#$%&*+=^~|\\_!?<>[\]{}][\p{L}\p{N}].*)$/iu;

/** A query as it may be sent; undefined where it may tell who asks, or what nobody is to know. */
export function countableQuery(typed: string): string | undefined {
  const query = cleanQuery(typed).toLowerCase();
  const numbers = query.match(DIGITS) ?? [];
  if (!/[\p{L}\p{N}]/u.test(query) || ADDRESS.test(query)) return undefined;
  if (/\p{N}{5}/u.test(query) || numbers.some((number) => lengthOf(number) > 7)) return undefined;
  if (numbers.some((number) => !number.includes('.') && lengthOf(number) > 4)) return undefined;
  if (query.split(' ').some((word) => SECRET.test(word))) return undefined;
  return [...query].slice(0, LONGEST).join('').trim();
}

function lengthOf(number: string): number {
  return (number.match(/\p{N}/gu) ?? []).length;
}

/** Origins that counters are sent to, for the content security policy. Our own is not among them. */
export function counterOrigins({ search }: Pick<Provider, 'search'>): string[] {
  return search && !search.counters.startsWith('/') ? [new URL(search.counters).origin] : [];
}
