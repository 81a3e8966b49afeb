/** Searches kept on this device, newest first. */
const MOST = 5;

/** What is kept; nothing where it is off or damaged. */
export function recentQueries(stored: string | null): string[] {
  try {
    const kept: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Whether the reader has said that searches are not to be kept. */
export function isOff(stored: string | null): boolean {
  return stored === 'off';
}

/** What is kept after a search; the same query, however it is written, once. */
export function withQuery(stored: string | null, query: string): string | null {
  const typed = query.trim();
  if (typed === '' || isOff(stored)) return stored;
  const same = (one: string) => one.toLowerCase() === typed.toLowerCase();
  return JSON.stringify([typed, ...recentQueries(stored).filter((one) => !same(one))].slice(0, MOST));
}
