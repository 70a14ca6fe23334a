import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type EventProof,
  LogVerificationError,
  verifyCheckpoint,
  verifyEvent,
  verifyGrowth,
} from '../../sdk/src/verify.ts'
import { copyTiles } from '../../src/log/index.ts'
import { noteSigner, parseVerifier } from '../../src/log/note.ts'
import { LogUnavailableError, type Witnessed, witnessOnce } from '../../src/log/witnessing.ts'
import { folderStore } from '../../src/runtime/folder-store.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { testWitness } from '../setup/service.ts'
import { publicly, publishedHead } from './published.ts'

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

const checkpoint = async () => (await publicly(platform, 'checkpoint')).text()
const refusal = async (asked: Promise<unknown>) => {
  const thrown = await asked.catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(LogVerificationError)
  return (thrown as LogVerificationError).code
}

describe('the SDK', () => {
  test('verifies a proof offline, and names what is off about a changed one', async () => {
    const key = platform.logSigner.verifier
    const [{ id } = { id: '' }, { id: other } = { id: '' }] = (await lender.get('/v1/events')).body.data as {
      id: string
    }[]
    const proof = (await lender.get(`/v1/events/${id}/proof`)).body as unknown as EventProof
    expect(await verifyEvent(proof, key)).toMatchObject({ index: proof.index, event: JSON.parse(proof.text) })
    expect(
      await refusal(verifyEvent({ ...proof, text: proof.text.replace('"version": 1', '"version": 2') }, key)),
    ).toBe('not_in_log')
    expect(await refusal(verifyEvent({ ...proof, event: other }, key))).toBe('other_event')
    expect(await refusal(verifyEvent({ ...proof, path: proof.path.slice(1) }, key))).toBe('not_in_log')
    expect(
      await refusal(verifyEvent({ ...proof, checkpoint: proof.checkpoint.replace(/\n\d+\n/, '\n9\n') }, key)),
    ).toBe('bad_signature')
    const actor = proof.actor && { ...proof.actor, text: proof.actor.text.replace('"job"', '"Job"') }
    expect(actor && (await refusal(verifyEvent({ ...proof, actor }, key)))).toBe('wrong_actor')
    const stranger = (await testWitness(() => 0)).verifier
    expect(await refusal(verifyEvent(proof, stranger))).toBe('unknown_key')
  })

  test('verifies that the log grew, and that it did not', async () => {
    const key = platform.logSigner.verifier
    const held = await verifyCheckpoint(await checkpoint(), key)
    await mandateBetween(lender, agency)
    await platform.settle()
    const { body } = await agency.get(`/v1/log/consistency?from=${held.size}`)
    const later = await verifyCheckpoint(body.checkpoint as string, key)
    await verifyGrowth(held, later, body.path as string[])
    await verifyGrowth(later, later, [])
    const forged = { ...held, root: held.root.map((byte) => byte ^ 1) }
    expect(await refusal(verifyGrowth(forged, later, body.path as string[]))).toBe('not_grown')
    expect(await refusal(verifyGrowth(later, held, body.path as string[]))).toBe('not_grown')
  })
})

describe('a witness', () => {
  const nowMs = () => Date.parse(platform.clock.now())
  const witness = async (known: Witnessed | undefined, changes: object = {}) => {
    const verifier = parseVerifier(platform.logSigner.verifier)
    if (!verifier) throw new Error('the log has a key')
    return witnessOnce({
      ...{ url: '/log', verifier, signer: await testWitness(nowMs), known, remember: async () => {} },
      ask: async (url, init) => platform.app.request(url, init),
      ...changes,
    })
  }

  test('cosigns a log that grew, for everybody to see', async () => {
    const first = await witness(undefined)
    await mandateBetween(lender, agency)
    await platform.settle()
    const second = await witness(first)
    expect(second.size).toBeGreaterThan(first.size)
    expect((await checkpoint()).split('\n').filter((line) => line.startsWith('— witness.test '))).toHaveLength(1)
    expect(await (await publicly(platform, 'checkpoint?witnesses=1')).text()).toBe(await checkpoint())
    expect((await publicly(platform, 'checkpoint?witnesses=2')).status).toBe(404)
  })

  test('cosigns none that is not what it was, or that it could not remember', async () => {
    const head = await publishedHead(platform)
    const forged = { size: head.size - 1, root: head.root.map((byte) => byte ^ 1) }
    await expect(witness(forged)).rejects.toThrow('does not begin with')
    await expect(witness({ ...head, size: head.size + 1 })).rejects.toThrow('set back')
    const remember = () => Promise.reject(new Error('the disk is full'))
    await expect(witness(undefined, { remember })).rejects.toThrow('the disk is full')
  })

  test('says in a sentence that the log cannot be asked, or does not take its cosignature', async () => {
    const ask = () => Promise.reject(new Error('connection refused'))
    await expect(witness(undefined, { ask })).rejects.toThrow(LogUnavailableError)
    const unknown = await noteSigner('stranger.test', new Uint8Array(32).fill(9), nowMs)
    const refused = await witness(undefined, { signer: unknown }).catch((error: Error) => error)
    expect(refused).toBeInstanceOf(LogUnavailableError)
    expect((refused as Error).message).toMatch(/^The log answered 400\. \w.+/)
  })

  test('that nobody knows, or that signs another checkpoint, is not taken', async () => {
    const hand = async (body: string) => {
      const headers = { 'content-length': String(new TextEncoder().encode(body).length) }
      return (await platform.app.request('/log/cosignatures', { method: 'POST', body, headers })).status
    }
    const text = (await checkpoint()).split('\n\n')[0]
    const other = `${text}\n`.replace(/\n\d+\n/, '\n999999\n')
    const signer = await testWitness(nowMs)
    expect(await hand(`${text}\n\n${await platform.logSigner.sign(`${text}\n`)}`)).toBe(400)
    expect(await hand(`${other}\n${await signer.sign(other)}`)).toBe(400)
    expect(await hand('nonsense')).toBe(400)
    expect(await hand('x'.repeat(30_000))).toBe(413)
  })
})

test('full tiles and the checkpoint are copied to an object store, each once', async () => {
  while ((await publishedHead(platform)).size < 260) {
    await Promise.all(Array.from({ length: 20 }, () => mandateBetween(lender, agency)))
    await platform.settle()
  }
  const folder = mkdtempSync(join(tmpdir(), 'concordat-log-'))
  const copy = () =>
    copyTiles({ sequencer: platform.house.sequencer, store: folderStore(folder), clock: platform.clock.now })
  expect(await copy()).toBe(2)
  expect(await copy()).toBe(0)
  const tile = new Uint8Array(await (await publicly(platform, 'tile/0/000')).arrayBuffer())
  expect(new Uint8Array(readFileSync(join(folder, 'tile/0/000')))).toEqual(tile)
  expect(readFileSync(join(folder, 'tile/entries/000')).length).toBe(256 * 34)
  expect(readFileSync(join(folder, 'checkpoint'), 'utf8')).toBe((await checkpoint()).replace(/— witness.*\n/, ''))
  rmSync(folder, { recursive: true })
}, 60_000)
