import type { Guide } from './guide.island.ts';
import type { Verdict } from './status-verdict.ts';
import { ofCapsLock, ofCookies, ofNetwork } from './verdicts.ts';

/** What the page finds out by itself besides the service status, as far as the guide asks for it. */
export function lookAtBrowser(guide: Guide, signs: readonly Event[]): void {
  const asks = (kind: string) => guide.querySelector(`[data-auto=${kind}]`);

  if (asks('caps-lock')) {
    let known: Verdict | undefined;
    const look = (event: Event) => {
      const verdict = ofCapsLock(event as KeyboardEvent);
      // A finger tells nothing, and takes nothing back that a key has told.
      if (verdict === 'unknown' || verdict === known) return;
      known = verdict;
      guide.find('caps-lock', verdict);
    };
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'keyup']) addEventListener(sign, look);
    // Whoever has no keys to press is not asked to press one.
    if (matchMedia('(any-pointer: fine)').matches) guide.find('caps-lock', 'unknown');
    signs.forEach(look);
  }

  if (asks('cookies')) guide.find('cookies', ofCookies(navigator.cookieEnabled, document));

  if (asks('online')) {
    const look = () => guide.find('online', ofNetwork(navigator.onLine));
    addEventListener('online', look);
    addEventListener('offline', look);
    look();
  }
}
