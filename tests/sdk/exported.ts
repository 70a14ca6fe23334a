import { createHash } from 'node:crypto'
import type { Digest } from '../../sdk/src/verify.ts'

export const nodeDigest: Digest = (bytes) => createHash('sha256').update(bytes).digest()

const hash = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

export const leafOf = (line: string) => hash(Uint8Array.of(0), Buffer.from(line))

/** The root by the definition of RFC 9162, section 2.1.1: split at the largest power of two below the size. */
export function rootBySplitting(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash()
  if (leaves.length === 1) return leaves[0] as Buffer
  let middle = 1
  while (middle * 2 < leaves.length) middle *= 2
  return hash(Uint8Array.of(1), rootBySplitting(leaves.slice(0, middle)), rootBySplitting(leaves.slice(middle)))
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const question = {
  ...{ regulatorId: 'org_1', template: 'contact_decisions', templateVersion: '1', jurisdiction: 'US' },
  ...{ purpose: 'routine', period: { from: '2026-07-01T00:00:00Z', to: '2026-10-01T00:00:00Z' } },
  asOf: '2026-11-24T15:00:00Z',
}

/** An export somebody signed, as it is downloaded. */
export async function exportOf(lines: readonly string[], changes: { format?: string; head?: string } = {}) {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const leaves = lines.map(leafOf)
  const claims = {
    ...{ iss: 'https://concordat.test', iat: 1_795_000_000, question, format: 'ndjson', head: null },
    ...{ schema: [{ name: 'n', type: 'integer' }], count: lines.length, checkpoint: null },
    ...{ root: rootBySplitting(leaves).toString('base64'), ...changes },
  }
  const head = { alg: 'ES256', typ: 'concordat-supervision-export+jwt', kid: 'one' }
  const content = `${part(head)}.${part(claims)}`
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  const signature = await crypto.subtle.sign(algorithm, pair.privateKey, Buffer.from(content))
  return {
    manifest: `${content}.${Buffer.from(signature).toString('base64url')}`,
    keys: { keys: [{ ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid: 'one' }] },
    leaves: leaves.map((leaf) => `${leaf.toString('base64')}\n`).join(''),
    file: lines.map((line) => `${line}\n`).join(''),
  }
}

export const lineOf = (n: number, said = 'deny') => JSON.stringify({ n, said, salt: `salt ${n}` })
export const linesTo = (count: number) => Array.from({ length: count }, (_, n) => lineOf(n + 1))
