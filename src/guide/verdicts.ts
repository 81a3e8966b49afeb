import type { Verdict } from './status-verdict.ts';

/** The parts of a key or pointer event that tell of Caps Lock. */
export interface KeyState {
  getModifierState?(key: string): boolean;
  readonly key?: string;
  readonly pointerType?: string;
}

/**
 * Whether Caps Lock is off; `unknown` where the event does not tell: a finger has no keys, a phone's keyboard names
 * none (and its capitals are no Caps Lock), and what fills in forms sends events without the method.
 */
export function ofCapsLock(event: KeyState): Verdict {
  const { key, pointerType } = event;
  if (!event.getModifierState || pointerType === 'touch' || key === 'Unidentified' || key === 'Process')
    return 'unknown';
  return event.getModifierState('CapsLock') ? 'no' : 'yes';
}

/** The parts of a document and its browser that tell of cookies. */
export interface Jar {
  cookie: string;
}

/**
 * Whether cookies can be used on this site. Browsers say so themselves; that it is true is tried with a cookie that is
 * removed at once. `unknown` where trying fails in another way.
 */
export function ofCookies(enabled: boolean, jar: Jar): Verdict {
  if (!enabled) return 'no';
  const name = 'apuri-try';
  try {
    jar.cookie = `${name}=1;SameSite=Strict`;
    const isThere = jar.cookie.includes(name);
    jar.cookie = `${name}=;max-age=0`;
    return isThere ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}

/** Whether the device is on a network. That is all a browser knows; some do not even know that. */
export function ofNetwork(onLine: boolean | undefined): Verdict {
  if (onLine === undefined) return 'unknown';
  return onLine ? 'yes' : 'no';
}
