import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXCHANGE_CORRECTION_TELL } from '../../src/contributions/model.ts'
import { jobKinds } from '../../src/rooms.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { done, exchangeIn, joined, sha256, type TestExchange } from '../exchange/members.ts'
import { askers, asking } from '../inquiries/asking.ts'
import { crashesAnywhere, crashesInJobs } from '../setup/crashing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contribution, tokenOf } from './records.ts'

let platform: Platform
let exchange: TestExchange
let by: TestOrganisation
let asker: Awaited<ReturnType<typeof askers>>
beforeAll(async () => {
  platform = await startPlatform()
  exchange = await exchangeIn(platform)
  by = await platform.organisation('lender')
  await joined(exchange, by)
  asker = await askers(platform)
})
afterAll(() => platform.stop())

let made = 0
const records = '/v1/exchange-records'
const said = () => ({ exchange: exchange.id, ...contribution({ reference: `CRASH-${++made}` }) })
const versionsOf = async (id: string) => (await by.get(`${records}/${id}/versions`)).body.data

test('a record, crashed anywhere, is listed once, its first delinquency written once', () =>
  crashesAnywhere(
    platform,
    async () => ({ by, path: records, body: said() }),
    async (_, { id }) => expect(await versionsOf(id)).toHaveLength(1),
  ))

test('a dispute, crashed anywhere, is open once and flags its record', () =>
  crashesAnywhere(
    platform,
    async () => {
      const { id } = await done(by, records, said())
      const body = { exchangeRecord: id, reason: 'paid', receivedOn: '2026-11-24' }
      return { by, path: '/v1/exchange-disputes', body, id }
    },
    async ({ id }) => {
      expect((await by.get(`${records}/${id}`)).body).toMatchObject({ dispute: 'flagged' })
      const open = await platform.admin`select 1 from exchange_disputes d join exchange_records r on r.id = d.record_id
        where d.state = 'open' and r.reference = ${`CRASH-${made}`}`
      expect(open).toHaveLength(1)
    },
  ))

/** A record somebody read, about to be withdrawn. */
async function read() {
  const person = `somebody read ${++made}`
  const { id } = await asker.say({ reference: `READ-${made}`, token: tokenOf(person) })
  const inquiry = await done(asker.by, '/v1/inquiries', (await asking(platform, asker, { person })).body)
  return { by: asker.contributor, path: `${records}/${id}/withdraw`, inquiry: inquiry.id as string }
}
async function correctionsOf(inquiry: string) {
  const { data } = (await asker.by.get('/v1/exchange-corrections?limit=200')).body
  return data.filter((one: { inquiry: string }) => one.inquiry === inquiry)
}

test('a withdrawal, crashed anywhere, reaches its reader once', () =>
  crashesAnywhere(platform, read, async ({ inquiry }) => {
    await platform.settle()
    expect(await correctionsOf(inquiry)).toMatchObject([{ kind: 'withdrawn' }])
  }))

test('the job that tells readers tells each once, wherever it crashes', async () => {
  const withdrawn = async () => {
    const one = await read()
    await done(one.by, one.path)
    return one
  }
  const holds = async ({ inquiry }: Awaited<ReturnType<typeof read>>) => {
    const [correction, ...others] = await correctionsOf(inquiry)
    expect([correction.kind, others]).toEqual(['withdrawn', []])
    const told = await platform.admin`select 1 from events where type = 'exchange_correction.received'
      and org_id = ${OrganisationId.toUuid(asker.by.id)} and aggregate_id = ${correction.id}`
    expect(told).toHaveLength(1)
  }
  const kinds = jobKinds.filter(({ kind }) => kind === EXCHANGE_CORRECTION_TELL)
  await crashesInJobs(platform, withdrawn, { holds, kinds })
})

test('however many say the same of a debt at once, it is one record; of two corrections at once both are versions', async () => {
  const body = said()
  const all = await Promise.all(Array.from({ length: 8 }, () => by.post(records, body)))
  const ids = new Set(all.filter(({ status }) => status < 300).map((answer) => answer.body.id))
  expect(ids.size).toBe(1)
  const [id] = ids
  expect(await versionsOf(id)).toHaveLength(1)
  const { exchange: _e, reference: _r, namespace: _n, epoch: _p, token: _t, notice: _o, ...facts } = body
  const correct = (amountBand: string) =>
    by.post(`${records}/${id}/correct`, { ...facts, amountBand, evidenceSha256: sha256(amountBand) })
  const both = await Promise.all([correct('1000'), correct('50000')])
  const stood = both.filter(({ status }) => status === 200).length
  expect(stood).toBeGreaterThan(0)
  const versions = await versionsOf(id)
  expect(versions.map(({ sequence }: { sequence: number }) => sequence).toSorted()).toEqual(
    Array.from({ length: 1 + stood }, (_, at) => at + 1),
  )
})
