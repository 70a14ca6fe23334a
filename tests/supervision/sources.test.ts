import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyExport } from '../../sdk/src/verify.ts'
import { contactBetween } from '../contacts/contacting.ts'
import { contribution, tokenOf, told } from '../contributions/records.ts'
import { done, exchangeIn, joined, sha256 } from '../exchange/members.ts'
import { groundOf, recalled, working } from '../placements/recalling.ts'
import { protectedBy } from '../protections/protecting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { downloaded, exported, path } from './exporting.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

const DAY = 86_400
const period = { from: '2026-10-01T00:00:00Z', to: '2027-12-01T00:00:00Z' }

type Row = Readonly<Record<string, unknown>>
async function rowsOf(by: TestOrganisation, asked: object): Promise<{ rows: Row[]; file: string; id: string }> {
  const id = await exported(platform, by, { period, ...asked })
  const made = await downloaded(platform, by, id)
  await verifyExport(made)
  const lines = made.file.split('\n').filter((line) => line !== '')
  return { rows: lines.map((line) => JSON.parse(line)), file: made.file, id }
}
const settled = async (seconds = 61) => {
  platform.clock.advance(seconds)
  await platform.settle()
}

test('wishes about contact are told with who was told, when, by which address, until when', async () => {
  const regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  const { lender, agency, active } = await contactBetween(platform)
  const { placement, party, account } = await active()
  const now = platform.clock.now()
  const wish = async (changes: object) =>
    (await done(agency, '/v1/preferences', { placement, party, givenAt: now, ...changes })).id as string
  const numbered = { kind: 'phone', value: '+12125550177' }
  const optOut = await wish({ kind: 'opt_out', endpoint: numbered })
  const nights = await wish({ kind: 'inconvenient_time', days: [7], hours: { from: '20:00', until: '24:00' } })
  const cease = await protectedBy(lender, { party, kind: 'cease_request', treatment: 'mandatory_notices_only' })
  await protectedBy(lender, { party, kind: 'illness' })
  await settled()
  const asked = { template: 'contact_preferences', jurisdiction: 'US' }
  const before = await rowsOf(regulator, asked)
  const mine = before.rows.filter(({ partyId }) => partyId === party)
  const both = { accountId: account, placementId: placement, lenderId: lender.id, recordedBy: agency.id, givenAt: now }
  expect(mine).toMatchObject([
    { preferenceId: optOut, kind: 'opt_out', ...both, endpointKind: 'phone', until: null, withdrawnAt: null },
    { preferenceId: nights, kind: 'inconvenient_time', ...both, days: ['7'], hoursFrom: '20:00', hoursUntil: '24:00' },
    { protectionId: cease.id, kind: 'cease_request', recordedBy: lender.id, treatment: 'mandatory_notices_only' },
  ])
  expect(mine[0]?.endpointHash).toMatch(/^[0-9a-f]{32}$/)
  expect(before.file).not.toContain('5550177')
  expect(before.file).not.toContain('illness')
  await done(agency, `/v1/preferences/${optOut}/withdraw`)
  await done(lender, `/v1/protections/${cease.id}/end`, { code: 'request_of_person', evidence: { reference: 'EV-2' } })
  await settled()
  const since = (await rowsOf(regulator, asked)).rows.filter(({ partyId }) => partyId === party)
  expect(since.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true, false, true])
  expect(since[2]).toMatchObject({ endCode: 'request_of_person' })
  const { asOf } = (await regulator.get(`${path}/${before.id}`)).body
  expect((await rowsOf(regulator, { ...asked, asOf })).file).toBe(before.file)
})

