import { createECDH, ECDH } from 'node:crypto'
import type { XOnlyMultiplication } from '../exchange/voprf-model.ts'

const CURVE = 'prime256v1'

/** Diffie-Hellman of node:crypto: without a promise and a key object for each point, and it decompresses too. */
export const nodeMultiplication: XOnlyMultiplication = {
  by: (scalar) => {
    const secret = createECDH(CURVE)
    secret.setPrivateKey(scalar)
    return Promise.resolve((points) => Promise.resolve(points.map((point) => secret.computeSecret(point))))
  },
  uncompressed: (points) =>
    points.map((point) => {
      try {
        // The identity is a point to OpenSSL, of one byte.
        if (point.length !== 33) return undefined
        return Uint8Array.from(ECDH.convertKey(point, CURVE, undefined, undefined, 'uncompressed') as Buffer)
      } catch {
        return undefined
      }
    }),
}
