/** What has been got for a key is not asked for again, unless that failed: then the next wish tries once more. */
export function remembering<K, V>(get: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const got = known.get(key) ?? get(key);
    known.set(key, got);
    got.catch(() => known.delete(key));
    return got;
  };
}
