/** The same page with another query, for the address bar and for links. */
export function addressWith(path: string, query: string): string {
  return query === '' ? path : `${path}?${new URLSearchParams({ q: query })}`;
}
