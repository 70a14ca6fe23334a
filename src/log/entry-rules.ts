import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

/** Salt of an event, half for what happened, half for who did it. */
export const SALT_BYTES = 32

export interface Salted {
  /** SHA-256 of what happened, and of who did it. */
  readonly digest: Uint8Array
  readonly actorDigest: Uint8Array
  readonly salt: Uint8Array
}

/**
 * What the log holds of an event. Without the salt nobody can tell whether it is of an event they guess,
 * and once the salt is destroyed nobody ever can; every proof about the log stands as before.
 */
export const commitment = ({ digest, actorDigest, salt }: Salted): Uint8Array =>
  sha256(concatBytes(salt.subarray(0, SALT_BYTES / 2), digest, actorCommitment({ actorDigest, salt })))

/** Who did it, hidden from those who only see that it happened. */
export const actorCommitment = ({ actorDigest, salt }: Pick<Salted, 'actorDigest' | 'salt'>): Uint8Array =>
  sha256(concatBytes(salt.subarray(SALT_BYTES / 2), actorDigest))
