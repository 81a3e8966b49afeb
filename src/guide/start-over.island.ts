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
        guide.change((now) => ({ ...nothingDone, ticked: tickedAfter(now, at) }));
        // Whoever has gone on already, while this was fetched, is not taken back to the button.
        if (guide.state.ticked.size > 0) return;
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

/** What the reader, not the page, has ticked or unticked since. */
function tickedAfter({ ticked, seen }: Progress, at: number): Progress['ticked'] {
  return new Map([...ticked].filter(([id, time]) => !seen.get(id) && Math.abs(time) > at));
}
