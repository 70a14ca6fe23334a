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

/**
 * Looks at the log once: whether its newest checkpoint is its own, and begins with the last one cosigned here. Computed from
 * tiles, so that nothing the log claims is taken on trust. Then remembers it, and hands in the cosignature.
 * @throws Error where the log is not what it was. Keep both checkpoints.
 */
export async function witnessOnce(witnessing: Witnessing): Promise<Witnessed> {
  const { url, verifier, signer, known, ask, remember } = witnessing
  const note = parseNote(await (await answered(ask(`${url}/checkpoint`))).text())
  const head = note && parseCheckpoint(note.text)
  if (!note || !head || head.origin !== verifier.name || !(await isSignedBy(note, verifier)))
    throw new Error('the checkpoint is not signed by the log')
  if (known && known.size > head.size) throw new Error(`the log was set back from ${known.size} to ${head.size}`)
  if (head.size === 0) return head
  const places = tilesFor(known ? known.size - 1 : head.size - 1, head.size)
  const tiles = await Promise.all(places.map((place) => tileOf(witnessing, place, head.size)))
  const at = hashesOf(tiles)
  if (!same(rootOf(head.size, at), head.root)) throw new Error('the tiles are not those of the checkpoint')
  const path = known && consistencyPath(known.size, head.size, at)
  if (known && path && !beginsWith({ former: known, size: head.size, root: head.root, path }))
    throw new Error(`the log does not begin with its checkpoint of ${known.size}`)
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
  const answer = await asked
  if (!answer.ok) throw new Error(`the log answered ${answer.status}`)
  return answer
}
