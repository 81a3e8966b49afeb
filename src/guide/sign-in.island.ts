import type { Guide } from './guide.island.ts';
import { GUIDE_CHANGE } from './guide-state.ts';
import { wrongPage } from './turns.ts';

/** "I was on this one": remembers the wrong page and leads to the right one. */
export function chooseSignIn(guide: Guide): (button: HTMLButtonElement) => void {
  const buttons = [...guide.querySelectorAll<HTMLButtonElement>('[name=wrong-page]')];
  const checkOf = ({ dataset }: HTMLElement) => dataset['check'] ?? '';

  const show = () => {
    for (const button of buttons)
      button.ariaPressed = String(guide.state.answers.get(checkOf(button)) === button.value);
  };
  guide.addEventListener(GUIDE_CHANGE, show);
  show();

  return (button) => {
    if (!buttons.includes(button)) return;
    guide.change((state) => wrongPage(state, checkOf(button), button.value));
    guide.say(button.dataset['said'] ?? '');
    button.closest('ul')?.querySelector<HTMLElement>('[tabindex]')?.focus();
  };
}
