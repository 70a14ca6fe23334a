import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ExchangeRecordId } from '../../src/contributions/model.ts'
import { ExchangeId } from '../../src/exchange/member-model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { done, exchangeIn, joined, sha256 } from '../exchange/members.ts'
import { commandCases } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contribution, eventsOf } from './records.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const records = '/v1/exchange-records'
const disputes = '/v1/exchange-disputes'
const corrections = '/v1/exchange-corrections'
const DAY = 86_400

async function recorded(jurisdiction = 'TW') {
  const exchange = await exchangeIn(platform, { jurisdiction })
  const by = await platform.organisation('lender', { jurisdictions: [jurisdiction] })
  const member = await joined(exchange, by)
  const { id } = await done(by, records, contribution({ exchange: exchange.id }))
  return { by, exchange, member, record: id as string }
}
const said = (record: string, changes: object = {}) => ({
  ...{ exchangeRecord: record, reason: 'wrong_amount', receivedOn: '2026-11-24', ...changes },
})
const disputed = async (jurisdiction = 'TW') => {
  const made = await recorded(jurisdiction)
  const dispute = await done(made.by, disputes, said(made.record))
  return { ...made, dispute: dispute.id as string }
}
const facts = (changes: object = {}) => {
  const { reference, namespace, epoch, token, notice, ...rest } = contribution(changes)
  return rest
}
const flagOf = async (by: TestOrganisation, record: string) => (await by.get(`${records}/${record}`)).body.dispute

/** What a room of inquiries writes when it answers. */
async function disclosed(
  reader: TestOrganisation,
  of: { by: TestOrganisation; record: string; exchange: { id: string } },
  inquiry: string,
  at = platform.clock.now(),
) {
  await platform.admin`insert into exchange_disclosures (org_id, inquiry, contributor_id, record_id, exchange_id, disclosed_at)
    values (${OrganisationId.toUuid(reader.id)}, ${inquiry}, ${OrganisationId.toUuid(of.by.id)},
      ${ExchangeRecordId.toUuid(of.record as ExchangeRecordId)}, ${ExchangeId.toUuid(of.exchange.id as ExchangeId)}, ${at})`
}
async function read() {
  const made = await recorded()
  const reader = await platform.organisation('lender')
  await joined(made.exchange, reader)
  await disclosed(reader, made, 'inq_1')
  return { ...made, reader }
}

commandCases('exchange_dispute.raise', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, record } = await recorded()
    return { by, path: disputes, body: said(record) }
  },
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'open', dueOn: '2026-12-24' })
    expect(await flagOf(by, body.recordId)).toBe('flagged')
  },
  events: ['exchange_dispute.raised'],
  conflict: {
    arrange: async () => {
      const { by, record } = await disputed()
      return { by, path: disputes, body: said(record) }
    },
    ...{ status: 409, code: 'exchange_dispute_open' },
  },
})

commandCases('exchange_dispute.extend', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, dispute } = await disputed('US')
    return { by, path: `${disputes}/${dispute}/extend` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ extended: true, dueOn: '2027-01-08' }),
  events: ['exchange_dispute.extended'],
  conflict: {
    arrange: async () => {
      const { by, dispute } = await disputed()
      return { by, path: `${disputes}/${dispute}/extend` }
    },
    ...{ status: 409, code: 'exchange_dispute_not_extendable' },
  },
})

const verified = { outcome: 'verified', evidenceSha256: sha256('ledger') }

commandCases('exchange_dispute.answer', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, dispute } = await disputed()
    return { by, path: `${disputes}/${dispute}/answer`, body: verified }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'verified', answerSha256: sha256('ledger'), answeredBy: by.client })
    expect(await flagOf(by, body.recordId)).toBe('none')
  },
  events: ['exchange_dispute.answered'],
  conflict: {
    arrange: async () => {
      const { by, dispute } = await disputed()
      const path = `${disputes}/${dispute}/answer`
      await done(by, path, verified)
      return { by, path, body: verified }
    },
    ...{ status: 409, code: 'exchange_dispute_answered' },
  },
})

const corrected = async () => {
  const { by, record, reader } = await read()
  await done(by, `${records}/${record}/withdraw`)
  const { data } = (await reader.get(corrections)).body
  return { reader, id: data[0].id as string }
}

commandCases('exchange_correction.acknowledge', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { reader: by, id } = await corrected()
    return { by, path: `${corrections}/${id}/acknowledge` }
  },
  effect: ({ body }) =>
    expect(body).toMatchObject({ kind: 'withdrawn', inquiry: 'inq_1', acknowledgedAt: expect.any(String) }),
  events: ['exchange_correction.acknowledged'],
  conflict: {
    arrange: async () => {
      const { reader: by, id } = await corrected()
      const path = `${corrections}/${id}/acknowledge`
      await done(by, path)
      return { by, path }
    },
    ...{ status: 409, code: 'exchange_correction_acknowledged' },
  },
})

