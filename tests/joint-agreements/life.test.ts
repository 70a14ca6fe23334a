import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { application, type Joining, joining, partsOf, terms } from './joining.ts'

let platform: Platform
let joint: Joining

beforeAll(async () => {
  platform = await startPlatform()
  joint = await joining(platform)
})
afterAll(() => platform.stop())

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
const agreementOn = async (by: TestOrganisation, account: string) =>
  (await by.get(`/v1/agreements?account=${account}`)).body.data[0]
const balanceOf = async (by: TestOrganisation, account: string) =>
  (await by.get(`/v1/accounts/${account}`)).body.balance.total

const trial = async (by: TestOrganisation) =>
  Object.fromEntries(
    (await by.get('/v1/trial-balance')).body.accounts.map((one: { account: string; balance: string }) => [
      one.account,
      Number(one.balance),
    ]),
  )

test('each creditor’s own agreement follows, its parts sum to what the lead agreed, and money ends where it belongs', async () => {
  const { lead, creditor, running, pay, done } = joint
  const plan = await running()
  const read = (await lead.get(plan.on)).body
  expect(read).toMatchObject({ status: 'active', claimed: 2_000_001, total: 2_000_001, paid: 0 })
  const owners: [TestOrganisation, string][] = [
    [lead, plan.account],
    [creditor(0), plan.accounts[0] as string],
    [creditor(1), plan.accounts[1] as string],
  ]
  const own = await Promise.all(owners.map(([by, account]) => agreementOn(by, account)))
  expect(own.map(({ total }) => total)).toEqual([1_000_000, 700_001, 300_000])
  for (const [at, { amount }] of read.instalments.entries()) {
    expect(sumOf(own.map(({ instalments }) => instalments[at].amount))).toBe(amount)
  }
  expect(own.every(({ status, jointAgreementId }) => status === 'active' && jointAgreementId === plan.id)).toBe(true)

  for (const amount of [285_714, 100_001, 1_614_286]) await pay(plan, amount)
  expect((await lead.get(plan.on)).body).toMatchObject({ status: 'completed', paid: 2_000_001 })
  for (const [by, account] of owners) {
    expect(await agreementOn(by, account)).toMatchObject({ status: 'completed' })
    expect(await balanceOf(by, account)).toBe(0)
  }

  // The money: the lead owes what it received for the others, until it is paid over and has come.
  const before = await trial(lead)
  expect(before.owed_to_creditors).toBe(1_000_001)
  for (const other of [creditor(0), creditor(1)]) {
    const { distributions, amount } = await partsOf(
      lead,
      `jointAgreement=${plan.id}&creditor=${other.id}&paidOver=false`,
    )
    const transfer = { distributions, amount }
    await done(lead, '/v1/joint-distributions/pay-over', {
      ...{ ...transfer, paidOn: '2026-11-24', reference: 'TRANSFER-1' },
    })
    expect((await trial(other)).due_from_leads).toBe(amount)
    await done(other, '/v1/joint-distributions/receive', { ...transfer, receivedOn: '2026-11-24' })
    expect((await trial(other)).due_from_leads ?? 0).toBe(0)
  }
  expect((await trial(lead)).owed_to_creditors ?? 0).toBe(0)
})

test('a creditor that does not know the borrower is not told, and the lead cannot tell it from one that is silent', async () => {
  const { lead, creditor, applied, done } = joint
  const { body } = await applied([1_000_000, 500_000])
  const { id } = await done(lead, '/v1/joint-agreements', body)
  await platform.settle()
  expect(await creditor(1).get(`/v1/joint-agreements/${id}`)).toMatchObject({ status: 404 })
  expect((await creditor(0).get(`/v1/joint-agreements/${id}`)).body).toMatchObject({
    ...{ creditorIds: null, accountId: null, partyId: null, claimed: 0 },
  })
  expect(await joint.sharesOf(lead, id, 'lead')).toMatchObject([{ creditorId: lead.id, state: 'claimed' }])
  const [share] = await joint.sharesOf(creditor(0), id)
  await done(creditor(0), `/v1/joint-agreement-shares/${share.id}/decline`)
  expect(await joint.sharesOf(lead, id, 'lead')).toHaveLength(1)
  expect(await lead.get(`/v1/joint-agreement-shares/${share.id}`)).toMatchObject({ status: 404 })
})

