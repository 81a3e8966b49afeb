import { cleanQuery } from '../query.ts';
import type { SearchResult } from '../result.ts';
import type { NotedAnswer } from './with-notes.ts';

/** What a reader is to see. `query` is what they typed, cleaned. */
export type View =
  | { readonly state: 'idle'; readonly query: '' }
  | { readonly state: 'waiting'; readonly query: string }
  /** `grown`: the answer shown before, with more below. */
  | {
      readonly state: 'found';
      readonly query: string;
      readonly answer: NotedAnswer;
      readonly grown: boolean;
    }
  | { readonly state: 'nothing'; readonly query: string; readonly nearest: readonly SearchResult[] }
  | { readonly state: 'unavailable'; readonly query: string };

export interface SessionOptions {
  readonly search: (query: string) => Promise<NotedAnswer>;
  readonly show: (view: View) => void;
  /** Called when a query is settled, that is before it is searched or, when it is empty, put away. */
  readonly settled?: (query: string) => void;
  /** Resolves after a pause in typing; given by the page so that this file needs no clock. */
  readonly pause: () => Promise<void>;
}

export interface Session {
  /** Another character typed: answered after the pause, unless more is typed before. */
  type(query: string): void;
  /** Answered at once. */
  ask(query: string): void;
}

/**
 * Turns typing into views. An answer is shown only while its query is still the newest: late answers to earlier
 * queries are dropped. Earlier results stay while new ones are looked up, so that nothing flickers.
 */
export function createSession({ search, show, settled, pause }: SessionOptions): Session {
  let newest = 0;
  let shown: View['state'] = 'idle';

  function present(view: View): void {
    shown = view.state;
    show(view);
  }

  async function run(query: string, wait: boolean): Promise<void> {
    newest += 1;
    const ticket = newest;
    const text = cleanQuery(query);
    if (wait && text !== '') await pause();
    if (ticket !== newest) return;
    settled?.(text);
    if (text === '') return present({ state: 'idle', query: '' });
    if (shown !== 'found') present({ state: 'waiting', query: text });
    let view: View;
    try {
      const answer = await search(text);
      view =
        answer.results.length > 0
          ? { state: 'found', query: text, answer, grown: false }
          : { state: 'nothing', query: text, nearest: answer.nearest ?? [] };
      const { notes } = answer;
      void answer.more?.then((more) => {
        if (ticket === newest)
          present({ state: 'found', query: text, answer: { ...more, notes }, grown: true });
      });
    } catch {
      view = { state: 'unavailable', query: text };
    }
    if (ticket === newest) present(view);
  }

  return {
    type: (query) => void run(query, true),
    ask: (query) => void run(query, false),
  };
}
