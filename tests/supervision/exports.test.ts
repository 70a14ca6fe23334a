import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyCheckpoint, verifyExport } from '../../sdk/src/verify.ts'
import { canonical, packs } from '../../src/compliance/index.ts'
import { answerOn } from '../../src/contacts/decision-rules.ts'
import { SupervisionExportId } from '../../src/supervision/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { asking, downloaded, exported, path } from './exporting.ts'

let platform: Platform
let here: Contacting
let regulator: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  here = await contactBetween(platform)
  regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  // Half past ten in New York.
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const decided = async () => {
  const { placement, points } = await here.active()
  const asked = { placement, contactPoint: points.phone, channel: 'phone' }
  const { body, text } = await here.agency.post('/v1/contact-decisions', asked)
  if (!body.id) throw new Error(text)
  platform.clock.advance(61)
  return body
}
const told = async (to: TestOrganisation) =>
  ((await to.get('/v1/events?limit=200')).body.data as { type: string; data: { exportId?: string } }[])
    .filter(({ type }) => type.startsWith('supervision_export.'))
    .map(({ type, data }) => [type, data.exportId])

commandCases('supervision_export.request', {
  platform: () => platform,
  scope: 'contacts:read',
  arrange: async () => ({ by: regulator, path, body: asking() }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'running', progress: { parts: 0, rows: 0 }, purpose: 'routine' })
    expect((await regulator.get(path)).body.data[0].id).toBe(body.id)
  },
  events: ['supervision_export.requested'],
  conflict: {
    arrange: async () => ({ by: regulator, path, body: asking({ jurisdiction: 'TW' }) }),
    ...{ status: 422, code: 'supervision_elsewhere' },
  },
  noOutsider: 'a regulator asks about its own places alone',
})

test('every decision of a place is in its export, which holds offline, and can be made again from its row', async () => {
  const made = [await decided(), await decided(), await decided()]
  await platform.settle()
  const { file, ...rest } = await downloaded(platform, regulator, await exported(platform, regulator))
  const manifest = await verifyExport({ file, ...rest })
  const rows = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(rows.map(({ decisionId }) => decisionId)).toEqual(made.map(({ id }) => id))
  expect(manifest).toMatchObject({ count: 3, question: { jurisdiction: 'US', template: 'contact_decisions' } })
  expect(await verifyCheckpoint(manifest.checkpoint ?? '', platform.logSigner.verifier)).toMatchObject({
    size: expect.any(Number),
  })
  for (const { facts, factsDigest, decidedAt, outcome, ruledBy, passed } of rows) {
    expect(createHash('sha256').update(canonical(facts)).digest('hex')).toBe(factsDigest)
    expect(answerOn(facts, { packs, at: decidedAt })).toMatchObject({ outcome, ruledBy, passed })
  }
})

test('a changed copy fails, and the line is named; so does one with a row left out', async () => {
  const { file, ...rest } = await downloaded(platform, regulator, await exported(platform, regulator))
  const lines = file.trimEnd().split('\n')
  const forged = lines.with(1, (lines[1] as string).replace('"outcome":"allow"', '"outcome":"deny"'))
  const changed = verifyExport({ ...rest, file: forged.join('\n') })
  await expect(changed).rejects.toMatchObject({ differences: [{ kind: 'changed', line: 2, row: 2 }] })
  const dropped = verifyExport({ ...rest, file: lines.slice(1).join('\n') })
  await expect(dropped).rejects.toMatchObject({ differences: [{ kind: 'dropped', row: 1 }] })
})

test('one question asked twice has the same bytes, in each format, whatever happened since', async () => {
  const first = await exported(platform, regulator)
  const { asOf } = (await regulator.get(`${path}/${first}`)).body
  await decided()
  for (const format of ['ndjson', 'csv']) {
    const one = await exported(platform, regulator, { asOf, format })
    const again = await exported(platform, regulator, { asOf, format })
    const [a, b] = [await downloaded(platform, regulator, one), await downloaded(platform, regulator, again)]
    expect([b.file, b.leaves]).toEqual([a.file, a.leaves])
    const [x, y] = [await verifyExport(a), await verifyExport(b)]
    expect([y.root, y.checkpoint, y.question]).toEqual([x.root, x.checkpoint, x.question])
    if (format === 'ndjson') expect(a.file).toBe((await downloaded(platform, regulator, first)).file)
  }
})

test('whose data it is learn of it at once, or when the seal is over', async () => {
  const open = await exported(platform, regulator)
  for (const side of [here.lender, here.agency]) {
    expect(await told(side)).toContainEqual(['supervision_export.disclosed', open])
  }
  const sealedUntil = new Date(Date.parse(platform.clock.now()) + 3 * 86_400_000).toISOString()
  const hidden = await exported(platform, regulator, { sealedUntil, purpose: 'investigation' })
  expect((await regulator.get(`${path}/${hidden}`)).body).toMatchObject({ state: 'done', disclosedAt: null })
  expect((await told(here.lender)).flat()).not.toContain(hidden)
  platform.clock.advance(3 * 86_400)
  await platform.settle()
  for (const side of [here.lender, here.agency]) {
    expect(await told(side)).toContainEqual(['supervision_export.disclosed', hidden])
  }
})

