import { keepAnswers } from './answers.island.ts';
import type { Guide } from './guide.island.ts';
import { GUIDE_CHANGE } from './guide-state.ts';
import type { GuideWords } from './guide-words.ts';
import { lookAtBrowser } from './self-checks.island.ts';
import { showSolved } from './solved.island.ts';
import { startOver } from './start-over.island.ts';
import { countWaits } from './wait.island.ts';

/** A part of a guide that has buttons. */
export interface Helper {
  /** Draws the state of the guide; called at once and after every change. */
  show(): void;
  /**
   * A press of any button in the guide.
   *
   * @param at when it was pressed; the helper may have come later
   */
  press(button: HTMLButtonElement, at: number): void;
}

/**
 * What a guide does once somebody is there, or at once where a wait is running or the guide was ended: none of it is
 * needed for a first sight of the page.
 *
 * @param signs the events that told of the reader while this was fetched; they may tell of Caps Lock
 * @returns what a press of one of the guide's buttons does
 */
export function help(guide: Guide, words: GuideWords, signs: readonly Event[]): Helper['press'] {
  const helpers = [startOver, keepAnswers, showSolved, countWaits].flatMap((begin) => begin(guide, words));
  const show = () => {
    for (const helper of helpers) helper.show();
  };
  guide.addEventListener(GUIDE_CHANGE, show);
  // Timers of a page in the background, or of a computer that slept, are late.
  document.addEventListener('visibilitychange', show);
  show();
  lookAtBrowser(guide, signs);
  return (button, at) => {
    for (const helper of helpers) helper.press(button, at);
  };
}
