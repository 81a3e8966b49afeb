import { readStored } from '../ui/storage.ts';
import type { StatusSetup } from './setup.ts';
import { STORED } from './stored.ts';

/*
 * Decides when the live status is worth its bytes. Never before the page has loaded and has nothing else to do.
 * Home and guides, whose text begins with the status, ask then; any other page waits for the first sign of a reader,
 * unless this browser has asked before and an answer may be at hand.
 */
const pill = document.querySelector<HTMLElement>('status-pill[data-setup]');
if (pill) {
  const { setup = '', load } = pill.dataset;
  const begin = () => {
    const settings = fetch(setup).then((answer) => answer.json() as Promise<StatusSetup>);
    // When either does not come, the pill stays the link it is.
    Promise.all([import('./status-elements.ts'), settings]).then(
      ([status, found]) => status.begin(found),
      ignore,
    );
  };
  // A page that is never idle must not keep what it knows from its reader.
  const whenIdle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(begin, { timeout: 2000 }) : setTimeout(begin);
  const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  const lines = document.querySelectorAll('status-line');
  if (load === 'interaction') once([pill, ...lines], ['pointerenter', 'focusin', 'click'], begin);
  else if (document.querySelector('status-line:not(.banner)') || readStored(STORED)) afterLoad(whenIdle);
  else afterLoad(() => once([window], signs, whenIdle));
}

function afterLoad(action: () => void): void {
  if (document.readyState === 'complete') action();
  else addEventListener('load', action);
}

/** Calls back at the first of these events on any of these targets. */
function once(targets: readonly (EventTarget | null)[], events: readonly string[], action: () => void): void {
  const turn = new AbortController();
  for (const target of targets) {
    for (const event of events) {
      const options = { signal: turn.signal, passive: true };
      target?.addEventListener(event, () => (turn.abort(), action()), options);
    }
  }
}

function ignore(): void {}
