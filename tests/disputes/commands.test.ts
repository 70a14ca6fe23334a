import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Disputing, dispute, disputing } from './disputing.ts'

let platform: Platform
let two: Disputing

beforeAll(async () => {
  platform = await startPlatform()
  two = await disputing(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'disputes:write' as const }
const outsider = () => platform.organisation('lender')
const document = 'ab'.repeat(32)

commandCases('dispute.raise', {
  ...shared,
  arrange: async () => ({
    ...{ by: two.agency, path: '/v1/disputes' },
    body: dispute({ placement: (await two.placed()).placement, reference: `D-${crypto.randomUUID()}` }),
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({
      subject: 'dispute',
      status: 'open',
      kind: 'in_period',
      stops: 'debt',
      accountId: null,
    })
    expect(body.statement).toBe('I never signed this')
    expect((await two.agency.get(`/v1/cases/${body.id}`)).body).toEqual(body)
    expect((await two.lender.get(`/v1/cases/${body.id}`)).body).toMatchObject({ id: body.id, reference: null })
    expect(await two.statusOf(body.placementId)).toBe('on_hold')
  },
  events: ['dispute.raised', 'placement.hold_placed'],
  conflict: {
    arrange: async () => {
      const { placement } = await two.raised({ reference: 'D-TWICE-1' })
      return { by: two.agency, path: '/v1/disputes', body: dispute({ placement, reference: 'D-TWICE-1' }) }
    },
    ...{ status: 409, code: 'case_reference_taken' },
  },
})

commandCases('complaint.raise', {
  ...shared,
  arrange: async () => ({
    ...{ by: two.lender, path: '/v1/complaints' },
    body: { account: (await two.placed()).account, receivedOn: '2026-11-20', conduct: ['threat', 'outside_hours'] },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ subject: 'complaint', stops: 'nothing', clock: { rule: 'TW-FCPA-30D' } })
    expect(body.answerBy).toBe('2026-12-20T16:00:00.000Z')
    expect((await two.agency.get(`/v1/cases/${body.id}`)).body).toMatchObject({ conduct: ['threat', 'outside_hours'] })
  },
  events: ['complaint.raised'],
  conflict: {
    arrange: async () => {
      const { account } = await two.complained({ reference: 'C-TWICE' })
      const body = { account, receivedOn: '2026-11-20', conduct: ['insult'], reference: 'C-TWICE' }
      return { by: two.lender, path: '/v1/complaints', body }
    },
    ...{ status: 409, code: 'case_reference_taken' },
  },
})

commandCases('case.acknowledge', {
  ...{ ...shared, outsider },
  arrange: async () => ({ by: two.lender, path: `${(await two.raised()).on}/acknowledge`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'acknowledged', version: 2 }),
  events: ['case.acknowledged'],
  conflict: {
    arrange: async () => {
      const { on } = await two.raised()
      await two.done(two.lender, `${on}/acknowledge`)
      return { by: two.agency, path: `${on}/acknowledge`, body: {} }
    },
    ...{ status: 409, code: 'case_status_unfit' },
  },
})

commandCases('case.verify', {
  ...{ ...shared, outsider },
  arrange: async () => ({
    ...{ by: two.agency, path: `${(await two.raised()).on}/verify` },
    body: { kind: 'copy_of_contract', documents: [document] },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'verified', stops: 'nothing', documents: [document] })
    expect(await two.statusOf(body.placementId)).toBe('active')
  },
  events: ['case.verified', 'placement.hold_lifted'],
  conflict: {
    arrange: async () => {
      const body = { kind: 'duplicative_notice', documents: [document] }
      return { by: two.agency, path: `${(await two.raised()).on}/verify`, body }
    },
    ...{ status: 422, code: 'dispute_verification_unfit' },
  },
})

commandCases('case.answer', {
  ...{ ...shared, outsider },
  arrange: async () => ({
    ...{ by: two.lender, path: `${(await two.raised()).on}/answer` },
    body: { outcome: 'rejected', code: 'debt_confirmed', reasons: 'The contract bears the signature' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'rejected', stops: 'nothing', reasons: 'The contract bears the signature' })
    expect((await two.agency.get(`/v1/cases/${body.id}`)).body.reasons).toBe('The contract bears the signature')
    expect(await two.statusOf(body.placementId)).toBe('active')
  },
  events: ['case.answered', 'placement.hold_lifted'],
  conflict: {
    arrange: async () => {
      const body = { outcome: 'rejected', code: 'conduct_not_found' }
      return { by: two.lender, path: `${(await two.raised()).on}/answer`, body }
    },
    ...{ status: 422, code: 'case_answer_unfit' },
  },
})

commandCases('case.withdraw', {
  ...{ ...shared, outsider },
  arrange: async () => ({ by: two.agency, path: `${(await two.raised()).on}/withdraw`, body: {} }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'withdrawn', stops: 'nothing' })
    expect(await two.statusOf(body.placementId)).toBe('active')
  },
  events: ['case.withdrawn', 'placement.hold_lifted'],
  conflict: {
    arrange: async () => {
      const { on } = await two.raised()
      await two.done(two.lender, `${on}/withdraw`)
      return { by: two.agency, path: `${on}/withdraw`, body: {} }
    },
    ...{ status: 409, code: 'case_status_unfit' },
  },
})

