/** A map of at most `limit` entries that forgets the one unused longest. */
export interface BoundedMap<K, V> {
  readonly size: number
  get(key: K): V | undefined
  set(key: K, value: V): void
  getOrCreate(key: K, create: () => V): V
}

export function boundedMap<K, V>(limit: number): BoundedMap<K, V> {
  const entries = new Map<K, V>()
  const set = (key: K, value: V) => {
    // A Map keeps insertion order: setting the entry anew makes it the youngest.
    entries.delete(key)
    entries.set(key, value)
    for (const oldest of entries.keys()) {
      if (entries.size <= limit) break
      entries.delete(oldest)
    }
  }
  const get = (key: K) => {
    const value = entries.get(key)
    if (value !== undefined) set(key, value)
    return value
  }
  return {
    get size() {
      return entries.size
    },
    get,
    set,
    getOrCreate(key, create) {
      const value = entries.get(key) ?? create()
      set(key, value)
      return value
    },
  }
}
