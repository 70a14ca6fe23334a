import { ConcordatError, type ConcordatProblem } from '../../sdk/src/core/errors.ts'
import type { MatchNamespace } from '../../sdk/src/exchange.ts'
import { type KeyPolicy, KeyRefusedError, type KeysClient, keyring, type SeenKeys } from '../../sdk/src/keys.ts'
import { parseVerifier } from '../../src/log/note.ts'
import { witnessOnce } from '../../src/log/witnessing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { testWitness } from '../setup/service.ts'

type Keys = Awaited<ReturnType<KeysClient['exchange']['keys']>>
export type Query = Parameters<KeysClient['exchange']['keys']>[0]

/** How a server that lies changes its answer. */
export type Lie = (honest: Keys, query: Query) => unknown

/** A member's connection, to a server that may lie. */
export function keysOf(by: TestOrganisation, lie: Lie = (honest) => honest): KeysClient & { readonly asked: Query[] } {
  const asked: Query[] = []
  const keys = async (query: Query) => {
    asked.push(query)
    const { witness = [], namespace, ...rest } = query
    const text = new URLSearchParams([
      ...[['namespace', namespace.join(',')]],
      ...(witness.length > 0 ? [['witness', witness.join(',')]] : []),
      ...Object.entries(rest).map(([name, value]) => [name, String(value)]),
    ])
    const { status, body } = await by.get(`/v1/exchange/keys?${text}`)
    if (status !== 200) throw new ConcordatError(body as ConcordatProblem, new Headers())
    return lie(body as Keys, query) as Keys
  }
  return { exchange: { keys }, asked }
}

export const policyOf = ({ logSigner }: Platform, changes: Partial<KeyPolicy> = {}): KeyPolicy => ({
  ...{ logKey: logSigner.verifier, world: 'sandbox', ...changes },
})

export interface Holding {
  readonly policy: KeyPolicy
  readonly lie?: Lie
  readonly seen?: SeenKeys
  readonly waitMs?: number
}

/** A keyring of a member's, and what it remembers. */
export function ringOf(by: TestOrganisation, { policy, lie, seen, waitMs = 0 }: Holding) {
  const kept = { seen }
  const client = keysOf(by, lie)
  const memory = {
    read: () => kept.seen,
    write: (now: SeenKeys) => {
      kept.seen = now
    },
  }
  const ring = keyring(client, { policy, memory, waitMs })
  return { kept, client, key: (namespace: MatchNamespace, epoch: string) => ring.publicKey({ namespace, epoch }), ring }
}

/** Why a key is refused. */
export async function refusalOf(asked: Promise<unknown>): Promise<KeyRefusedError> {
  const thrown = await asked.then(
    (key) => new Error(`it was believed: ${key}`),
    (error: unknown) => error,
  )
  if (thrown instanceof KeyRefusedError) return thrown
  throw thrown
}

/** The witness the platform knows looks at the log, and cosigns. */
export async function cosigned(platform: Platform): Promise<string> {
  const verifier = parseVerifier(platform.logSigner.verifier)
  if (!verifier) throw new Error('the log has a key')
  const signer = await testWitness(() => Date.parse(platform.clock.now()))
  const ask = async (url: string, init?: RequestInit) => platform.app.request(url, init)
  await witnessOnce({ url: '/log', verifier, signer, known: undefined, ask, remember: async () => {} })
  return signer.verifier
}
