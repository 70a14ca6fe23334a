import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { reachable } from './contacting.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

type Lender = Awaited<ReturnType<Platform['organisation']>>
let people = 0

/** A person with a debt in the United States and one in China at one lender, and with one in the United States at another. */
async function abroad() {
  const nationalId = `123-45-67${80 + people++}`
  const [lender, other] = [await platform.organisation('lender'), await platform.organisation('lender')]
  const here = await reachable(lender, { nationalId })
  const china = await lender.post('/v1/accounts', {
    ...{ reference: 'CHINA', product: 'credit_card', currency: 'CNY', jurisdiction: 'CN', openedOn: '2024-01-15' },
    ...{ balance: { principal: 70_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ party: here.party, role: 'borrower', liability: 'several' }],
  })
  expect(china.status, china.text).toBe(201)
  return {
    lender,
    other,
    here,
    china: china.body.id as string,
    nationalId,
    there: await reachable(other, { nationalId }),
  }
}

const written = async (by: Lender, point: string, account: string, ...debts: readonly string[]) => {
  const answer = await by.post('/v1/contact-decisions', {
    ...{ account, contactPoint: point, channel: 'letter' },
    ...(debts.length > 0 ? { debts: debts.map((debt) => ({ account: debt })) } : {}),
  })
  expect(answer.status, answer.text).toBe(201)
  const verdicts: { ruleId: string; debts: string[]; nextAllowedAt: string | null }[] = answer.body.verdicts
  return { body: answer.body, budget: verdicts.find(({ ruleId }) => ruleId === 'HOUSE-BUDGET') }
}

test('of several debts the budget of each is that of where it lies', async () => {
  const { lender, other, here, there, china } = await abroad()
  const letter = (account: string, ...debts: readonly string[]) =>
    written(lender, here.points.address, account, ...debts)
  for (let n = 0; n < 7; n++) {
    expect((await letter(here.account)).body.outcome).toBe('allow')
    expect((await written(other, there.points.address, there.account)).body.outcome).toBe('allow')
  }
  // Fourteen by both: used up where lenders may know of each other, half of it where they may not.
  const alone = await letter(here.account)
  expect(alone.budget).toBeDefined()
  expect((await letter(china)).budget).toBeUndefined()
  for (const [first, second] of [
    [here.account, china],
    [china, here.account],
  ] as const) {
    const { body, budget } = await letter(first, second)
    expect(body.outcome).toBe('deny')
    expect(budget).toMatchObject({ debts: [here.account], nextAllowedAt: alone.budget?.nextAllowedAt })
    const { body: again } = await lender.post(`/v1/contact-decisions/${body.id}/re-run`, {})
    expect(again).toMatchObject({ reproduced: true, outcomeNow: 'deny' })
  }
})

test('a contact about a debt where lenders may know of each other counts for all, whatever it was asked for first', async () => {
  const { lender, other, here, there, china, nationalId } = await abroad()
  for (let n = 0; n < 7; n++) {
    await written(lender, here.points.address, china, here.account)
    await written(other, there.points.address, there.account)
  }
  const third = await platform.organisation('lender')
  const last = await reachable(third, { nationalId })
  expect((await written(third, last.points.address, last.account)).budget).toBeDefined()
})

test('no lender has more than its share, so that whoever is quick leaves the others theirs', async () => {
  const { lender, other, here, there } = await abroad()
  for (let n = 0; n < 10; n++)
    expect((await written(lender, here.points.address, here.account)).body.outcome).toBe('allow')
  const quick = await written(lender, here.points.address, here.account)
  expect(quick.body).toMatchObject({ outcome: 'deny', ruledBy: 'HOUSE-BUDGET' })
  for (let n = 0; n < 4; n++)
    expect((await written(other, there.points.address, there.account)).body.outcome).toBe('allow')
  // The same words and the same next time, whether the share or the whole is used up.
  const whole = await written(other, there.points.address, there.account)
  expect(whole.body).toMatchObject({ outcome: 'deny', ruledBy: 'HOUSE-BUDGET' })
  expect(whole.budget?.nextAllowedAt).toBe(quick.budget?.nextAllowedAt)
})

test('a contact about a debt where they may not counts at no other lender', async () => {
  const { lender, other, here, there, china } = await abroad()
  for (let n = 0; n < 14; n++) await written(lender, here.points.address, china)
  expect((await written(lender, here.points.address, china)).budget).toBeDefined()
  expect((await written(other, there.points.address, there.account)).budget).toBeUndefined()
})