test('recordings are told by contact and by call, and as destroyed once their keeper certified that', async () => {
  const regulator = await platform.organisation('regulator', { jurisdictions: ['FR'] })
  const ground = await groundOf(platform, { jurisdictions: ['FR'], currency: 'EUR' })
  const { agency, lender } = ground
  const placement = await working(ground, { jurisdiction: 'FR', currency: 'EUR' })
  const people = (await agency.get(`/v1/placements/${placement}/case-file`)).body
  const { partyId: party } = people.parties[0] as { partyId: string }
  const recording = { sha256: sha256('a call'), retention: 'dispute', until: '2027-06-01' }
  const said = { placement, party, direction: 'outbound', channel: 'phone', disposition: 'conversation' }
  const happenedAt = platform.clock.now()
  await done(agency, '/v1/activities', { ...said, happenedAt, rightParty: true, talkSeconds: 75, recording })
  await done(agency, '/v1/activities', { ...said, happenedAt, disposition: 'no_answer' })
  await settled()
  const asked = { template: 'recordings', jurisdiction: 'FR' }
  const before = await rowsOf(regulator, asked)
  expect(before.rows).toMatchObject([
    {
      ...{
        startedAt: happenedAt,
        talkSeconds: 75,
        sha256: recording.sha256,
        retention: 'dispute',
        until: '2027-06-01',
      },
      ...{ keptBy: agency.id, lenderId: lender.id, placements: [placement], purgedAt: null },
    },
  ])
  const { id } = await recalled(ground, placement, { mode: 'immediate' })
  const step = (verb: string, body: object) => done(agency, `/v1/placement-recalls/${id}/${verb}`, body)
  const ended = { signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 }
  await step('attest', ended)
  await step('declare-payments', { payments: 0 })
  const classes = ['identity', 'contact_points', 'activities', 'recordings', 'payments', 'documents', 'notes']
  const certificate = await step('purge-certificate', { signatory: 'Chen', destroyed: classes, retained: [] })
  await settled()
  expect((await rowsOf(regulator, asked)).rows).toMatchObject([
    { purgedAt: certificate.certifiedAt, purgeCertificateId: certificate.id },
  ])
  const { asOf } = (await regulator.get(`${path}/${before.id}`)).body
  expect((await rowsOf(regulator, { ...asked, asOf })).file).toBe(before.file)
})

test('a recording a carrier tells of is of whoever the number leads to, and once in a file', async () => {
  const regulator = await platform.organisation('regulator', { jurisdictions: ['US'] })
  const here = await contactBetween(platform)
  const phone = '+12125550191'
  const [one, two] = [await here.active({ phone }), await here.active({ phone })]
  const startedAt = platform.clock.now()
  const call = { reference: 'HEARD-1', direction: 'outbound', startedAt, result: 'answered', talkSeconds: 42 }
  const calls = [
    { ...call, number: phone, recordingReference: 'rec-of-12125550191' },
    { ...call, reference: 'UNHEARD', number: phone },
  ]
  await done(here.agency, '/v1/call-records', { calls })
  await settled()
  const { rows, file } = await rowsOf(regulator, { template: 'recordings', jurisdiction: 'US' })
  const placements = [one.placement, two.placement].toSorted()
  expect(rows.filter(({ startedAt: at }) => at === startedAt)).toMatchObject([
    { activityId: null, callRecordId: expect.stringMatching(/^crd_/), sha256: null, talkSeconds: 42, placements },
  ])
  expect(file).not.toContain('12125550191')
  const readings = (await here.lender.get('/v1/supervision/readings')).body.data
  expect(readings).toMatchObject([{ template: 'recordings', regulatorId: regulator.id }])
})

