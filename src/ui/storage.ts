/**
 * Local storage that never throws: where a browser blocks storage, even naming `localStorage` can throw, and a full
 * one throws on writing. What cannot be kept is simply not remembered.
 */

/** The stored text, or null when there is none or it cannot be read. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text; null forgets it. */
export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the page works for this visit without it.
  }
}