test('a creditor reads its own share and the totals, and nothing of the others', async () => {
  const { lead, creditor, running } = joint
  const plan = await running()
  const [own] = await joint.sharesOf(creditor(0), plan.id)
  expect(own).toMatchObject({ creditorId: creditor(0).id, claim: 700_001, total: 700_001 })
  expect(await joint.sharesOf(creditor(0), plan.id)).toHaveLength(1)
  const theirs = plan.shares[1] as string
  expect(await creditor(0).get(`/v1/joint-agreement-shares/${theirs}`)).toMatchObject({ status: 404 })
  const ofLead = await joint.sharesOf(lead, plan.id, 'lead')
  expect(ofLead).toHaveLength(3)
  const others = ofLead.filter(({ creditorId }: { creditorId: string }) => creditorId !== lead.id)
  expect(others.every((one: Record<string, unknown>) => one.accountId === null && one.agreementId === null)).toBe(true)
})

test('where silence accepts, it binds; where it refuses, the others go on without, and unanimity leaves nothing', async () => {
  const { lead, creditor, done } = joint
  const ended = async (regime: string) => {
    const plan = await joint.proposed(undefined, { regime })
    await done(creditor(0), `/v1/joint-agreement-shares/${plan.shares[0]}/accept`)
    await platform.settle()
    expect((await lead.get(plan.on)).body).toMatchObject({ status: 'proposed' })
    platform.clock.advance(8 * 86_400)
    await platform.settle()
    return { plan, read: (await lead.get(plan.on)).body }
  }
  const silent = await ended('tw_pre_negotiation')
  expect(silent.read).toMatchObject({ status: 'active', total: 2_000_001 })
  const without = await ended('pro_rata_plan')
  expect(without.read).toMatchObject({ status: 'active', total: 1_700_001, claimed: 1_700_001 })
  expect(sumOf(without.read.instalments.map(({ amount }: { amount: number }) => amount))).toBe(1_700_001)
  expect(await agreementOn(creditor(1), without.plan.accounts[1] as string)).toBeUndefined()
  expect((await creditor(1).get(`/v1/joint-agreement-shares/${without.plan.shares[1]}`)).body).toMatchObject({
    ...{ state: 'ended', refusalCode: 'not_answered' },
  })
  const nobody = await ended('unanimous')
  expect(nobody.read).toMatchObject({ status: 'cancelled', endCode: 'not_carried' })
  expect(await agreementOn(creditor(0), nobody.plan.accounts[0] as string)).toBeUndefined()
})

test('a payment that bounces is taken back everywhere, whether it was paid over or not', async () => {
  const { lead, creditor, running, pay, done } = joint
  const plan = await running()
  const payment = await pay(plan, 300_000)
  const account = plan.accounts[0] as string
  const paid = (await agreementOn(creditor(0), account)).paid
  expect(await balanceOf(creditor(0), account)).toBe(700_001 - paid)
  const open = `jointAgreement=${plan.id}&creditor=${creditor(0).id}&paidOver=false`
  await done(lead, '/v1/joint-distributions/pay-over', {
    ...{ ...(await partsOf(lead, open)), paidOn: '2026-11-24', reference: 'TRANSFER-2' },
  })
  await done(lead, `/v1/joint-payments/${payment}/reverse`, { code: 'bounced' })
  await platform.settle()
  expect((await lead.get(plan.on)).body).toMatchObject({ paid: 0, status: 'active' })
  for (const [by, one, owed] of [
    [lead, plan.account, 1_000_000],
    [creditor(0), account, 700_001],
    [creditor(1), plan.accounts[1] as string, 300_000],
  ] as const) {
    expect(await balanceOf(by, one)).toBe(owed)
    expect(await agreementOn(by, one)).toMatchObject({ paid: 0, status: 'active' })
  }
  expect((await partsOf(lead, open)).amount).toBe(-paid)
  // The next payment is divided as if there had been none, and the transfer takes off what was taken back.
  await pay(plan, 600_000)
  const next = await partsOf(lead, open)
  expect(next.distributions).toHaveLength(2)
  await done(lead, '/v1/joint-distributions/pay-over', { ...next, paidOn: '2026-11-24', reference: 'TRANSFER-3' })
})