commandCases('case.extend', {
  ...{ ...shared, outsider },
  arrange: async () => ({ by: two.lender, path: `${(await two.raised()).on}/extend`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'open', answerBy: '2027-01-04T16:00:00.000Z' }),
  events: ['case.extended'],
  conflict: {
    arrange: async () => ({ by: two.lender, path: `${(await two.complained()).on}/extend`, body: {} }),
    ...{ status: 409, code: 'case_extension_unfit' },
  },
})

commandCases('case.escalate', {
  ...{ ...shared, outsider },
  arrange: async () => {
    const organisation = (await platform.organisation('adviser')).id
    return { by: two.lender, path: `${(await two.complained()).on}/escalate`, body: { to: 'ombudsman', organisation } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ status: 'escalated', escalatedTo: 'ombudsman' }),
  events: ['case.escalated'],
  conflict: {
    arrange: async () => {
      const { on } = await two.complained()
      await two.done(two.lender, `${on}/withdraw`)
      return { by: two.lender, path: `${on}/escalate`, body: { to: 'ombudsman' } }
    },
    ...{ status: 409, code: 'case_status_unfit' },
  },
})

commandCases('case.reopen', {
  ...{ ...shared, outsider },
  arrange: async () => {
    const { on } = await two.raised()
    await two.done(two.lender, `${on}/answer`, { outcome: 'rejected', code: 'debt_confirmed' })
    return { by: two.lender, path: `${on}/reopen`, body: {} }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'open', stops: 'debt', answerCode: null })
    expect(await two.statusOf(body.placementId)).toBe('on_hold')
  },
  events: ['case.reopened', 'placement.hold_placed'],
  conflict: {
    arrange: async () => ({ by: two.lender, path: `${(await two.raised()).on}/reopen`, body: {} }),
    ...{ status: 409, code: 'case_status_unfit' },
  },
})

commandCases('case.remedy', {
  ...{ ...shared, outsider },
  arrange: async () => {
    const { on } = await two.raised()
    await two.done(two.lender, `${on}/answer`, { outcome: 'upheld', code: 'already_paid' })
    return { by: two.lender, path: `${on}/remedy`, body: { code: 'account_corrected', amount: 1_000 } }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'upheld', stops: 'nothing', remedy: 'account_corrected', remedyAmount: 1_000 })
    expect(await two.statusOf(body.placementId)).toBe('active')
  },
  events: ['case.remedied', 'placement.hold_lifted'],
  conflict: {
    arrange: async () => ({ by: two.lender, path: `${(await two.raised()).on}/remedy`, body: { code: 'apology' } }),
    ...{ status: 409, code: 'case_status_unfit' },
  },
})
