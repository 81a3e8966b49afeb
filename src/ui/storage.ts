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

/** Keeps a text; null forgets it. @returns false where storage is blocked or full */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
