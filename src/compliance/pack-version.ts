import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Pack } from './rule-model.ts'

const versions = new WeakMap<Pack, string>()

/** The day a pack was last checked and a digest of all it says: `2026-11-25.1f0c2a9b`. A word changed is another version. */
export function versionOf(pack: Pack): string {
  const known = versions.get(pack)
  if (known) return known
  const version = `${pack.checkedOn}.${bytesToHex(sha256(utf8ToBytes(canonical(pack)))).slice(0, 8)}`
  versions.set(pack, version)
  return version
}

/**
 * One spelling of a value: keys in order, nothing left out as undefined. Equal facts have equal spellings, so their
 * digest is the digest of this; lists keep the order they have.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonical(each ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, each]) => each !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
