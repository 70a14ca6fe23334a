import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Joining, joining, partsOf } from './joining.ts'

let platform: Platform
let joint: Joining

beforeAll(async () => {
  platform = await startPlatform()
  joint = await joining(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'payments:write' as const }

commandCases('joint_payment.record', {
  ...shared,
  arrange: async () => ({
    ...{ by: joint.lead, path: `${(await joint.running()).on}/payments`, body: joint.receipt(100_001) },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'received', amount: 100_001, currency: 'TWD' })
    expect((await joint.lead.get(`/v1/joint-payments/${body.id}`)).body).toEqual(body)
    const { amount } = await partsOf(joint.lead, `jointAgreement=${body.jointAgreementId}`)
    expect(amount).toBe(100_001)
  },
  events: [
    ...['joint_payment.received', 'joint_distribution.sent', 'joint_distribution.sent', 'joint_distribution.sent'],
  ],
  conflict: {
    arrange: async () => ({
      ...{ by: joint.lead, path: `${(await joint.running()).on}/payments`, body: joint.receipt(2_000_002) },
    }),
    ...{ status: 422, code: 'joint_payment_amount_unfit' },
  },
})

/** Paid 100,001 and taken into every creditor's books. */
async function received() {
  const plan = await joint.running()
  return { plan, path: `/v1/joint-payments/${await joint.pay(plan, 100_001)}/reverse` }
}

commandCases('joint_payment.reverse', {
  ...shared,
  arrange: async () => ({ by: joint.lead, path: (await received()).path, body: { code: 'bounced' } }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'reversed', reversalCode: 'bounced' })
    expect((await partsOf(joint.lead, `jointAgreement=${body.jointAgreementId}`)).amount).toBe(0)
  },
  events: [
    ...['joint_payment.reversed', 'joint_distribution.sent', 'joint_distribution.sent', 'joint_distribution.sent'],
  ],
  conflict: {
    arrange: async () => {
      const { path } = await received()
      await joint.done(joint.lead, path, { code: 'bounced' })
      return { by: joint.lead, path, body: { code: 'bounced' } }
    },
    ...{ status: 409, code: 'joint_payment_state_unfit' },
  },
})

const over = '/v1/joint-distributions/pay-over'
let transfers = 0

/** One creditor's part, as a transfer of the lead's. */
async function transfer() {
  const { plan } = await received()
  const open = await partsOf(joint.lead, `jointAgreement=${plan.id}&creditor=${joint.creditor(0).id}`)
  return { ...open, paidOn: '2026-11-24', reference: `TRANSFER-${++transfers}` }
}

commandCases('joint_distribution.pay_over', {
  ...shared,
  arrange: async () => ({ by: joint.lead, path: over, body: await transfer() }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ creditorId: joint.creditor(0).id, distributions: 1, currency: 'TWD' })
    const [one] = (await joint.creditor(0).get('/v1/joint-distributions?as=creditor')).body.data
    expect(one).toMatchObject({ amount: body.amount, paidOverOn: '2026-11-24', receivedOn: null, jointPaymentId: null })
  },
  events: ['joint_distribution.paid_over'],
  conflict: {
    arrange: async () => {
      const body = await transfer()
      return { by: joint.lead, path: over, body: { ...body, amount: body.amount + 1 } }
    },
    ...{ status: 422, code: 'joint_transfer_unfit' },
  },
})

async function paidOver() {
  const { distributions, amount, ...rest } = await transfer()
  await joint.done(joint.lead, over, { distributions, amount, ...rest })
  return { distributions, amount, receivedOn: '2026-11-24' }
}

commandCases('joint_distribution.receive', {
  ...shared,
  arrange: async () => ({ by: joint.creditor(0), path: '/v1/joint-distributions/receive', body: await paidOver() }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ leadId: joint.lead.id, distributions: 1 })
    const [one] = (await joint.lead.get(`/v1/joint-distributions?creditor=${joint.creditor(0).id}`)).body.data
    expect(one).toMatchObject({ receivedOn: '2026-11-24', paymentId: null, state: 'taken' })
  },
  events: ['joint_distribution.received'],
  conflict: {
    arrange: async () => {
      const { reference: _, paidOn, ...body } = await transfer()
      return { by: joint.creditor(0), path: '/v1/joint-distributions/receive', body: { ...body, receivedOn: paidOn } }
    },
    ...{ status: 422, code: 'joint_transfer_unfit' },
  },
})
