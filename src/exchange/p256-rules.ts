import { p256 } from '@noble/curves/nist.js'
import type { Bytes } from './voprf-model.ts'

/** A point of P-256 that is not the identity. */
export interface Affine {
  readonly x: bigint
  readonly y: bigint
}

const { Fp } = p256.Point
const { a, b } = p256.Point.CURVE()
const twiceB = b * 2n

export const bigintOf = (bytes: Uint8Array): bigint => {
  let hex = '0x'
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return BigInt(hex)
}

/** 32 bytes, big-endian. */
export const bytes32 = (value: bigint): Bytes => {
  const bytes = new Uint8Array(32)
  for (let rest = value, at = 31; at >= 0; at--, rest >>= 8n) bytes[at] = Number(rest & 0xffn)
  return bytes
}

export const affineOf = (uncompressed: Uint8Array): Affine => ({
  x: bigintOf(uncompressed.subarray(1, 33)),
  y: bigintOf(uncompressed.subarray(33)),
})

export function uncompressedOf({ x, y }: Affine): Bytes {
  const bytes = new Uint8Array(65)
  bytes[0] = 4
  bytes.set(bytes32(x), 1)
  bytes.set(bytes32(y), 33)
  return bytes
}

export function compressedOf({ x, y }: Affine): Bytes {
  const bytes = new Uint8Array(33)
  bytes[0] = (y & 1n) === 1n ? 3 : 2
  bytes.set(bytes32(x), 1)
  return bytes
}

/** The uncompressed form of compressed points, undefined where there is none; for platforms that cannot tell. */
export const uncompressedPoints = (points: readonly Uint8Array[]): readonly (Bytes | undefined)[] =>
  points.map((point) => {
    try {
      return point.length === 33 ? p256.Point.fromBytes(point).toBytes(false) : undefined
    } catch {
      return undefined
    }
  })

/** Neither scalar may be 0: the x coordinate of the identity does not exist. */
export interface Multiples {
  /** P. */
  readonly of: Affine
  /** x of kP. */
  readonly once: bigint
  /** x of (k+1)P. */
  readonly next: bigint
}

/**
 * kP itself from the x coordinates of kP and (k+1)P (Okeya and Sakurai, CHES 2001). Everything it reads is public
 * once kP is, so it may take as long as it likes. One inversion serves the whole batch.
 */
export function recovered(multiples: readonly Multiples[]): readonly Affine[] {
  const inverses = Fp.invertBatch(multiples.map(({ of }) => Fp.create(of.y * 2n)))
  return multiples.map(({ of: { x }, once, next }, index) => {
    const apart = Fp.create(x - once)
    const sum = twiceB + (a + Fp.mul(x, once)) * (x + once) - next * Fp.sqr(apart)
    return { x: once, y: Fp.mul(Fp.create(sum), inverses[index] ?? 0n) }
  })
}
