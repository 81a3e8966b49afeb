/** `localStorage` key of the language last read in: its tag as in `languages.yml`. */
export const languageKey = 'apuri:language';

/**
 * Where the language page sends a returning reader, or undefined to let them choose: when nothing is remembered, the
 * language is gone, or they came to choose (the address then ends in a fragment).
 */
export function returnPath(
  stored: string | null,
  tags: readonly string[],
  fragment: string,
): string | undefined {
  if (fragment !== '' || stored === null || !tags.includes(stored)) return undefined;
  return `/${stored}/`;
}
