import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Random, and kept with the consent by whoever took it. */
export const SALT_BYTES = 16

/** A token of the exchange: the output of P256-SHA256 (RFC 9497). */
export const TOKEN_BYTES = 32

/**
 * What binds a consent to one person: SHA-256 of `xchg-consent/v1`, namespace and epoch, each followed by a zero byte,
 * then salt and token. Without the salt, nobody who has the token can tell that the consent is about it.
 */
export const commitmentOf = ({
  namespace,
  epoch,
  salt,
  token,
}: {
  readonly namespace: string
  readonly epoch: string
  readonly salt: Uint8Array
  readonly token: Uint8Array
}): Uint8Array => sha256(concatBytes(utf8ToBytes(`xchg-consent/v1\0${namespace}\0${epoch}\0`), salt, token))
