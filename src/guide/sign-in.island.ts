import { fill } from '../translations/fill.ts';
import type { Guide } from './guide.island.ts';
import type { GuideWords } from './guide-words.ts';
import type { Helper } from './helpers.island.ts';
import { wrongPage } from './turns.ts';

/** "I was on this one": remembers the wrong page and leads to the right one. */
export function chooseSignIn(guide: Guide, words: GuideWords): Helper {
  const buttons = guide.querySelectorAll<HTMLButtonElement>('[name=wrong-page]');
  const checkOf = ({ dataset }: HTMLElement) => dataset['check'] ?? '';
  return {
    show() {
      for (const button of buttons)
        button.ariaPressed = String(guide.state.answers.get(checkOf(button)) === button.value);
    },
    press(button) {
      if (button.name !== 'wrong-page') return;
      guide.change((state) => wrongPage(state, checkOf(button), button.value));
      const right = button.closest('ul')?.querySelector<HTMLElement>('[tabindex]');
      guide.say(fill(words.rightPage, { page: right?.querySelector('b')?.textContent ?? '' }));
      right?.focus();
    },
  };
}
