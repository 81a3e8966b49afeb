import { fill } from '../translations/fill.ts';
import type { Guide } from './guide.island.ts';
import type { GuideWords } from './guide-words.ts';
import type { Helper } from './helpers.island.ts';
import { solve } from './turns.ts';

/**
 * Ends the guide when the reader says that a step has solved it, and takes that back. What is said then stands where
 * the reader pressed; after a reload, or in another tab, behind the steps, where it moves nothing that is in sight.
 */
export function showSolved(guide: Guide, words: GuideWords): Helper {
  const end = guide.querySelector('[data-guide-end]') as HTMLElement;
  const sentence = end.querySelector('b') as HTMLElement;
  const buttons = [...guide.querySelectorAll<HTMLButtonElement>('[name=solved]')];
  const buttonNow = () => buttons.find(({ value }) => value === guide.state.solved?.step);
  return {
    show() {
      const solved = buttonNow();
      for (const button of buttons) button.parentElement?.toggleAttribute('data-solved', button === solved);
      end.hidden = !solved;
      if (!solved) return;
      const step = solved.parentElement?.querySelector('h2')?.textContent ?? '';
      const values = { number: buttons.indexOf(solved) + 1, step };
      sentence.textContent = fill(words.solved, values);
      guide.say(fill(end.dataset['said'] ?? '', values));
    },
    press(button) {
      if (button.name === 'solved') {
        button.after(end);
        guide.change((state) => solve(state, button.value, Date.now()));
        end.focus();
      } else if (button.name === 'not-solved') {
        const before = buttonNow();
        guide.change((state) => solve(state, null, 0));
        before?.focus();
      }
    },
  };
}
