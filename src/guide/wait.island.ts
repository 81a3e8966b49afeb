import { fill } from '../translations/fill.ts';
import { type Countdown, look, spell } from './countdown.ts';
import type { Guide } from './guide.island.ts';
import { GUIDE_CHANGE } from './guide-state.ts';
import { wait, waitOver } from './turns.ts';

/** Counts the waits of a guide: in their place, in the title of the page, and once in the bar when one is over. */
export function countWaits(guide: Guide): (button: HTMLButtonElement) => void {
  const { title } = document;
  /** What the title says of each wait that runs, by check id, and of the one that is over, by no id. */
  const told = new Map<string, string>();
  const showTitle = () => {
    const [first] = told.values();
    document.title = first ? `${first} – ${title}` : title;
  };

  const waits = [...guide.querySelectorAll<HTMLElement>('[data-wait]')].map((row) => {
    const text = row.querySelector('[role=timer]') as HTMLElement;
    const button = row.querySelector('button') as HTMLButtonElement;
    const language = row.closest<HTMLElement>('[lang]')?.lang;
    const declared = Number(row.dataset['wait']) * 1000;
    const idle = text.textContent.trim();
    const id = button.value;
    let known: Countdown | undefined;
    let timer = 0;

    const show = (): void => {
      clearTimeout(timer);
      const end = guide.state.waits.get(id);
      button.textContent = button.dataset[end ? 'skip' : 'start'] ?? '';
      text.toggleAttribute('data-running', end !== undefined);
      if (!end) {
        known = undefined;
        told.delete(id);
        text.textContent = idle;
        showTitle();
        return;
      }
      const { left, ...count } = look(known, end, declared, { now: Date.now(), steady: performance.now() });
      known = count;
      // Both changes come back here through the event.
      if (left === 0) finish();
      else if (count.end !== end) guide.change((state) => wait(state, id, count.end));
      else {
        text.textContent = fill(text.dataset['left'] ?? '', { time: spell(left, language, 'short') });
        told.set(id, text.textContent);
        timer = window.setTimeout(show, left % 1000 || 1000);
        showTitle();
      }
    };

    const finish = () => {
      // Where another tab was quicker, it has told.
      if (!guide.change((state) => waitOver(state, id))) return;
      const words = text.dataset['over'] ?? '';
      guide.say(words);
      text.textContent = words;
      told.set('', words);
      showTitle();
      for (const sign of ['pointerdown', 'keydown'])
        addEventListener(sign, () => (told.delete(''), showTitle()), { once: true });
    };

    const press = () => {
      const end = guide.state.waits.has(id) ? undefined : Date.now() + declared;
      guide.change((state) => wait(state, id, end));
      // The bar does not count: a live region would say every second.
      if (end) guide.say(idle);
    };
    return { id, show, press };
  });

  const showAll = () => {
    for (const { show } of waits) show();
  };
  guide.addEventListener(GUIDE_CHANGE, showAll);
  // Timers of a page in the background, or of a computer that slept, are late.
  document.addEventListener('visibilitychange', showAll);
  showAll();
  return ({ name, value }) => {
    if (name === 'wait') waits.find(({ id }) => id === value)?.press();
  };
}