test('a creditor cannot take back what the lead distributed, nor end its part alone', async () => {
  const { creditor, running, pay } = joint
  const plan = await running()
  await pay(plan, 200_000)
  const account = plan.accounts[0] as string
  const { data } = (await creditor(0).get(`/v1/payments?account=${account}`)).body
  expect(data).toMatchObject([{ paidTo: 'lead', status: 'posted' }])
  expect(await creditor(0).post(`/v1/payments/${data[0].id}/reverse`, { code: 'bounced' })).toMatchObject({
    ...{ status: 409, body: { code: 'payment_lead_acts' } },
  })
  const { id } = await agreementOn(creditor(0), account)
  expect(await creditor(0).post(`/v1/agreements/${id}/cancel`, { code: 'other' })).toMatchObject({
    ...{ status: 409, body: { code: 'agreement_joint' } },
  })
})

test('missed beyond its cure it is broken for all, and nobody’s own clock breaks it before', async () => {
  const { lead, creditor, running, pay } = joint
  const plan = await running()
  platform.clock.advance(60 * 86_400)
  await platform.settle()
  expect((await lead.get(plan.on)).body.cureUntil).not.toBeNull()
  expect(await agreementOn(creditor(0), plan.accounts[0] as string)).toMatchObject({
    status: 'active',
    cureUntil: null,
  })
  await pay(plan, 600_000)
  expect((await lead.get(plan.on)).body).toMatchObject({ status: 'active', cureUntil: null })
  platform.clock.advance(120 * 86_400)
  await platform.settle()
  platform.clock.advance(20 * 86_400)
  await platform.settle()
  expect((await lead.get(plan.on)).body).toMatchObject({ status: 'broken', endCode: 'instalment_missed' })
  for (const [by, account] of [
    [lead, plan.account],
    [creditor(1), plan.accounts[1] as string],
  ] as const) {
    expect(await agreementOn(by, account)).toMatchObject({ status: 'broken', endCode: 'instalment_missed' })
  }
})

test('what the lead ends is ended on every creditor’s books, for the same reason, and a share is free for another', async () => {
  const { lead, creditor, running, done, sharesOf } = joint
  const plan = await running()
  await done(lead, `${plan.on}/end`, { code: 'insolvency' })
  await platform.settle()
  for (const [n, account] of plan.accounts.entries()) {
    expect(await agreementOn(creditor(n), account)).toMatchObject({ status: 'cancelled', endCode: 'insolvency' })
    expect(await sharesOf(creditor(n), plan.id)).toMatchObject([{ state: 'ended' }])
  }
  const links = await lead.get(`/v1/accounts/${plan.account}/parties`)
  const party = links.body.data[0].party?.id ?? links.body.data[0].partyId
  await done(lead, '/v1/joint-agreements', {
    ...{ account: plan.account, party, creditors: [creditor(0).id], regime: 'unanimous' },
    application: application(),
  })
})

test('it takes the place of what each creditor had agreed by itself', async () => {
  const { creditor, claimed, each, done, lead } = joint
  const plan = await claimed()
  const account = plan.accounts[0] as string
  const links = await creditor(0).get(`/v1/accounts/${account}/parties`)
  const party = links.body.data[0].party?.id ?? links.body.data[0].partyId
  const today = platform.clock.now().slice(0, 10)
  const alone = await done(creditor(0), '/v1/agreements', {
    ...{ account, party, kind: 'instalment_plan', total: 700_001 },
    schedule: { frequency: 'monthly', count: 3, firstOn: today },
  })
  const schedule = { frequency: 'monthly', count: 7, firstOn: today }
  await done(lead, `${plan.on}/propose`, terms({ schedule }))
  await each(plan, 'accept')
  await platform.settle()
  expect((await creditor(0).get(`/v1/agreements/${alone.id}`)).body).toMatchObject({ status: 'superseded' })
  expect(await agreementOn(creditor(0), account)).toMatchObject({ status: 'active', supersedes: alone.id })
})

test('where lenders may not know of each other’s debts there is none', async () => {
  const { lead, creditor } = joint
  const { debtOf } = await import('../placements/portfolio.ts')
  const account = await debtOf(platform, lead, { jurisdiction: 'CN', currency: 'CNY' })
  const links = await lead.get(`/v1/accounts/${account}/parties`)
  const party = links.body.data[0].party?.id ?? links.body.data[0].partyId
  const body = { account, party, creditors: [creditor(0).id], regime: 'unanimous', application: application() }
  expect(await lead.post('/v1/joint-agreements', body)).toMatchObject({
    ...{ status: 422, body: { code: 'joint_agreement_place_unfit' } },
  })
})
