import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EventId } from '../../src/events/index.ts'
import { commitment } from '../../src/log/entry-rules.ts'
import { isSignedBy, parseCheckpoint, parseNote, parseVerifier } from '../../src/log/note.ts'
import { grown } from '../../src/log/tile-rules.ts'
import { beginsWith, includes, leafHash, same } from '../../src/log/tree-rules.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { keep, publicly, publishedEntries, publishedHead } from './published.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  await mandateBetween(lender, agency)
  await platform.settle()
})
afterAll(() => platform.stop())

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'))
const sha256 = (data: string | Uint8Array) => new Uint8Array(createHash('sha256').update(data).digest())
interface Proof {
  readonly event: string
  readonly index: number
  readonly size: number
  readonly text: string
  readonly salt: string
  readonly actor: { text: string; salt: string } | null
  readonly actorCommitment: string
  readonly path: string[]
  readonly checkpoint: string
}
const proofOf = async (viewer: TestOrganisation, event: string) => {
  const { status, body } = await viewer.get(`/v1/events/${event}/proof`)
  expect(status).toBe(200)
  return body as unknown as Proof
}
const leafOf = ({ salt, text, actorCommitment }: Proof) =>
  leafHash(sha256(Buffer.concat([bytes(salt), sha256(text), bytes(actorCommitment)])))

async function isProven(proof: Proof): Promise<boolean> {
  const note = parseNote(proof.checkpoint)
  const verifier = parseVerifier(platform.logSigner.verifier)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!note || !verifier || !checkpoint || !(await isSignedBy(note, verifier))) return false
  const { index, size } = proof
  return includes({ index, size, leaf: leafOf(proof), path: proof.path.map(bytes), root: checkpoint.root })
}

const eventsOf = async (viewer: TestOrganisation) =>
  (await viewer.get('/v1/events?limit=200')).body.data as { id: string; type: string; actor: unknown }[]

describe('a proof', () => {
  test('shows each event to each who sees it, in its place of a signed log', async () => {
    const events = await eventsOf(lender)
    expect(events.length).toBeGreaterThan(1)
    for (const { id } of events) {
      const proof = await proofOf(lender, id)
      expect(await isProven(proof)).toBe(true)
      expect(JSON.parse(proof.text)).toMatchObject({ id: EventId.toUuid(id as EventId) })
      expect(await isProven({ ...proof, text: proof.text.replace('"version": 1', '"version": 2') })).toBe(false)
    }
  })

  test('shows who did it to the one who did it, and to nobody else', async () => {
    const foreign = (await eventsOf(agency)).find(({ actor }) => actor === null) as { id: string }
    const own = await proofOf(lender, foreign.id)
    const seen = await proofOf(agency, foreign.id)
    expect(await isProven(seen)).toBe(true)
    expect(seen.actor).toBeNull()
    const { text, salt } = own.actor as { text: string; salt: string }
    expect(sha256(Buffer.concat([bytes(salt), sha256(text)]))).toEqual(bytes(own.actorCommitment))
    expect(JSON.stringify(seen)).not.toContain((JSON.parse(text) as { client: string }).client)
  })

  test('is given to nobody who does not see the event', async () => {
    const stranger = await platform.organisation('agency')
    const [{ id } = { id: '' }] = await eventsOf(lender)
    const made = EventId.fromUuid('019aaaaa-0000-7000-8000-000000000000')
    const { status, text } = await stranger.get(`/v1/events/${id}/proof`)
    const other = await stranger.get(`/v1/events/${made}/proof`)
    expect(status).toBe(404)
    expect(text.replace(/req_\w+|evt_\w+/g, '')).toBe(other.text.replace(/req_\w+|evt_\w+/g, ''))
  })

  test('of an event that is not in the log yet is not there yet, and says so', async () => {
    await mandateBetween(lender, agency)
    const { id } = (await eventOfLast()) as { id: string }
    const { status, body } = await lender.get(`/v1/events/${id}/proof`)
    expect([status, body.code]).toEqual([409, 'event_not_logged_yet'])
    await keep(platform)
    expect(await isProven(await proofOf(lender, id))).toBe(true)
  })
})

