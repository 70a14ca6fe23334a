import { Problem, problems } from '../kernel/problem.ts'
import { type Deps, single } from '../store/index.ts'
import { isSignedBy, type NoteVerifier, parseCheckpoint, parseNote } from './note.ts'
import { cosign, cosignedHead, logHead, logTile } from './proof-store.ts'
import { narrowed, parseTilePath, TILE_WIDTH, widthIn } from './tile-rules.ts'

export interface PublicLog extends Pick<Deps, 'database' | 'clock'> {
  /** Whose cosignatures are taken. */
  readonly witnesses: readonly NoteVerifier[]
}

/** The newest signed checkpoint, or the newest that so many witnesses cosigned. */
export async function checkpointOf({ database }: PublicLog, witnesses?: string): Promise<string | undefined> {
  if (witnesses !== undefined && !/^[1-9]\d?$/.test(witnesses)) return undefined
  const [head] = await single(database, witnesses === undefined ? logHead : cosignedHead(Number(witnesses)))
  return head?.note
}

/** A tile or a bundle of entries by its name, in the width that is asked for; undefined where the log has none. */
export async function tileAt({ database }: PublicLog, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const wanted = parseTilePath(path)
  if (!wanted) return undefined
  const [found] = await single(database, logTile(wanted.level, wanted.index))
  if (!found || widthIn(Number(found.size), wanted) < wanted.width) return undefined
  const bytes = new Uint8Array(found.bytes)
  return new Uint8Array(wanted.width === TILE_WIDTH ? bytes : narrowed({ ...wanted, bytes }, wanted.width))
}

/** Keeps what witnesses that are known here signed under a checkpoint that stands. */
export async function takeCosignatures({ database, clock, witnesses }: PublicLog, note: string): Promise<void> {
  for (const line of await cosignatures(note, witnesses)) {
    const [answer] = await single(database, cosign({ ...line, at: clock() }))
    if (!answer?.taken) throw notAcceptable('There is no such checkpoint.')
  }
}

/** The lines of known witnesses under a checkpoint, at least one. */
async function cosignatures(note: string, witnesses: readonly NoteVerifier[]) {
  const parsed = parseNote(note)
  const checkpoint = parsed && parseCheckpoint(parsed.text)
  if (!parsed || !checkpoint) throw notAcceptable('The body is not a signed checkpoint.')
  const found = []
  for (const witness of witnesses) {
    for (const signature of parsed.signatures) {
      if (!(await isSignedBy({ ...parsed, signatures: [signature] }, witness))) continue
      found.push({ size: checkpoint.size, text: parsed.text, witness: witness.name, line: signature.line })
    }
  }
  if (found.length === 0) throw notAcceptable('No witness that is known here has signed it.')
  return found
}

const notAcceptable = (detail: string) =>
  new Problem(problems.malformedRequest, { detail, errors: [{ pointer: '#', code: 'not_a_cosignature', detail }] })
