import { fill } from '../translations/fill.ts';
import type { Guide } from './guide.island.ts';
import type { GuideWords } from './guide-words.ts';
import type { Helper } from './helpers.island.ts';
import { answer } from './turns.ts';

/**
 * What a reader found instead of what a check says. "I was on this one" on the wrong sign-in page leads to the right
 * one, and is taken back by a second press; other answers are links, and remembered on the way.
 */
export function keepAnswers(guide: Guide, words: GuideWords): Helper {
  const buttons = guide.querySelectorAll<HTMLButtonElement>('[name=wrong-page]');
  const isTaken = ({ dataset, value }: HTMLButtonElement) =>
    guide.state.answers.get(dataset['check'] ?? '') === value;
  guide.addEventListener('click', ({ target }) => {
    const { check, answer: found } = (target as Element).closest<HTMLElement>('a[data-check]')?.dataset ?? {};
    if (check) guide.change((state) => answer(state, check, found));
  });
  return {
    show() {
      for (const button of buttons) button.ariaPressed = `${isTaken(button)}`;
    },
    press(button, at) {
      const { check = '' } = button.dataset;
      if (!check) return;
      const isNew = !isTaken(button);
      guide.change((state) => {
        const answered = answer(state, check, isNew ? button.value : undefined);
        // Ticked since the press: the reader went on while this script was on its way, and the tick stands.
        return (state.ticked.get(check) ?? 0) > at ? { ...answered, ticked: state.ticked } : answered;
      });
      if (!isNew) return;
      const right = button.closest('ul')?.querySelector<HTMLElement>('[tabindex]');
      guide.say(fill(words.rightPage, { page: right?.querySelector('b')?.textContent ?? '' }));
      right?.focus();
    },
  };
}
