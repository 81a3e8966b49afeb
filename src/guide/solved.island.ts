import { fill } from '../translations/fill.ts';
import type { Guide } from './guide.island.ts';
import { GUIDE_CHANGE } from './guide-state.ts';
import { solve } from './turns.ts';

/**
 * Ends the guide when the reader says that a step has solved it, and takes that back. What is said then stands where
 * the reader pressed; after a reload, or in another tab, behind the steps, where it moves nothing that is in sight.
 */
export function showSolved(guide: Guide): (button: HTMLButtonElement) => void {
  const end = guide.querySelector('[data-guide-end]') as HTMLElement;
  const sentence = end.querySelector('b') as HTMLElement;
  const steps = [...guide.querySelectorAll('.step')].map((element) => ({
    element,
    heading: element.querySelector('h2')?.textContent ?? '',
    button: element.querySelector<HTMLButtonElement>('[name=solved]'),
  }));
  const stepOf = (id: string | undefined) => steps.find(({ button }) => button?.value === id);

  const show = () => {
    const solved = stepOf(guide.state.solved?.step);
    for (const step of steps) step.element.toggleAttribute('data-solved', step === solved);
    end.hidden = !solved;
    if (!solved) return;
    const words = { number: steps.indexOf(solved) + 1, step: solved.heading };
    sentence.textContent = fill(sentence.dataset['words'] ?? '', words);
    guide.say(fill(end.dataset['said'] ?? '', words));
  };
  guide.addEventListener(GUIDE_CHANGE, show);
  show();

  return ({ name, value }) => {
    if (name === 'solved') {
      stepOf(value)?.element.append(end);
      guide.change((state) => solve(state, value, Date.now()));
      end.focus();
    } else if (name === 'not-solved') {
      const before = stepOf(guide.state.solved?.step);
      guide.change((state) => solve(state, null, 0));
      before?.button?.focus();
    }
  };
}
