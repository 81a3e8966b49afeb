import { DEFAULTS, STORED } from './defaults.ts';
import type { StatusConfig } from './model.ts';

/*
 * Decides when the live status is worth its bytes. Never before the page has loaded and has nothing else to do.
 * A page that shows the status in its text asks then; any other page waits for the first sign of a reader, unless
 * this visit has asked before and everything is at hand.
 */
const pill = document.querySelector<HTMLElement>('status-pill[data-config]');
if (pill) {
  const config = { ...DEFAULTS, ...(JSON.parse(pill.dataset['config'] ?? '{}') as Partial<StatusConfig>) };
  const begin = () =>
    void import('./status-elements.ts').then((status) => status.begin(config as StatusConfig), ignore);
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(begin);
  const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  const line = document.querySelector('status-line');
  if (config.load === 'interaction') once([pill, line], ['pointerenter', 'focusin', 'click'], begin);
  else if (line || hasAsked()) afterLoad(whenIdle);
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

function hasAsked(): boolean {
  try {
    return sessionStorage.getItem(STORED) !== null;
  } catch {
    return false;
  }
}

/** The script did not come: the pill stays the link it is. */
function ignore(): void {}
