/** Entries of one list: many more than are used, so that a place says nothing of when it was taken. */
export const STATUS_LIST_SIZE = 2 ** 20

/** Places of a list one consent tries. Only where all are taken is the list full. */
export const PLACES_TRIED = 32

/** How long a verifier may keep a list, in seconds. */
export const STATUS_LIST_TTL = 60

/** What a list is registered as (Token Status List, section 5.1). */
export const STATUS_LIST_TYPE = 'statuslist+jwt'

/**
 * The bytes of a list with one bit for each entry (Token Status List, section 4): the first entry is the lowest bit of
 * the first byte. Set: not valid any more.
 */
export function statusBytes(size: number, withdrawn: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil(size / 8))
  for (const index of withdrawn) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7))
  return bytes
}

/** Numbers below the size of a list, from random bytes: four for each. */
export const placesOf = (random: Uint8Array<ArrayBuffer> | Uint8Array): number[] => {
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  return Array.from({ length: Math.floor(random.byteLength / 4) }, (_, i) => view.getUint32(4 * i) % STATUS_LIST_SIZE)
}
