import type { Guide } from './guide.island.ts';
import type { Helper } from './helpers.island.ts';
import { nothingDone, type Progress } from './progress.ts';
import { merge } from './turns.ts';

/** Begins a guide anew, and takes that back as long as nothing else has been done. */
export function startOver(guide: Guide): Helper {
  /** What a new start has cleared, and the state it left. */
  let cleared: readonly [before: Progress, after: Progress] | undefined;
  const focus = (name: string) => guide.querySelector<HTMLElement>(`[name=${name}]`)?.focus();

  const show = () => {
    if (cleared?.[1] !== guide.state) cleared = undefined;
    guide.toggleAttribute('data-cleared', cleared !== undefined);
  };
  return {
    show,
    press({ name, dataset }, at) {
      if (name === 'start-over') {
        const { state } = guide;
        // Whoever has gone on already, while this was fetched, keeps that and is not taken back to the button.
        const ticked = new Map([...state.ticked].filter(([, time]) => time > at));
        guide.change(() => ({ ...nothingDone, ticked }));
        if (ticked.size > 0) return;
        cleared = [state, guide.state];
        show();
        focus('undo');
        guide.say(dataset['said'] ?? '');
      } else if (name === 'undo' && cleared) {
        const [before] = cleared;
        guide.change((state) => merge(before, state));
        focus('start-over');
      }
    },
  };
}