/** The newest event of the lender, numbered or not. */
async function eventOfLast() {
  const [row] = await platform.admin`
    select id from events where org_id = ${OrganisationId.toUuid(lender.id)} order by id desc limit 1`
  return { id: EventId.fromUuid(row?.id) }
}

describe('the log', () => {
  test('is what anybody recomputes from its entries', async () => {
    const entries = await publishedEntries(platform)
    expect(same(grown({ size: 0, tiles: [] }, entries).root, (await publishedHead(platform)).root)).toBe(true)
    expect((await (await publicly(platform, 'keys')).text()).trim()).toBe(platform.logSigner.verifier)
  })

  test('is shown to have only grown', async () => {
    const before = await publishedHead(platform)
    await mandateBetween(lender, agency)
    await platform.settle()
    const { status, body } = await lender.get(`/v1/log/consistency?from=${before.size}`)
    expect(status).toBe(200)
    const { root } = parseCheckpoint(parseNote(body.checkpoint as string)?.text as string) as { root: Uint8Array }
    const former = { size: before.size, root: before.root }
    const path = (body.path as string[]).map(bytes)
    expect(beginsWith({ former, size: body.to as number, root, path })).toBe(true)
    expect((await lender.get(`/v1/log/consistency?from=${(body.to as number) + 1}`)).body.code).toBe(
      'log_not_that_long',
    )
    expect((await lender.get('/v1/log/consistency?from=0')).status).toBe(400)
  })

  test('answers for tiles as the specification names them, and for nothing else', async () => {
    for (const wrong of ['tile/0/1', 'tile/0/999', 'tile/7/000', 'tile/0/000.p/255', 'tile/entries/000.p/0', 'tile/']) {
      expect((await publicly(platform, wrong)).status, wrong).toBe(404)
    }
    const tile = await publicly(platform, 'tile/0/000.p/2')
    expect(tile.headers.get('cache-control')).toContain('immutable')
    expect((await tile.arrayBuffer()).byteLength).toBe(64)
  })

  test('holds of an event nothing that a guess of the whole event would confirm', async () => {
    const [{ id } = { id: '' }] = await eventsOf(lender)
    const { index, text, actorCommitment, actor } = await proofOf(lender, id)
    const entry = (await publishedEntries(platform))[index] as Uint8Array
    // Knowing every letter of it, and that the salt has 16 bytes, leaves 2^128 to try.
    const guesses = [
      sha256(text),
      sha256(`${text}${actor?.text}`),
      sha256(Buffer.concat([sha256(text), bytes(actorCommitment)])),
    ]
    const low = Array.from({ length: 2_000 }, (_, guess) => {
      const salt = new Uint8Array(32)
      new DataView(salt.buffer).setUint32(12, guess)
      return commitment({ digest: sha256(text), actorDigest: sha256(actor?.text ?? ''), salt })
    })
    expect([...guesses, ...low].some((guess) => same(guess, entry))).toBe(false)
    const salts =
      await platform.admin`select count(distinct salt)::int as different, count(*)::int as all from log_entries`
    expect(salts[0]?.different).toBe(salts[0]?.all)
  })

  test('stands as it stood when a salt is destroyed: proofs hold, and what was committed to cannot be shown', async () => {
    const [{ id: gone } = { id: '' }, { id: kept } = { id: '' }] = await eventsOf(lender)
    const root = (await publishedHead(platform)).root
    await platform.admin`update log_entries set salt = null where event_id = ${EventId.toUuid(gone as EventId)}`
    expect((await lender.get(`/v1/events/${gone}/proof`)).body.code).toBe('event_proof_erased')
    expect(await isProven(await proofOf(lender, kept))).toBe(true)
    expect(same(grown({ size: 0, tiles: [] }, await publishedEntries(platform)).root, root)).toBe(true)
  })

  test('names an event that was changed behind its back', async () => {
    const [, , { id } = { id: '' }] = await eventsOf(lender)
    const before = await proofOf(lender, id)
    await platform.admin`update events set data = data || '{"forged": true}' where id = ${EventId.toUuid(id as EventId)}`
    const after = await proofOf(lender, id)
    expect([await isProven(before), await isProven(after)]).toEqual([true, false])
  })
})
