import { mulAddUnsafe, normalizeZ } from '@noble/curves/abstract/curve.js'
import { hash_to_field } from '@noble/curves/abstract/hash-to-curve.js'
import { p256, p256_hasher } from '@noble/curves/nist.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { type Affine, bigintOf, bytes32, uncompressedOf } from './p256-rules.ts'
import { type Bytes, SCALAR_BYTES } from './voprf-model.ts'

export const { Fn } = p256.Point

const ascii = (text: string): Bytes => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** RFC 9497, section 3.1: mode 1 is VOPRF. */
const context = 'OPRFV1-\u0001-P256-SHA256'
const scalarTag = ascii(`HashToScalar-${context}`)
const keyTag = ascii(`DeriveKeyPair${context}`)
const groupTag = ascii(`HashToGroup-${context}`)
const seedTag = ascii(`Seed-${context}`)

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const uint16 = (value: number): Bytes => Uint8Array.of(value >> 8, value & 0xff)
const prefixed = (part: Uint8Array): Bytes => joined(uint16(part.length), part)

const scalarFrom = (message: Bytes, DST: Bytes): bigint =>
  hash_to_field(message, 1, { DST, p: Fn.ORDER, m: 1, k: 128, expand: 'xmd', hash: sha256 })[0]?.[0] ?? 0n

/**
 * A secret from a seed of 32 bytes and what the key is for (RFC 9497, section 3.2.1): the same seed serves every
 * namespace and epoch without two of them sharing a key.
 */
export function derivedSecret(seed: Uint8Array, info: string): Bytes {
  if (seed.length !== SCALAR_BYTES) throw new RangeError('a seed has 32 bytes')
  for (let counter = 0; counter < 256; counter++) {
    const secret = scalarFrom(joined(seed, prefixed(ascii(info)), Uint8Array.of(counter)), keyTag)
    // kP and (k+1)P must both be points: n-1 is as useless as 0, and as unlikely.
    if (secret !== 0n && secret !== Fn.ORDER - 1n) return bytes32(secret)
  }
  throw new Error('no secret follows from this seed')
}

const NONCE_BYTES = 48

/** From 1 to n-1, of 48 bytes, without a bias worth the name (FIPS 186-5, A.2.1). */
export const scalarOf = (bytes: Uint8Array): bigint => (bigintOf(bytes) % (Fn.ORDER - 1n)) + 1n

/**
 * Where the nonces of an evaluator's proofs come from: HKDF (RFC 5869) of a secret of their own and the whole batch, so
 * that a batch asked for again has its proof again, and no two batches share a nonce.
 */
export const nonceSource =
  (secret: Uint8Array) =>
  (blinded: readonly Uint8Array[]): Uint8Array =>
    hkdf(sha256, secret, undefined, joined(ascii('Nonce-'), sha256(joined(...blinded.map(prefixed)))), NONCE_BYTES)

/** The points of a batch in both forms, aligned. */
export interface Batch {
  readonly publicKey: Uint8Array
  readonly blinded: readonly Affine[]
  readonly blindedBytes: readonly Uint8Array[]
  readonly evaluatedBytes: readonly Uint8Array[]
}

/** The sum of the blinded points, each with the weight the transcript gives it (RFC 9497, section 2.2.1). */
export function composite({ publicKey, blinded, blindedBytes, evaluatedBytes }: Batch): Affine {
  const seed = sha256(joined(prefixed(publicKey), prefixed(seedTag)))
  const label = ascii('Composite')
  const weights = blindedBytes.map((point, index) =>
    scalarFrom(
      joined(prefixed(seed), uint16(index), prefixed(point), prefixed(evaluatedBytes[index] ?? point), label),
      scalarTag,
    ),
  )
  const points = blinded.map((point) => p256.Point.fromAffine(point))
  return mulAddUnsafe(p256.Point, points, weights).toAffine()
}

/** Points of the proof, compressed, in the order the transcript names them (RFC 9497, section 2.2.1). */
export interface Commitments {
  readonly publicKey: Uint8Array
  readonly composite: Uint8Array
  readonly evaluatedComposite: Uint8Array
  /** r times the generator. */
  readonly base: Uint8Array
  /** r times the composite. */
  readonly blinded: Uint8Array
}

/** The proof that one secret took every blinded point to its evaluated one: challenge, then response. */
export function proofOf(said: Commitments, { secret, nonce }: { secret: bigint; nonce: bigint }): Bytes {
  const points = [said.publicKey, said.composite, said.evaluatedComposite, said.base, said.blinded]
  const challenge = scalarFrom(joined(...points.map(prefixed), ascii('Challenge')), scalarTag)
  return joined(bytes32(challenge), bytes32(Fn.sub(nonce, Fn.mul(challenge, secret))))
}

/** Inputs as points of the curve, uncompressed (RFC 9497, section 4.3; RFC 9380). The same under every key: it is the dear part. */
export function hashedToGroup(inputs: readonly Uint8Array[]): readonly Bytes[] {
  const hashed = inputs.map((input) => p256_hasher.hashToCurve(input, { DST: groupTag }))
  const points = normalizeZ(p256.Point, hashed as ReturnType<typeof p256.Point.fromAffine>[])
  return points.map((point) => uncompressedOf(point.toAffine()))
}

/** What the function answers to an input, 32 bytes, of its point times the secret (RFC 9497, section 3.3.1: Finalize). */
export const outputOf = (input: Uint8Array, evaluated: Uint8Array): Bytes =>
  Uint8Array.from(sha256(joined(prefixed(input), prefixed(evaluated), ascii('Finalize'))))
