import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Joining, joining, terms } from './joining.ts'

let platform: Platform
let joint: Joining

beforeAll(async () => {
  platform = await startPlatform()
  joint = await joining(platform)
})
afterAll(() => platform.stop())

const shared = { platform: () => platform, scope: 'agreements:write' as const }
const shareOf = ({ shares }: { shares: readonly string[] }) => `/v1/joint-agreement-shares/${shares[0]}`

commandCases('joint_agreement.open', {
  ...shared,
  arrange: async () => ({ by: joint.lead, path: '/v1/joint-agreements', body: (await joint.applied()).body }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'gathering', claimed: 0, silence: 'refuses', shareMin: 10_000, kind: null })
    expect(body.creditorIds).toEqual(joint.creditors.map(({ id }) => id))
    expect((await joint.lead.get(`/v1/joint-agreements/${body.id}`)).body).toEqual(body)
    expect((await joint.lead.get('/v1/joint-agreements?status=gathering')).body.data).toContainEqual(body)
  },
  events: ['joint_agreement.opened'],
  conflict: {
    arrange: async () => {
      const { body } = await joint.applied()
      await joint.done(joint.lead, '/v1/joint-agreements', body)
      return { by: joint.lead, path: '/v1/joint-agreements', body }
    },
    ...{ status: 409, code: 'joint_share_account_taken' },
  },
  madeUp: ({ path, body }) => {
    const nobody = { account: 'acc_01m00000000000000000000000', party: 'pty_01m00000000000000000000000' }
    return { method: 'POST', path, body: { ...(body as object), ...nobody } }
  },
})

commandCases('joint_agreement.propose', {
  ...shared,
  arrange: async () => ({ by: joint.lead, path: `${(await joint.claimed()).on}/propose`, body: terms() }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ status: 'proposed', claimed: 2_000_001, total: 2_000_001, kind: 'instalment_plan' })
    const [share] = await joint.sharesOf(joint.creditor(0), body.id)
    expect(share).toMatchObject({ state: 'offered', total: 700_001 })
    expect(share.instalments).toHaveLength(7)
  },
  events: ['joint_agreement.proposed'],
  conflict: {
    arrange: async () => ({ by: joint.lead, path: `${(await joint.opened()).on}/propose`, body: terms() }),
    ...{ status: 409, code: 'joint_agreement_claims_open' },
  },
})

commandCases('joint_agreement.end', {
  ...shared,
  arrange: async () => ({
    ...{ by: joint.lead, path: `${(await joint.running()).on}/end`, body: { code: 'borrower_withdrew' } },
  }),
  effect: ({ body }) => expect(body).toMatchObject({ status: 'cancelled', endCode: 'borrower_withdrew' }),
  events: ['joint_agreement.cancelled'],
  conflict: {
    arrange: async () => ({
      ...{ by: joint.creditor(0), path: `${(await joint.running()).on}/end`, body: { code: 'other' } },
    }),
    ...{ status: 403, code: 'joint_agreement_lead_acts' },
  },
})

commandCases('joint_share.claim', {
  ...shared,
  arrange: async () => ({ by: joint.creditor(0), path: `${shareOf(await joint.opened())}/claim`, body: {} }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'claimed', claim: 700_001, total: null })
    const ofLead = await joint.sharesOf(joint.lead, body.jointAgreementId, 'lead')
    expect(ofLead).toContainEqual({ ...body, accountId: null, partyId: null })
  },
  events: ['joint_share.claimed'],
  conflict: {
    arrange: async () => ({ by: joint.creditor(0), path: `${shareOf(await joint.proposed())}/claim`, body: {} }),
    ...{ status: 409, code: 'joint_share_state_unfit' },
  },
})

commandCases('joint_share.decline', {
  ...shared,
  arrange: async () => ({ by: joint.creditor(0), path: `${shareOf(await joint.opened())}/decline`, body: {} }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'declined', claim: null })
    expect(await joint.lead.get(`/v1/joint-agreement-shares/${body.id}`)).toMatchObject({ status: 404 })
  },
  events: ['joint_share.declined'],
  conflict: {
    arrange: async () => ({ by: joint.creditor(0), path: `${shareOf(await joint.claimed())}/decline`, body: {} }),
    ...{ status: 409, code: 'joint_share_state_unfit' },
  },
})

commandCases('joint_share.accept', {
  ...shared,
  arrange: async () => ({ by: joint.creditor(0), path: `${shareOf(await joint.proposed())}/accept`, body: {} }),
  effect: ({ body }) => expect(body).toMatchObject({ state: 'accepted', refusalCode: null }),
  events: ['joint_share.accepted'],
  conflict: {
    arrange: async () => ({ by: joint.lead, path: `${shareOf(await joint.proposed())}/accept`, body: {} }),
    ...{ status: 403, code: 'joint_share_creditor_acts' },
  },
})

commandCases('joint_share.refuse', {
  ...shared,
  arrange: async () => ({
    ...{ by: joint.creditor(0), path: `${shareOf(await joint.proposed())}/refuse`, body: { code: 'length' } },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'refused', refusalCode: 'length' })
    expect((await joint.lead.get(`/v1/joint-agreement-shares/${body.id}`)).body).toMatchObject({ state: 'refused' })
  },
  events: ['joint_share.refused'],
  conflict: {
    arrange: async () => {
      const plan = await joint.running()
      return { by: joint.creditor(0), path: `${shareOf(plan)}/refuse`, body: { code: 'total' } }
    },
    ...{ status: 409, code: 'joint_share_state_unfit' },
  },
})
