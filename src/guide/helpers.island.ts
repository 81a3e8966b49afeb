import type { Guide } from './guide.island.ts';
import { lookAtBrowser } from './self-checks.island.ts';
import { chooseSignIn } from './sign-in.island.ts';
import { showSolved } from './solved.island.ts';
import { startOver } from './start-over.island.ts';
import { countWaits } from './wait.island.ts';

/**
 * What a guide does once somebody is there, or at once where a wait is running or the guide was ended: none of it is
 * needed for a first sight of the page.
 *
 * @param first the event that told of the reader; it may also tell of Caps Lock
 * @returns what a press of one of the guide's buttons does
 */
export function help(guide: Guide, first?: Event): (button: HTMLButtonElement) => void {
  lookAtBrowser(guide, first);
  const presses = [startOver, showSolved, countWaits, chooseSignIn].map((begin) => begin(guide));
  return (button) => {
    for (const press of presses) press(button);
  };
}
