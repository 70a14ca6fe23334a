import { isConcordatError } from './core/errors.ts'
import type { MatchNamespace } from './generated/rules/matched-id.ts'
import { entryOf, fromBase64, includes, sha256, utf8 } from './tree.ts'
import { cosignersOf, type LogCheckpoint, LogVerificationError, verifyCheckpoint, verifyGrowth } from './verify.ts'

export { findKeys, type KeyFinding, type LoggedKey } from './key-audit.ts'

/** What an exchange's key must be shown by before it is believed. Note all of it when you begin, by a way of your own. */
export interface KeyPolicy {
  /** A line of `/log/keys`. */
  readonly logKey: string
  /** The world your keys are of, as `GET /v1/exchange/keys` names it. */
  readonly world: string
  /** Lines of witnesses you believe, such as `npm run witness` prints; none by default. */
  readonly witnesses?: readonly string[]
  /** How many of them must have cosigned; all of them by default. */
  readonly quorum?: number
}

/** What was seen before. Keep it where the service cannot reach. */
export interface SeenKeys {
  /** The newest checkpoint that was shown to hold; null at the beginning. */
  readonly checkpoint: string | null
  /** Keys that were shown, by namespace and epoch. */
  readonly keys: Readonly<Record<string, string>>
}

export interface KeyMemory {
  read(): Promise<SeenKeys | undefined> | SeenKeys | undefined
  write(seen: SeenKeys): Promise<void> | void
}

export type KeyRefusal =
  | 'no_checkpoint'
  | 'not_witnessed'
  | 'not_in_log'
  | 'other_key'
  | 'other_world'
  | 'set_back'
  | LogVerificationError['code']

/** A key that is not shown as the policy asks. Use no answer made with it, and keep `shown`: it is evidence. */
export class KeyRefusedError extends Error {
  readonly code: KeyRefusal
  readonly namespace: string
  readonly epoch: string
  /** Witnesses who did not cosign, by name; empty for another reason. */
  readonly missing: readonly string[]
  readonly shown: unknown

  constructor(code: KeyRefusal, about: KeyAsked & { readonly missing?: readonly string[]; readonly shown?: unknown }) {
    const { namespace, epoch, missing = [], shown = null } = about
    const lacks = missing.length > 0 ? `; not cosigned by ${missing.join(', ')}` : ''
    super(`The key of ${namespace}, ${epoch} is not believed: ${said[code] ?? code.replaceAll('_', ' ')}${lacks}`)
    this.name = 'KeyRefusedError'
    this.code = code
    this.namespace = namespace
    this.epoch = epoch
    this.missing = missing
    this.shown = shown
  }
}

const said: Partial<Record<KeyRefusal, string>> = {
  no_checkpoint: 'no checkpoint is signed by enough of your witnesses yet',
  not_witnessed: 'the checkpoint is not cosigned by enough of your witnesses',
  not_in_log: 'the checkpoint does not hold it',
  other_key: 'another key was seen for this epoch',
  other_world: 'it is of another world',
  set_back: 'the log is shorter than it was',
}

export interface KeyAsked {
  readonly namespace: MatchNamespace
  readonly epoch: string
}

interface PublishedKeys {
  readonly world: string
  readonly checkpoint: string | null
  readonly keys: readonly {
    readonly namespace: string
    readonly epoch: string
    readonly publicKey: string
    readonly index: number | null
    readonly path: readonly string[]
  }[]
  readonly consistency: readonly string[] | null
}

/** What of a connection is used: `connect` makes one. */
export interface KeysClient {
  readonly exchange: {
    keys(query: {
      namespace: MatchNamespace[]
      witness?: string[]
      quorum?: number
      from?: number
    }): Promise<PublishedKeys>
  }
}

/** Keys of an exchange as they are believed. */
export interface Keyring {
  /**
   * The public key of a namespace and epoch, in base64url, once a checkpoint as the policy asks for was shown to hold it.
   * @param claimed what an answer says it was made with: refused where it is another one.
   * @throws KeyRefusedError, which names what is missing.
   */
  publicKey(asked: KeyAsked, claimed?: string): Promise<string>
}

export interface KeyringOptions {
  readonly policy: KeyPolicy
  /** In this process alone by default. */
  readonly memory?: KeyMemory
  /** How long is waited for a key that is not in the log, or not cosigned, yet; 30,000 ms by default. */
  readonly waitMs?: number
}

const LOOK_AGAIN_MS = 500

/**
 * Believes keys of the exchange that the transparency log holds, and no other: signed by the log, cosigned by as many of your
 * witnesses as the policy asks, in a log that only grew since the last look. A key seen once is the only one of its epoch.
 */
