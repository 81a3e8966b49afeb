/** Themes a reader can choose; `system` is the absence of a choice. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** `localStorage` key of the choice: the word `light` or `dark`, nothing when the system decides. */
export const themeKey = 'apuri:theme';

/** A stored value as a choice; anything else than the two words means the system decides. */
export function readChoice(stored: string | null | undefined): ThemeChoice {
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}
