/**
 * The browser by what it calls itself, without what all browsers say alike. Nothing is guessed: most call themselves
 * Safari too, and support knows how to read it.
 */
export function browserName(userAgent: string): string {
  return userAgent.replace(/Mozilla\/5.0 |AppleWebKit\S+ |Gecko\/\S+ |\(KHTML[^)]*\) /g, '').slice(0, 150);
}
