import { fill } from '../translations/fill.ts';
import { type Countdown, look, spell } from './countdown.ts';
import type { Guide } from './guide.island.ts';
import type { GuideWords } from './guide-words.ts';
import type { Helper } from './helpers.island.ts';
import { wait, waitOver } from './turns.ts';

/** Counts the waits of a guide: in their place, in the title of the page, and once in the bar when one is over. */
export function countWaits(guide: Guide, words: GuideWords): Helper[] {
  const { title } = document;
  /** What the title says of each wait that runs, by check id, and of the one that is over, by no id. */
  const told = new Map<string, string>();
  const tell = (id: string, sentence?: string) => {
    told.delete(id);
    if (sentence) told.set(id, sentence);
    const [first] = told.values();
    document.title = first ? `${first} – ${title}` : title;
  };

  return [...guide.querySelectorAll<HTMLButtonElement>('[name=wait]')].map((button): Helper => {
    const row = button.parentElement as HTMLElement;
    const text = row.querySelector('[role=timer]') as HTMLElement;
    const declared = Number(row.dataset['wait']) * 1000;
    const idle = text.textContent;
    const start = button.textContent;
    const id = button.value;
    let known: Countdown | undefined;
    let timer = 0;

    const show = (): void => {
      clearTimeout(timer);
      const end = guide.state.waits.get(id);
      button.textContent = end ? words.waitSkip : start;
      text.toggleAttribute('data-running', end !== undefined);
      if (!end) {
        known = undefined;
        text.textContent = idle;
        tell(id);
        return;
      }
      const { left, ...count } = look(known, end, declared, { now: Date.now(), steady: performance.now() });
      known = count;
      // Both changes come back here through the event.
      if (left === 0) finish();
      else if (count.end !== end) guide.change((state) => wait(state, id, count.end));
      else {
        const time = spell(left, row.closest<HTMLElement>('[lang]')?.lang, 'short');
        text.textContent = fill(words.waitLeft, { time });
        tell(id, text.textContent);
        timer = window.setTimeout(show, left % 1000 || 1000);
      }
    };

    const finish = () => {
      // Where another tab was quicker, it has told.
      if (!guide.change((state) => waitOver(state, id))) return;
      const over = words.waitOver;
      guide.say(over);
      text.textContent = over;
      tell('', over);
      for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, () => tell(''), { once: true });
    };

    return {
      show,
      press(pressed) {
        if (pressed !== button) return;
        const end = guide.state.waits.has(id) ? undefined : Date.now() + declared;
        guide.change((state) => wait(state, id, end));
        // The bar does not count: a live region would say every second.
        if (end) guide.say(idle);
      },
    };
  });
}
