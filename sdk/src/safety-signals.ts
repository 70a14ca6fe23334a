import type { SubjectToken } from './consents.ts'
import type { MatchNamespace } from './exchange.ts'
import { type InquiringClient, tokenOf } from './inquiries.ts'
import type { Keyring } from './keys.ts'

/** What of a connection is used: `connect` makes one. */
export interface SignallingClient<Said, Recorded> extends Pick<InquiringClient, 'exchange'> {
  readonly safetySignals: { record(body: Said): Promise<Recorded> }
}

/** A signal but for its token. */
export type SignalFacts<Said> = Omit<Said, keyof SubjectToken>

/**
 * From an identifier to a signal: blinds it here, has it evaluated, holds the proof against the published key, and records the
 * signal by the token. The identifier leaves you at no point. The answer is the same whether anybody holds a debt of the person.
 * @throws IdentifierError where it is none; ProofError where another key was used; KeyRefusedError where it is not shown.
 */
export async function signalAbout<Said extends SubjectToken, Recorded>(
  client: SignallingClient<Said, Recorded>,
  about: { readonly namespace: Said['namespace'] & MatchNamespace; readonly identifier: string },
  facts: SignalFacts<Said>,
  keys?: Keyring,
): Promise<Recorded> {
  const token = await tokenOf(client, about, keys)
  return client.safetySignals.record({ ...facts, ...token } as unknown as Said)
}
