/** The part of a keyboard event that counts. */
export interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether these keys open search: `/` where nothing is being written, Ctrl-K or Cmd-K everywhere. */
export function opensSearch(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Keystroke,
  writing: boolean,
): boolean {
  if (altKey) return false;
  // `/` is typed with Shift on many keyboards.
  if (key === '/') return !writing && !ctrlKey && !metaKey;
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !shiftKey;
}
