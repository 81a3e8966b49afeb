import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../answer.ts';
import type { SearchResult } from '../result.ts';
import { createSession, type View } from './search-session.ts';

const found: SearchResult = {
  title: [],
  url: '',
  section: '',
  details: async () => ({ text: [], headings: [] }),
};
const answer = (total: number): SearchAnswer => ({ results: Array.from({ length: total }, () => found) });

/** A session whose pauses and answers the test lets go one by one. */
function stage() {
  const asked: string[] = [];
  const settled: string[] = [];
  const views: View[] = [];
  const open: { resolve: (answer: SearchAnswer) => void; reject: (error: Error) => void }[] = [];
  const pauses: (() => void)[] = [];
  const session = createSession({
    search(query) {
      asked.push(query);
      return new Promise((resolve, reject) => open.push({ resolve, reject }));
    },
    show: (view) => views.push(view),
    settled: (query) => settled.push(query),
    pause: () => new Promise((resolve) => pauses.push(resolve)),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const states = () => views.map(({ state, query }) => `${state} ${query}`.trim());
  return { session, asked, settled, open, pauses, settle, states };
}

describe('typing', () => {
  it('searches only what stands when the reader pauses', async () => {
    const { session, asked, settled, pauses, settle } = stage();
    session.type('p');
    session.type('pa');
    session.type(' pass ');
    for (const pause of pauses) pause();
    await settle();
    expect(asked).toEqual(['pass']);
    expect(settled).toEqual(['pass']);
  });

  it('shows results, or that there are none', async () => {
    const { session, open, settle, states } = stage();
    session.ask('one');
    open[0]?.resolve(answer(2));
    await settle();
    session.ask('two');
    open[1]?.resolve(answer(0));
    await settle();
    // The first results stay until the second search has answered.
    expect(states()).toEqual(['waiting one', 'found one', 'nothing two']);
  });

  it('drops an answer that comes after a newer question', async () => {
    const { session, open, settle, states } = stage();
    session.ask('old');
    session.ask('new');
    open[1]?.resolve(answer(1));
    open[0]?.resolve(answer(9));
    await settle();
    expect(states().at(-1)).toBe('found new');
  });

  it('forgets everything when the field is emptied, also an answer on its way', async () => {
    const { session, open, pauses, settle, states } = stage();
    session.ask('old');
    session.type('   ');
    expect(pauses).toHaveLength(0);
    open[0]?.resolve(answer(1));
    await settle();
    expect(states().at(-1)).toBe('idle');
  });

  it('says when search is not available, and searches again at the next try', async () => {
    const { session, open, settle, states } = stage();
    session.ask('one');
    open[0]?.reject(new Error('offline'));
    await settle();
    session.ask('one');
    open[1]?.resolve(answer(1));
    await settle();
    expect(states()).toEqual(['waiting one', 'unavailable one', 'waiting one', 'found one']);
  });
});