test('its owners list who read, where and why, sealed ones once they may', async () => {
  const list = async (by: TestOrganisation, query = '') =>
    (await by.get(`/v1/supervision/readings${query}`)).body.data as Record<string, unknown>[]
  const before = (await list(here.lender)).length
  const sealedUntil = new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
  await exported(platform, regulator, { sealedUntil, purpose: 'investigation' })
  expect(await list(here.lender)).toHaveLength(before)
  platform.clock.advance(86_400)
  await platform.settle()
  for (const side of [here.lender, here.agency]) {
    const [told] = await list(side)
    expect(told).toMatchObject({
      kind: 'export',
      regulatorId: regulator.id,
      purpose: 'investigation',
      jurisdiction: 'US',
    })
    expect(told).toMatchObject({ template: 'contact_decisions', toldAt: sealedUntil })
    expect(told?.readAt).not.toBe(told?.toldAt)
    expect((await side.get(`/v1/supervision/readings/${told?.id}`)).body).toEqual(told)
  }
  const worker = await platform.organisation('agency', { jurisdictions: ['US-CA'] })
  await regulator.post('/v1/inspections', { purpose: 'complaint', jurisdiction: 'US' })
  expect(await list(worker)).toMatchObject([{ kind: 'inspection', purpose: 'complaint', from: null }])
  expect(await list(worker, '?kind=export')).toEqual([])
  expect(await list(regulator)).toEqual([])
})

test('an export is its regulator’s alone, of its world and of places it regulates', async () => {
  const id = await exported(platform, regulator)
  const other = await platform.organisation('regulator', { jurisdictions: ['US'] })
  for (const end of ['', '/parts', '/parts/1', '/manifest']) {
    expect((await other.get(`${path}/${id}${end}`)).status).toBe(404)
  }
  expect((await here.lender.post(path, asking())).body.code).toBe('supervision_not_regulator')
  const far = await platform.organisation('regulator', { jurisdictions: ['US'], world: 'far away' })
  const [elsewhere, empty] = [await exported(platform, far), await exported(platform, far, { format: 'csv' })]
  expect((await far.get(`${path}/${elsewhere}`)).body).toMatchObject({ state: 'done', progress: { parts: 0, rows: 0 } })
  expect(await verifyExport(await downloaded(platform, far, elsewhere))).toMatchObject({ count: 0 })
  expect(await verifyExport(await downloaded(platform, far, empty))).toMatchObject({ count: 0, format: 'csv' })
})

test('moments that do not fit are refused, by their field', async () => {
  const refused = async (changes: object) => (await regulator.post(path, asking(changes))).body
  const { period } = asking()
  expect(await refused({ period: { from: period.to, to: period.from } })).toMatchObject({
    ...{ code: 'supervision_period_unfit', errors: [{ pointer: '#/period/to' }] },
  })
  expect(await refused({ asOf: platform.clock.now() })).toMatchObject({
    ...{ code: 'supervision_export_unsettled', errors: [{ pointer: '#/asOf' }] },
  })
  expect(await refused({ sealedUntil: platform.clock.now() })).toMatchObject({
    ...{ code: 'supervision_period_unfit', errors: [{ pointer: '#/sealedUntil' }] },
  })
})

test('nothing is read of an export that is not whole, and one that never is goes like any other', async () => {
  await decided()
  platform.clock.advance(120)
  const { body } = await regulator.post(path, asking())
  // Its job died after its first part.
  await platform.admin`delete from jobs where kind = 'supervision_export.run' and subject_id = ${body.id}`
  const [exportId, org] = [SupervisionExportId.toUuid(body.id), OrganisationId.toUuid(regulator.id)]
  await platform.admin`insert into supervision_export_parts (org_id, export_id, number, rows, content_sealed, leaves, created_at)
    values (${org}, ${exportId}, 1, 1, '\\x01', '\\x01', ${platform.clock.now()})`
  expect(await regulator.get(`${path}/${body.id}/parts/1`)).toMatchObject({
    ...{ status: 409, body: { code: 'supervision_export_not_ready' } },
  })
  platform.clock.advance(91 * 86_400)
  await platform.settle()
  const again = await regulator.with(['contacts:read'])
  expect((await again.get(`${path}/${body.id}`)).body).toMatchObject({ state: 'expired', finishedAt: null })
  expect(await platform.admin`select 1 from supervision_export_parts where export_id = ${exportId}`).toEqual([])
})

test('after three months the rows are gone, and what they hashed to is not', async () => {
  const id = await exported(platform, regulator)
  const { manifest } = await downloaded(platform, regulator, id)
  platform.clock.advance(91 * 86_400)
  await platform.settle()
  expect((await regulator.get(`${path}/${id}`)).body.state).toBe('expired')
  expect((await regulator.get(`${path}/${id}/parts`)).body.parts).toEqual([])
  const kept = (await regulator.get(`${path}/${id}/manifest`)).body.manifest as string
  expect(kept.split('.')[1]).toBe(manifest.split('.')[1])
})
