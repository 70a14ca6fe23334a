/** A map of at most `limit` entries that forgets the one unused longest; what it forgets is created again. */
export interface BoundedMap<K, V> {
  readonly size: number
  getOrCreate(key: K, create: () => V): V
}

export function boundedMap<K, V>(limit: number): BoundedMap<K, V> {
  const entries = new Map<K, V>()
  const forgetOldest = () => {
    for (const oldest of entries.keys()) return entries.delete(oldest)
    return false
  }
  return {
    get size() {
      return entries.size
    },
    getOrCreate(key, create) {
      const value = entries.get(key) ?? create()
      // A Map keeps insertion order: setting the entry anew makes it the youngest.
      entries.delete(key)
      entries.set(key, value)
      if (entries.size > limit) forgetOldest()
      return value
    },
  }
}
