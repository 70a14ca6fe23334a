import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { MatchedIn, TokenMatcher } from '../store/index.ts'

/** A secret of the matcher's, 32 bytes. */
interface MatchingKey {
  readonly id: number
  readonly bytes: Uint8Array
}

/**
 * Tokens as they are stored. Its keys are its own: it holds no seed of the evaluator's, and the evaluator none of these.
 * Undefined without a key.
 */
export function tokenMatcher(keys: readonly MatchingKey[]): TokenMatcher | undefined {
  const newestFirst = keys.toSorted((a, b) => b.id - a.id)
  const [newest] = newestFirst
  if (!newest) return undefined
  return {
    keys: newestFirst.map(({ id }) => id),
    stored: (place, token) => under(newest, place, token),
    candidates: (place, token) => newestFirst.map((key) => under(key, place, token)),
  }
}

function under({ bytes }: MatchingKey, { world, exchange, namespace, epoch }: MatchedIn, token: Uint8Array) {
  const place = utf8ToBytes(`xchg-store/v1|${world}|${exchange}|${namespace}|${epoch}|`)
  return hmac(sha256, bytes, new Uint8Array([...place, ...token]))
}