describe('a disputed record', () => {
  test('that nobody answers for by its last day is in no answer, and its readers are told', async () => {
    const { by, record, reader, exchange } = await read()
    const { id } = await done(by, disputes, said(record))
    platform.clock.advance(30 * DAY)
    await platform.settle()
    expect(await flagOf(await by.with(['exchange:read']), record)).toBe('flagged')
    platform.clock.advance(DAY)
    await platform.settle()
    const [member, told] = [
      await by.with(['exchange:read', 'exchange:write']),
      await reader.with(['exchange:read', 'events:read']),
    ]
    expect(await flagOf(member, record)).toBe('suppressed')
    expect((await member.get(`${disputes}/${id}`)).body).toMatchObject({ state: 'suppressed' })
    expect((await told.get(corrections)).body.data).toMatchObject([{ kind: 'suppressed', inquiry: 'inq_1' }])
    const received = (await eventsOf(told)).filter(({ type }) => type === 'exchange_correction.received')
    expect(received).toMatchObject([{ data: { kind: 'suppressed', exchangeId: exchange.id } }])
    await done(member, `${disputes}/${id}/answer`, verified)
    expect(await flagOf(member, record)).toBe('none')
  })

  test('is corrected by the answer, or taken back; only a correction says how the debt stands', async () => {
    const { by, dispute, record } = await disputed()
    const path = `${disputes}/${dispute}/answer`
    const answer = { ...verified, outcome: 'corrected' }
    const unfit = { status: 422, body: { code: 'exchange_dispute_answer_unfit' } }
    expect(await by.post(path, answer)).toMatchObject(unfit)
    expect(await by.post(path, { ...verified, facts: facts() })).toMatchObject(unfit)
    const anew = facts({ amountBand: '1000' })
    expect(await by.post(path, { ...answer, facts: anew })).toMatchObject({ status: 200, body: { state: 'corrected' } })
    expect((await by.get(`${records}/${record}`)).body).toMatchObject({
      amountBand: '1000',
      dispute: 'none',
      sequence: 2,
    })
    const other = await disputed()
    await done(other.by, `${disputes}/${other.dispute}/answer`, { ...verified, outcome: 'withdrawn' })
    expect((await other.by.get(`${records}/${other.record}`)).body).toMatchObject({ state: 'withdrawn' })
  })
})

describe('a dispute outlives what is done to its record', () => {
  const again = (exchange: { id: string }, changes: object = {}) => contribution({ exchange: exchange.id, ...changes })

  test('taken back and told of anew, it is flagged as before', async () => {
    const { by, exchange, record } = await disputed()
    await done(by, `${records}/${record}/withdraw`)
    await done(by, records, again(exchange))
    expect(await flagOf(by, record)).toBe('flagged')
  })

  test('taken back after nobody answered, and told of anew, it is in no answer still, until somebody does', async () => {
    const { by, exchange, record, dispute } = await disputed()
    platform.clock.advance(31 * DAY)
    await platform.settle()
    const member = await by.with(['exchange:read', 'exchange:write'])
    expect(await flagOf(member, record)).toBe('suppressed')
    await done(member, `${records}/${record}/withdraw`)
    await done(member, records, again(exchange))
    expect(await flagOf(member, record)).toBe('suppressed')
    await done(member, `${disputes}/${dispute}/answer`, verified)
    expect(await flagOf(member, record)).toBe('none')
  })

  test('taken back before it is due, it is suppressed on its day, and stays so once told of anew', async () => {
    const { by, exchange, record } = await disputed()
    await done(by, `${records}/${record}/withdraw`)
    platform.clock.advance(31 * DAY)
    await platform.settle()
    const member = await by.with(['exchange:read', 'exchange:write'])
    await done(member, records, again(exchange))
    expect(await flagOf(member, record)).toBe('suppressed')
  })
})

describe('a correction', () => {
  test('reaches every reader of the last year, who acknowledges it before the operator, and names nobody', async () => {
    const { by, record, reader, exchange } = await read()
    const [old, stranger] = [await platform.organisation('lender'), await platform.organisation('lender')]
    await joined(exchange, old)
    await joined(exchange, stranger)
    const before = new Date(Date.parse(platform.clock.now()) - 367 * DAY * 1_000).toISOString()
    await disclosed(old, { by, record, exchange }, 'inq_0', before as ReturnType<typeof platform.clock.now>)
    await done(by, `${records}/${record}/correct`, { ...facts({ amountBand: '1' }), evidenceSha256: sha256('e') })
    for (const none of [old, stranger, by]) expect((await none.get(corrections)).body.data).toEqual([])
    const { body, text } = await reader.get(corrections)
    expect(body.data).toMatchObject([{ kind: 'corrected', amountBand: '1', acknowledgedAt: null }])
    for (const secret of [by.id, record]) expect(text).not.toContain(secret)
    const open = `${corrections}?acknowledged=false&exchange=${exchange.id}`
    expect((await exchange.operator.get(open)).body.data).toMatchObject([{ organisationId: reader.id }])
    await done(reader, `${corrections}/${body.data[0].id}/acknowledge`)
    expect((await exchange.operator.get(open)).body.data).toEqual([])
  })
})
