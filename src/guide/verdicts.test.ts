import { describe, expect, it } from 'vitest';
import { ofStatus } from './status-verdict.ts';
import { type Jar, ofCapsLock, ofCookies, ofNetwork } from './verdicts.ts';

describe('the service status', () => {
  it('is fine only where the status page says so, and a problem for everything else it says', () => {
    const all = [
      'operational',
      'maintenance',
      'degraded',
      'partialOutage',
      'majorOutage',
      'unknown',
    ] as const;
    expect(all.map(ofStatus)).toEqual(['yes', 'no', 'no', 'no', 'no', 'unknown']);
  });
});

describe('Caps Lock', () => {
  const event = (isOn: boolean, rest = {}) => ({
    getModifierState: (key: string) => key === 'CapsLock' && isOn,
    ...rest,
  });

  it('is told by any key and by a mouse', () => {
    expect(ofCapsLock(event(false, { key: 'a' }))).toBe('yes');
    expect(ofCapsLock(event(true, { key: 'A' }))).toBe('no');
    expect(ofCapsLock(event(true, { pointerType: 'mouse' }))).toBe('no');
  });

  it('is not told by a finger, by the keyboard of a phone, or by what fills in a form', () => {
    expect(ofCapsLock(event(false, { pointerType: 'touch' }))).toBe('unknown');
    expect(ofCapsLock(event(false, { key: 'Unidentified' }))).toBe('unknown');
    expect(ofCapsLock(event(false, { key: 'Process' }))).toBe('unknown');
    expect(ofCapsLock({ key: 'a' })).toBe('unknown');
  });
});

describe('cookies', () => {
  it('work where one can be set and read, which leaves none behind', () => {
    const jar = { cookies: 'other=1', written: [] as string[] };
    const page: Jar = {
      get cookie() {
        return jar.cookies;
      },
      set cookie(text) {
        jar.written.push(text);
        jar.cookies = /max-age=0/.test(text) ? 'other=1' : `other=1; ${text}`;
      },
    };
    expect(ofCookies(true, page)).toBe('yes');
    expect(jar.cookies).toBe('other=1');
    expect(jar.written).toHaveLength(2);
  });

  it('are blocked where the browser says so, or where none stays', () => {
    expect(ofCookies(false, { cookie: 'apuri-try=1' })).toBe('no');
    const sieve = { get cookie() { return ''; }, set cookie(_) {} }; // biome-ignore format: one line
    expect(ofCookies(true, sieve)).toBe('no');
  });

  it('cannot be told of where trying throws', () => {
    const locked = {
      get cookie(): string {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
      set cookie(_: string) {
        throw new DOMException('The document is sandboxed.', 'SecurityError');
      },
    };
    expect(ofCookies(true, locked)).toBe('unknown');
  });
});

it('a network is there, is not, or the browser does not know', () => {
  expect([true, false, undefined].map(ofNetwork)).toEqual(['yes', 'no', 'unknown']);
});
