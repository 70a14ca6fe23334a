import type { Result } from '../kernel/result.ts'

/** Points of one evaluation. RFC 9497 allows 65,535; a thousand keep a request and its proof short. */
export const EVALUATIONS_MAX = 1_000

/** A point of P-256 as it travels: SEC 1, compressed. */
export const POINT_BYTES = 33
/** A challenge and a response of 32 bytes each. */
export const PROOF_BYTES = 64
export const SCALAR_BYTES = 32

export type Bytes = Uint8Array<ArrayBuffer>

/** What comes back for blinded points: each times the secret, and one proof that it was the same secret for all. */
export interface Evaluated {
  readonly points: readonly Bytes[]
  readonly proof: Bytes
}

/** `index`: the first element that is no point of the curve, or is its identity. */
export type EvaluationRefusal =
  | { readonly kind: 'not_a_point'; readonly index: number }
  | { readonly kind: 'not_a_batch'; readonly size: number }

/**
 * One secret's side of the protocol (RFC 9497, mode VOPRF, suite P256-SHA256). Whoever implements it answers the same
 * bytes to the same points and nonces.
 */
export interface Evaluator {
  /** The public key, compressed: what the proof is held against. */
  readonly publicKey: Bytes
  /** 1 to EVALUATIONS_MAX blinded points. */
  evaluate(blinded: readonly Uint8Array[]): Promise<Result<Evaluated, EvaluationRefusal>>
  /** Points of the curve, uncompressed, times the secret, compressed; without a proof, for who holds the secret anyway. */
  multiplied(points: readonly Bytes[]): Promise<readonly Bytes[]>
}

export interface EvaluatorOptions {
  /** A scalar from 1 to n-1, big-endian. */
  readonly secret: Uint8Array
  /** The 48 bytes the nonce of a batch's proof is drawn from: nobody else's guess, and never the same for two batches. */
  readonly nonceBytes: (blinded: readonly Uint8Array[]) => Uint8Array
}

/**
 * All that platforms offer of a curve's arithmetic: the x coordinates of the multiples of points, by Diffie-Hellman.
 * Points are uncompressed (65 bytes) and on the curve; answers have 32 bytes.
 */
export interface XOnlyMultiplication {
  /** @param scalar 32 bytes, big-endian, from 1 to n-1. It stays in the platform's own constant-time code. */
  by(scalar: Bytes): Promise<(points: readonly Bytes[]) => Promise<readonly Uint8Array[]>>
  /** Compressed points in their uncompressed form; undefined where there is none on the curve. */
  uncompressed(points: readonly Uint8Array[]): readonly (Bytes | undefined)[]
}
