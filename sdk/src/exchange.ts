import { p256_oprf } from '@noble/curves/nist.js'
import {
  type IdentifierRefusal,
  type MatchNamespace,
  matchInput,
  type RawIdentifier,
} from './generated/rules/matched-id.ts'

export {
  type IdentifierRefusal,
  type MatchNamespace,
  matchNamespaces,
  type RawIdentifier,
} from './generated/rules/matched-id.ts'

/** Identifiers one request takes. */
export const BLINDED_MAX = 1_000

/** An identifier that is none. Its place among those given; never the text itself. */
export interface RefusedIdentifier extends IdentifierRefusal {
  readonly index: number
}

/** Keep it until the answer is there, and in memory only: with the blinds the identifiers can be guessed. */
export interface BlindedBatch {
  readonly namespace: MatchNamespace
  /** What is sent: base64url, one for each good identifier. It says nothing about them. */
  readonly blinded: readonly string[]
  /** Places of the good ones among those given, aligned with `blinded`. */
  readonly indexes: readonly number[]
  readonly refused: readonly RefusedIdentifier[]
  readonly secrets: readonly { readonly input: Uint8Array<ArrayBuffer>; readonly blind: Uint8Array<ArrayBuffer> }[]
}

export interface EvaluatedBatch {
  readonly evaluated: readonly string[]
  readonly proof: string
}

/** The exchange used another key than the one it publishes. Do not use its answer, and tell your compliance officer. */
export class ProofError extends Error {
  constructor() {
    super('The proof does not hold: the answer was not made with the published key')
    this.name = 'ProofError'
  }
}

/**
 * Blinds identifiers (RFC 9497, VOPRF, P256-SHA256). Each is brought into its one spelling and checked first; what is
 * none is refused here and never sent. Nobody learns the others from what is sent, the exchange included.
 * @throws RangeError for more than BLINDED_MAX identifiers.
 */
export function blindIdentifiers(namespace: MatchNamespace, identifiers: readonly RawIdentifier[]): BlindedBatch {
  if (identifiers.length > BLINDED_MAX) throw new RangeError(`at most ${BLINDED_MAX} identifiers at once`)
  const batch = { blinded: [] as string[], indexes: [] as number[], refused: [] as RefusedIdentifier[] }
  const secrets: { input: Uint8Array<ArrayBuffer>; blind: Uint8Array<ArrayBuffer> }[] = []
  for (const [index, identifier] of identifiers.entries()) {
    const checked = matchInput(namespace, identifier)
    if (!checked.ok) {
      batch.refused.push({ index, ...checked.refusal })
      continue
    }
    const input = new TextEncoder().encode(checked.value)
    const { blind, blinded } = p256_oprf.voprf.blind(input)
    secrets.push({ input, blind: Uint8Array.from(blind) })
    batch.blinded.push(base64url(blinded))
    batch.indexes.push(index)
  }
  return { namespace, ...batch, secrets }
}

/**
 * The tokens of a batch, base64url, aligned with its `blinded`: one person's is the same for every member. `publicKey`
 * is the one published for the namespace and epoch; keep the keys you have seen, and ask why when one changes.
 * @throws ProofError when the answer was not made with that key.
 */
export function tokensOf(batch: BlindedBatch, answer: EvaluatedBatch, publicKey: string): readonly string[] {
  if (answer.evaluated.length !== batch.blinded.length) throw new ProofError()
  const items = batch.secrets.map((secret, index) => ({
    ...secret,
    blinded: bytesOf(batch.blinded[index] ?? ''),
    evaluated: bytesOf(answer.evaluated[index] ?? ''),
  }))
  try {
    return p256_oprf.voprf.finalizeBatch(items, bytesOf(publicKey), bytesOf(answer.proof)).map(base64url)
  } catch {
    throw new ProofError()
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