export function keyring(
  client: KeysClient,
  { policy, memory = inProcess(), waitMs = 30_000 }: KeyringOptions,
): Keyring {
  let last: Promise<unknown> = Promise.resolve()
  async function shownKey(asked: KeyAsked): Promise<string> {
    const until = Date.now() + waitMs
    for (;;) {
      const seen = (await memory.read()) ?? { checkpoint: null, keys: {} }
      const known = seen.keys[nameOf(asked)]
      if (known !== undefined) return known
      const looked = await look(client, { policy, seen, asked })
      if (looked.code === undefined) {
        await memory.write(looked.seen)
        continue
      }
      if (Date.now() >= until) throw new KeyRefusedError(looked.code, { ...asked, shown: looked.shown })
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
    }
  }
  return {
    async publicKey(asked, claimed) {
      // One behind the other: each look is held to the checkpoint of the one before.
      const turn = last.then(() => shownKey(asked))
      last = turn.catch(() => {})
      const key = await turn
      if (claimed !== undefined && claimed !== key) throw new KeyRefusedError('other_key', { ...asked, shown: claimed })
      return key
    },
  }
}

function inProcess(): KeyMemory {
  let seen: SeenKeys | undefined
  return {
    read: () => seen,
    write: (now) => {
      seen = now
    },
  }
}

const nameOf = ({ namespace, epoch }: KeyAsked): string => `${namespace} ${epoch}`

/** What the log holds of a key, in clear. */
export const keyEntry = (key: KeyAsked & { readonly world: string; readonly publicKey: string }): string =>
  `concordat.exchange-key/v1\n${key.world}\n${key.namespace}\n${key.epoch}\n${key.publicKey}\n`

interface Looking {
  readonly policy: KeyPolicy
  readonly seen: SeenKeys
  readonly asked: KeyAsked
}

/** `code`: what may come with time. */
type Looked =
  | { readonly code: undefined; readonly seen: SeenKeys }
  | { readonly code: 'no_checkpoint' | 'not_in_log'; readonly shown: PublishedKeys }

async function look(client: KeysClient, { policy, seen, asked }: Looking): Promise<Looked> {
  const { logKey, world, witnesses = [], quorum = witnesses.length } = policy
  const held = seen.checkpoint === null ? undefined : await verifyCheckpoint(seen.checkpoint, logKey)
  const shown = await client.exchange
    .keys({
      namespace: [asked.namespace],
      ...(quorum > 0 && { witness: witnesses.map(witnessName), quorum }),
      ...(held && { from: held.size }),
    })
    .catch((thrown: unknown) => {
      if (isConcordatError(thrown, 'log_not_that_long')) refuse('set_back', { asked, shown: seen.checkpoint })
      throw thrown
    })
  if (shown.world !== world) refuse('other_world', { asked, shown })
  if (shown.checkpoint === null) return { code: 'no_checkpoint', shown }
  const checkpoint = await believed(shown, { policy, asked, held })
  const key = shown.keys.find((one) => one.namespace === asked.namespace && one.epoch === asked.epoch)
  if (!key) return refuse('not_in_log', { asked, shown })
  if (key.index === null) return { code: 'not_in_log', shown }
  const leaf = await sha256(entryOf(utf8(keyEntry({ ...asked, world, publicKey: key.publicKey }))))
  const path = key.path.map((hash) => fromBase64(hash) ?? refuse('malformed', { asked, shown }))
  if (!(await includes({ index: key.index, size: checkpoint.size, leaf, path }, checkpoint.root))) {
    refuse('not_in_log', { asked, shown })
  }
  const newest = held && held.size > checkpoint.size ? seen.checkpoint : shown.checkpoint
  return { code: undefined, seen: { checkpoint: newest, keys: { ...seen.keys, [nameOf(asked)]: key.publicKey } } }
}

interface Believing {
  readonly policy: KeyPolicy
  readonly asked: KeyAsked
  readonly held: LogCheckpoint | undefined
}

/** The checkpoint shown, where it is signed and cosigned as the policy asks and of one log with the one that is held. */
async function believed(shown: PublishedKeys, { policy, asked, held }: Believing): Promise<LogCheckpoint> {
  const { logKey, witnesses = [], quorum = witnesses.length } = policy
  const note = shown.checkpoint ?? ''
  try {
    const checkpoint = await verifyCheckpoint(note, logKey)
    if (checkpoint.origin !== logKey.split('+')[0]) refuse('unknown_key', { asked, shown })
    const cosigned = await cosignersOf(note, witnesses)
    if (cosigned.length < quorum) {
      const missing = witnesses.filter((line) => !cosigned.includes(line)).map(witnessName)
      refuse('not_witnessed', { asked, shown, missing })
    }
    if (!held) return checkpoint
    // The newest one that witnesses signed may be older than the one that is held.
    const [former, later] = held.size <= checkpoint.size ? [held, checkpoint] : [checkpoint, held]
    await verifyGrowth(former, later, shown.consistency ?? [])
    return checkpoint
  } catch (thrown) {
    if (thrown instanceof LogVerificationError) refuse(thrown.code, { asked, shown })
    throw thrown
  }
}

const witnessName = (line: string): string => line.split('+')[0] ?? ''

function refuse(
  code: KeyRefusal,
  { asked, ...about }: { readonly asked: KeyAsked; readonly missing?: readonly string[]; readonly shown: unknown },
): never {
  throw new KeyRefusedError(code, { ...asked, ...about })
}
