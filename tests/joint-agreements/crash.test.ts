import { afterAll, beforeAll, expect, test } from 'vitest'
import { crashesAnywhere, crashesInJobs } from '../setup/crashing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Joining, type Joint, joining, partsOf } from './joining.ts'

let platform: Platform
let joint: Joining
beforeAll(async () => {
  platform = await startPlatform()
  joint = await joining(platform)
})
afterAll(() => platform.stop())

const inBalance = async (by: TestOrganisation) => {
  const { totals } = (await by.get('/v1/trial-balance')).body
  for (const { difference } of totals) expect(difference).toBe('0')
}

test('opening, crashed anywhere, opens one', () =>
  crashesAnywhere(
    platform,
    async () => {
      const { body, account } = await joint.applied()
      return { by: joint.lead, path: '/v1/joint-agreements', body, account }
    },
    async (_, { id }) => {
      expect(await joint.sharesOf(joint.creditor(0), id)).toHaveLength(1)
      expect(await joint.sharesOf(joint.lead, id, 'lead')).toHaveLength(1)
    },
  ))

test('an answer, crashed anywhere, is given once', () =>
  crashesAnywhere(
    platform,
    async () => {
      const plan = await joint.proposed()
      return { by: joint.creditor(0), path: `/v1/joint-agreement-shares/${plan.shares[0]}/accept` }
    },
    (_, body) => void expect(body).toMatchObject({ state: 'accepted' }),
  ))

test(
  'an instalment, crashed anywhere, is divided once and to the last unit',
  () =>
    crashesAnywhere(
      platform,
      async () => {
        const plan = await joint.running()
        return { by: joint.lead, path: `${plan.on}/payments`, body: joint.receipt(285_714), plan }
      },
      async ({ plan }) => {
        const { amount, distributions } = await partsOf(joint.lead, `jointAgreement=${plan.id}`)
        expect([amount, distributions.length]).toEqual([285_714, 3])
        await inBalance(joint.lead)
      },
    ),
  60_000,
)

test('the jobs that make each creditor’s agreement make it once, wherever they crash', async () => {
  const accepted = async () => {
    const plan = await joint.proposed()
    await joint.each(plan, 'accept')
    return plan
  }
  const holds = async (plan: Joint) => {
    expect((await joint.lead.get(plan.on)).body).toMatchObject({ status: 'active' })
    for (const [n, account] of plan.accounts.entries()) {
      const { data } = (await joint.creditor(n).get(`/v1/agreements?account=${account}`)).body
      expect(data).toMatchObject([{ status: 'active', jointAgreementId: plan.id }])
    }
  }
  await crashesInJobs(platform, accepted, { holds, every: 5 })
}, 120_000)

test('the jobs that take an instalment into each creditor’s books do so once, wherever they crash', async () => {
  const paid = async () => {
    const plan = await joint.running()
    await joint.done(joint.lead, `${plan.on}/payments`, joint.receipt(285_714))
    return plan
  }
  const holds = async (plan: Joint) => {
    for (const [n, account] of plan.accounts.entries()) {
      const by = joint.creditor(n)
      const [part] = (await by.get(`/v1/joint-distributions?as=creditor&jointAgreement=${plan.id}`)).body.data
      const { data } = (await by.get(`/v1/payments?account=${account}`)).body
      expect(data).toMatchObject([{ id: part.paymentId, amount: part.amount, status: 'posted' }])
      await inBalance(by)
    }
  }
  await crashesInJobs(platform, paid, { holds, every: 9 })
}, 120_000)

test('of answers given at once one stands, and the others are told so', async () => {
  const plan = await joint.proposed()
  const path = `/v1/joint-agreement-shares/${plan.shares[0]}`
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => joint.creditor(0).post(`${path}/accept`)),
    ...Array.from({ length: 5 }, () => joint.creditor(0).post(`${path}/refuse`, { code: 'total' })),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const { status, body } of answers)
    if (status !== 200) expect([status, body.code]).toEqual([409, expect.any(String)])
})

test('two instalments at once are each divided, and never more than is owed', async () => {
  const plan = await joint.running()
  const paid = await Promise.all(
    Array.from({ length: 4 }, () => joint.lead.post(`${plan.on}/payments`, joint.receipt(700_000))),
  )
  const taken = paid.filter(({ status }) => status === 201).length
  expect(taken).toBe(2)
  expect((await partsOf(joint.lead, `jointAgreement=${plan.id}`)).amount).toBe(taken * 700_000)
  await platform.settle()
  for (const by of [joint.lead, ...joint.creditors]) await inBalance(by)
})
