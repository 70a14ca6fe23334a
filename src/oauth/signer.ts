import { SignJWT } from 'jose'
import { epochMs, type Instant } from '../kernel/instant.ts'
import { Problem, problems } from '../kernel/problem.ts'
import type { Signing } from '../store/index.ts'
import type { SigningKey } from './model.ts'
import { signingKeyAt } from './signing-keys.ts'

const seconds = (instant: Instant) => Math.floor(epochMs(instant) / 1_000)

/** Signs with the key that signs access tokens, published in the key set of the authorisation server (RFC 7517). */
export const signerOf =
  ({ signingKeys, issuer, resource }: { signingKeys: () => readonly SigningKey[]; issuer: string; resource: string }) =>
  async ({ type, claims, notBefore, notAfter, now, keyAt = now }: Signing): Promise<string> => {
    const key = signingKeyAt(signingKeys(), keyAt)
    if (!key.ok) throw new Problem(problems.internal)
    const { kid, privateKey } = key.value
    const said = typeof claims === 'function' ? claims(resource) : claims
    return new SignJWT({ ...said, iss: issuer, iat: seconds(now), nbf: seconds(notBefore), exp: seconds(notAfter) })
      .setProtectedHeader({ alg: 'ES256', typ: type, kid })
      .sign(privateKey)
  }
