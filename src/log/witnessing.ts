import { isSignedBy, type NoteSigner, type NoteVerifier, parseCheckpoint, parseNote } from './note.ts'
import { hashesOf, tilePath, tilesFor, widthIn } from './tile-rules.ts'
import { beginsWith, consistencyPath, type Hash, rootOf, same } from './tree-rules.ts'

/** What a witness remembers of a log: the last checkpoint it cosigned. */
export interface Witnessed {
  readonly size: number
  readonly root: Hash
}

export interface Witnessing {
  /** Where the log is read, such as `https://api.example.com/log`. */
  readonly url: string
  readonly verifier: NoteVerifier
  readonly signer: NoteSigner
  readonly known: Witnessed | undefined
  readonly ask: (
    url: string,
    init?: { method: string; body: string; headers: Record<string, string> },
  ) => Promise<Response>
  /** Called before the cosignature is handed out: what is not remembered must not be signed. */
  readonly remember: (witnessed: Witnessed) => Promise<void>
}

/** The log is not what it was, or says what is not so: an alarm. */
export class LogMismatchError extends Error {}

/** The log could not be asked, or refused to answer: no evidence against it, and worth another try. */
export class LogUnavailableError extends Error {}

/**
 * Looks at the log once: whether its newest checkpoint is its own, and begins with the last one cosigned here. Computed from
 * tiles, so that nothing the log claims is taken on trust. Then remembers it, and hands in the cosignature.
 * @throws LogMismatchError where the log is not what it was. Keep both checkpoints.
 * @throws LogUnavailableError where it could not be asked, or does not take the cosignature.
 */
export async function witnessOnce(witnessing: Witnessing): Promise<Witnessed> {
  const { url, verifier, signer, known, ask, remember } = witnessing
  const note = parseNote(await (await answered(ask(`${url}/checkpoint`))).text())
  const head = note && parseCheckpoint(note.text)
  if (!note || !head || head.origin !== verifier.name || !(await isSignedBy(note, verifier)))
    throw new LogMismatchError('The checkpoint is not signed by the log.')
  if (known && known.size > head.size)
    throw new LogMismatchError(`The log was set back from ${known.size} to ${head.size}.`)
  if (head.size === 0) return head
  const places = tilesFor(known ? known.size - 1 : head.size - 1, head.size)
  const tiles = await Promise.all(places.map((place) => tileOf(witnessing, place, head.size)))
  const at = hashesOf(tiles)
  if (!same(rootOf(head.size, at), head.root)) throw new LogMismatchError('The tiles are not those of the checkpoint.')
  const path = known && consistencyPath(known.size, head.size, at)
  if (known && path && !beginsWith({ former: known, size: head.size, root: head.root, path }))
    throw new LogMismatchError(`The log does not begin with its checkpoint of ${known.size}.`)
  await remember(head)
  const body = `${note.text}\n${await signer.sign(note.text)}`
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': String(new TextEncoder().encode(body).length),
  }
  await answered(ask(`${url}/cosignatures`, { method: 'POST', body, headers }))
  return head
}

async function tileOf({ url, ask }: Witnessing, place: { level: number; index: number }, size: number) {
  const answer = await answered(ask(`${url}/tile/${tilePath({ ...place, width: widthIn(size, place) })}`))
  return { ...place, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

async function answered(asked: Promise<Response>): Promise<Response> {
  const answer = await asked.catch((error: Error) => {
    throw new LogUnavailableError(`The log cannot be reached: ${error.message}`)
  })
  if (answer.ok) return answer
  const { detail = '' } = (await answer.json().catch(() => ({}))) as { detail?: string }
  throw new LogUnavailableError(`The log answered ${answer.status}. ${detail}`.trim())
}
