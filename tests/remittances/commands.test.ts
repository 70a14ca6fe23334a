import { afterAll, beforeAll, expect } from 'vitest'
import { type Paying, payingOf } from '../payments/paying.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { accepted, at, draftOf, issued, taken, totals, under } from './remitting.ts'

let platform: Platform
let ground: Paying

beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'payments:write' as const }
/** A mandate of its own: one draft is open at a time. */
const fresh = () => under(ground, {})

commandCases('remittance.draft', {
  ...shared,
  arrange: async () => {
    const own = await fresh()
    await taken(own)
    return { by: ground.agency, path: '/v1/remittances', body: { mandate: own.mandate } }
  },
  status: 202,
  effect: ({ body }) =>
    expect(body).toMatchObject({ state: 'drafting', number: 1, basis: 'net', currency: 'TWD', statementSha256: null }),
  events: ['remittance.drafting'],
  conflict: {
    arrange: async () => {
      const own = await fresh()
      await draftOf(own)
      return { by: ground.agency, path: '/v1/remittances', body: { mandate: own.mandate } }
    },
    ...{ status: 409, code: 'remittance_open' },
  },
})

const issuing = async () => {
  const draft = await draftOf(await fresh())
  return { by: ground.agency, path: at(draft, 'issue'), body: totals(draft) }
}

commandCases('remittance.issue', {
  ...shared,
  arrange: issuing,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'issued', disputed: 0, due: 37_500 }),
  events: ['remittance.issued'],
  conflict: {
    arrange: async () => {
      const call = await issuing()
      return { ...call, body: { controlTotals: { ...call.body.controlTotals, amount: 37_499 } } }
    },
    ...{ status: 409, code: 'remittance_control_mismatch' },
  },
})

commandCases('remittance.discard', {
  ...shared,
  arrange: async () => ({ by: ground.lender, path: at(await draftOf(await fresh()), 'discard') }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'discarded', lineCount: 0, due: 0, statementSha256: null })
    expect((await ground.agency.get(`/v1/remittances/${body.id}/lines`)).body.data).toEqual([])
    expect(await ground.agency.get(`/v1/remittances/${body.id}/statement`)).toMatchObject({ status: 409 })
  },
  events: ['remittance.discarded'],
  conflict: {
    arrange: async () => ({ by: ground.agency, path: at(await issued(await fresh()), 'discard') }),
    ...{ status: 409, code: 'remittance_state_unfit' },
  },
})

const disputing = async () => ({
  ...{ by: ground.lender, path: at(await issued(await fresh()), 'lines/dispute') },
  body: { lines: [{ number: 2, reason: 'wrong_rate' }] },
})

commandCases('remittance.dispute_lines', {
  ...shared,
  arrange: disputing,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'disputed', disputed: 1 }),
  events: ['remittance.lines_disputed'],
  conflict: {
    arrange: async () => ({ ...(await disputing()), body: { lines: [{ number: 3, reason: 'duplicate' }] } }),
    ...{ status: 422, code: 'remittance_line_unfit' },
  },
})

const disputed = async () => {
  const call = await disputing()
  return (await call.by.post(call.path, call.body)).body
}

commandCases('remittance.reply_lines', {
  ...shared,
  arrange: async () => ({
    ...{ by: ground.agency, path: at(await disputed(), 'lines/reply') },
    body: { lines: [{ number: 2, reply: 'conceded' }] },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'issued', disputed: 0 }),
  events: ['remittance.lines_replied'],
  conflict: {
    arrange: async () => ({
      ...{ by: ground.agency, path: at(await issued(await fresh()), 'lines/reply') },
      body: { lines: [{ number: 2, reply: 'conceded' }] },
    }),
    ...{ status: 409, code: 'remittance_state_unfit' },
  },
})

commandCases('remittance.accept_lines', {
  ...shared,
  arrange: async () => ({
    ...{ by: ground.lender, path: at(await disputed(), 'lines/accept') },
    body: { lines: [{ number: 2 }] },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'issued', disputed: 0 }),
  events: ['remittance.lines_accepted'],
  conflict: {
    arrange: async () => ({
      ...{ by: ground.lender, path: at(await draftOf(await fresh()), 'lines/accept') },
      body: { lines: [{ number: 1 }] },
    }),
    ...{ status: 409, code: 'remittance_state_unfit' },
  },
})

commandCases('remittance.accept', {
  ...shared,
  arrange: async () => {
    const remittance = await issued(await fresh())
    return { by: ground.lender, path: at(remittance, 'accept'), body: totals(remittance) }
  },
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'accepted' })
    const { data } = (await by.get(at(body, 'lines'))).body
    expect(data.map(({ state }: { state: string }) => state)).toEqual(['accepted', 'accepted'])
  },
  events: ['remittance.accepted'],
  conflict: {
    arrange: async () => {
      const remittance = await disputed()
      return { by: ground.lender, path: at(remittance, 'accept'), body: totals(remittance) }
    },
    ...{ status: 409, code: 'remittance_lines_disputed' },
  },
})

const settling = async () => ({
  ...{ by: ground.lender, path: at(await accepted(await fresh()), 'settle') },
  body: { receivedOn: '2026-11-24' },
})

commandCases('remittance.settle', {
  ...shared,
  arrange: settling,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'settled', settledOn: '2026-11-24' }),
  events: ['remittance.settled'],
  conflict: {
    arrange: async () => {
      const call = await settling()
      await call.by.post(call.path, call.body)
      return call
    },
    ...{ status: 409, code: 'remittance_state_unfit' },
  },
})
