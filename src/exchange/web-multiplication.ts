import { bigintOf, bytes32, uncompressedPoints } from './p256-rules.ts'
import type { XOnlyMultiplication } from './voprf-model.ts'

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const

/** PKCS #8 (RFC 5208) around a bare P-256 scalar (RFC 5915, without the public key), which WebCrypto reads. */
const pkcs8Head = Uint8Array.from(atob('MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCA='), (char) =>
  char.charCodeAt(0),
)

/** Diffie-Hellman of WebCrypto, with keys that cannot be read out again. */
export const webMultiplication: XOnlyMultiplication = {
  by: async (scalar) => {
    const document = new Uint8Array(pkcs8Head.length + scalar.length)
    document.set(pkcs8Head)
    document.set(bytes32(bigintOf(scalar)), pkcs8Head.length)
    const key = await crypto.subtle.importKey('pkcs8', document, P256, false, ['deriveBits'])
    const multiple = async (point: Uint8Array<ArrayBuffer>) => {
      const other = await crypto.subtle.importKey('raw', point, P256, false, [])
      return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, key, 256))
    }
    return (points) => Promise.all(points.map(multiple))
  },
  uncompressed: uncompressedPoints,
}