// It lets years pass: the last of them.
test('every statement to an exchange is told, with its wait, and stays so after the exchange forgot it', async () => {
  const regulator = await platform.organisation('regulator', { jurisdictions: ['GB'] })
  const exchange = await exchangeIn(platform, { jurisdiction: 'GB' })
  const by = await platform.organisation('lender', { jurisdictions: ['GB'] })
  await joined(exchange, by)
  const records = '/v1/exchange-records'
  const say = (reference: string, changes: object = {}) => {
    const facts = { exchange: exchange.id, reference, token: tokenOf(reference), currency: 'GBP' }
    return done(by, records, contribution({ ...facts, ...changes }))
  }
  const current = { status: 'current', daysPastDue: '0', firstDelinquencyOn: null, notice: undefined }
  const { id } = await say('FORGOTTEN', { ...current, asOf: '2026-11-18', statusSince: '2024-01-15' })
  const bad = { status: 'default', statusSince: '2026-10-20', notice: told('2026-10-22') }
  await say('FORGOTTEN', { ...bad, asOf: '2026-11-19' })
  const { reference: _, namespace, epoch, token, notice, ...facts } = contribution({ ...bad, currency: 'GBP' })
  const evidenceSha256 = sha256('statement of account')
  await done(by, `${records}/${id}/correct`, { ...facts, amountBand: '1000', evidenceSha256 })
  const dispute = { exchangeRecord: id, reason: 'wrong_amount', receivedOn: '2026-11-24' }
  const { id: disputed } = await done(by, '/v1/exchange-disputes', dispute)
  const other = await say('TAKEN BACK')
  await done(by, `${records}/${other.id}/withdraw`)
  await settled(32 * DAY)
  platform.clock.advance(1)
  const again = await by.with(['exchange:read', 'exchange:write'])
  const verified = { outcome: 'verified', evidenceSha256: sha256('ledger') }
  await done(again, `/v1/exchange-disputes/${disputed}/answer`, verified)
  await settled()
  const before = await rowsOf(regulator, { template: 'furnishings', jurisdiction: 'GB' })
  const of = (rows: readonly Row[], record: string) => rows.filter(({ recordId }) => recordId === record)
  expect(of(before.rows, id)).toMatchObject([
    { statement: 'contributed', sequence: 1, supersedes: null, status: 'current', noticeGivenOn: null },
    { statement: 'contributed', sequence: 2, supersedes: 1, status: 'default', noticeGivenOn: '2026-10-22' },
    { statement: 'corrected', sequence: 3, supersedes: 2, amountBand: '1000', evidenceSha256, reportedBy: by.client },
    { statement: 'suppressed', sequence: 3, supersedes: null, disputeId: disputed },
    { statement: 'restored', sequence: 3, disputeId: disputed, noticeSha256: told('2026-10-22').evidenceSha256 },
  ])
  expect(of(before.rows, other.id).map(({ statement }) => statement)).toEqual(['contributed', 'withdrawn'])
  expect(before.rows.every(({ furnisherId }) => furnisherId === by.id)).toBe(true)
  for (const secret of [
    'FORGOTTEN',
    tokenOf('FORGOTTEN'),
    Buffer.from(tokenOf('FORGOTTEN'), 'base64url').toString('hex'),
  ])
    expect(before.file).not.toContain(secret)

  const { asOf } = (await regulator.get(`${path}/${before.id}`)).body
  const { disclosedUntil } = (await again.get(`${records}/${id}`)).body
  platform.clock.advance((Date.parse(disclosedUntil) - Date.parse(platform.clock.now())) / 1_000 + 2 * DAY)
  await platform.settle()
  const [left] = await platform.admin`select count(*)::int as versions from exchange_record_versions v
    join exchange_records r on r.org_id = v.org_id and r.id = v.record_id where r.reference = 'FORGOTTEN'`
  expect(left).toEqual({ versions: 0 })
  await settled()
  const reader = await platform.organisation('regulator', { jurisdictions: ['GB'] })
  const long = { template: 'furnishings', jurisdiction: 'GB', period: { ...period, to: '2034-01-01T00:00:00Z' } }
  const after = await rowsOf(reader, long)
  expect(of(after.rows, id).map(({ statement }) => statement)).toEqual([
    ...['contributed', 'contributed', 'corrected', 'suppressed', 'restored', 'purged'],
  ])
  expect(of(after.rows, id).at(-1)).toMatchObject({ disclosedUntil, sequence: 3, status: 'default' })
  const fresh = await regulator.with(['contacts:read'])
  const same = await rowsOf(fresh, { template: 'furnishings', jurisdiction: 'GB', asOf })
  expect(same.file).toBe(before.file)
})
