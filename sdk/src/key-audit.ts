import { type Bytes, type Digest, digestsOf, entryOf, rootOf, same, webDigest } from './tree.ts'
import { type LogCheckpoint, LogVerificationError, verifyCheckpoint } from './verify.ts'

/** A key as the log holds it. */
export interface LoggedKey {
  readonly index: number
  readonly world: string
  readonly namespace: string
  readonly epoch: string
  /** Base64url. */
  readonly publicKey: string
}

export interface KeyFinding {
  /** The log, as far as it was read. */
  readonly checkpoint: LogCheckpoint
  readonly keys: readonly LoggedKey[]
  /** Of one world, namespace and epoch there is more than one key: somebody was to be told apart by theirs. */
  readonly conflicts: readonly (readonly LoggedKey[])[]
}

export interface KeyAudit {
  /** Where the log is read, such as `https://api.example.com/log`. */
  readonly url: string
  /** A line of `/log/keys` that you noted when you began. */
  readonly logKey: string
  readonly fetch?: (url: string) => Promise<Response>
  readonly digest?: Digest
}

const BUNDLE = 256
const AT_ONCE = 8

/**
 * Reads the whole log, which anybody may, holds its entries against its signed checkpoint, and lists every key of an exchange there ever
 * was. About 34 bytes an entry are fetched.
 * @throws LogVerificationError `malformed` where the log cannot be read, `not_in_log` where its entries are not those of its checkpoint.
 */
export async function findKeys(audit: KeyAudit): Promise<KeyFinding> {
  const { url, logKey, fetch: ask = (address) => fetch(address), digest = webDigest } = audit
  const asked = async (path: string) => {
    const answer = await ask(`${url}/${path}`)
    if (!answer.ok) throw new LogVerificationError('malformed')
    return answer
  }
  const checkpoint = await verifyCheckpoint(await (await asked('checkpoint')).text(), logKey)
  const names = Array.from({ length: Math.ceil(checkpoint.size / BUNDLE) }, (_, at) => bundleName(at, checkpoint.size))
  const entries: Uint8Array[] = []
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const bundles = names.slice(from, from + AT_ONCE).map(async (name) => (await asked(name)).arrayBuffer())
    for (const bundle of await Promise.all(bundles)) entries.push(...entriesOf(new Uint8Array(bundle)))
  }
  const leaves = await digestsOf(entries.map(entryOf), digest)
  const isWhole = entries.length === checkpoint.size && same(await rootOf(leaves, digest), checkpoint.root)
  if (!isWhole) throw new LogVerificationError('not_in_log')
  const keys = entries.flatMap((entry, index) => keyIn(entry, index) ?? [])
  return { checkpoint, keys, conflicts: conflictsIn(keys) }
}

/** As C2SP tlog-tiles names bundles: `tile/entries/x001/234`, with its width at the right edge. */
function bundleName(at: number, size: number): string {
  const digits = String(at)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? []
  const width = Math.min(BUNDLE, size - at * BUNDLE)
  const name = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/')
  return `tile/entries/${name}${width < BUNDLE ? `.p/${width}` : ''}`
}

function entriesOf(bundle: Bytes): Bytes[] {
  const entries: Bytes[] = []
  for (let at = 0; at + 2 <= bundle.length; ) {
    const end = at + 2 + (bundle[at] as number) * 256 + (bundle[at + 1] as number)
    entries.push(bundle.slice(at + 2, end))
    at = end
  }
  return entries
}

function keyIn(entry: Uint8Array, index: number): LoggedKey | undefined {
  const text = new TextDecoder().decode(entry)
  const [, world = '', namespace = '', epoch = '', publicKey = ''] =
    /^concordat\.exchange-key\/v1\n([^\n]+)\n([^\n]+)\n([^\n]+)\n([A-Za-z0-9_-]{44})\n$/.exec(text) ?? []
  return publicKey ? { index, world, namespace, epoch, publicKey } : undefined
}

function conflictsIn(keys: readonly LoggedKey[]): LoggedKey[][] {
  const byName = new Map<string, LoggedKey[]>()
  for (const key of keys) {
    const name = [key.world, key.namespace, key.epoch].join('\n')
    byName.set(name, [...(byName.get(name) ?? []), key])
  }
  return [...byName.values()].filter((ofOne) => new Set(ofOne.map(({ publicKey }) => publicKey)).size > 1)
}
