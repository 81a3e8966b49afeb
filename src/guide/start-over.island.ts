import type { Guide } from './guide.island.ts';
import { GUIDE_CHANGE, type GuideState } from './guide-state.ts';
import { nothingDone } from './progress-store.ts';
import { merge } from './turns.ts';

/** Begins a guide anew, and takes that back as long as nothing else has been done. */
export function startOver(guide: Guide): (button: HTMLButtonElement) => void {
  let cleared: GuideState | undefined;
  const show = (state?: GuideState) => {
    cleared = state;
    guide.toggleAttribute('data-cleared', state !== undefined);
  };
  const focus = (name: string) => guide.querySelector<HTMLElement>(`[name=${name}]`)?.focus();
  guide.addEventListener(GUIDE_CHANGE, () => show());

  return ({ name, dataset }) => {
    const before = cleared;
    if (name === 'start-over') {
      const { state } = guide;
      guide.change(() => nothingDone);
      show(state);
      focus('undo');
      guide.say(dataset['said'] ?? '');
    } else if (name === 'undo' && before) {
      guide.change((state) => merge(before, state));
      focus('start-over');
    }
  };
}
