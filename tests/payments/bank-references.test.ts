import { afterAll, beforeAll, expect, test } from 'vitest'
import { plan } from '../agreements/agreeing.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { bankImported, camtOf, type Made } from './bank-files.ts'
import { owing, type Paying, payingOf } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
})
afterAll(() => platform.stop())

const day = () => platform.clock.now().slice(0, 10)
const camt = (entries: readonly Made[]) =>
  bankImported(platform, ground.lender, 'camt', camtOf(entries, { day: day() }))
const balance = async (account: string) => (await ground.lender.get(`/v1/accounts/${account}/debt`)).body.balance

test('an entry the bank reverses takes its payment back; the reversal of what the lender paid is nobody’s payment', async () => {
  const account = await owing(ground, { reference: 'BACK-1' })
  const taken: Made = { amount: '70.00', servicer: 'RV-1', endToEnd: 'RV-E2E', creditorReference: 'BACK-1' }
  await camt([taken])
  expect(await balance(account)).toBe(1_250_000 - 7_000)
  const { file, rows } = await camt([
    { amount: '70.00', servicer: 'RV-2', endToEnd: 'RV-E2E', credit: false, reversal: true },
    {
      amount: '40.00',
      servicer: 'RV-3',
      endToEnd: 'RV-OUT',
      credit: true,
      reversal: true,
      creditorReference: 'BACK-1',
    },
  ])
  expect(file.progress).toMatchObject({ total: 1, succeeded: 1, failed: 0 })
  expect((await ground.lender.get(`/v1/payment-reversals/${rows[0].subjectId}`)).body).toMatchObject({
    status: 'settled',
    bankReturn: null,
  })
  expect(await balance(account)).toBe(1_250_000)
})

test('a payer who names the agreement pays its debt, and its instalment', async () => {
  const account = await owing(ground)
  const [link] = (await ground.lender.get(`/v1/accounts/${account}/parties`)).body.data
  const agreed = await ground.lender.post('/v1/agreements', {
    ...plan({ total: 1_250_000 }),
    ...{ account, party: link.party?.id ?? link.partyId, reference: 'PLAN-4711' },
  })
  expect(agreed.status, agreed.text).toBe(201)
  const { rows } = await camt([{ amount: '1250.00', servicer: 'AG-1', text: 'thanks, plan PLAN-4711 December' }])
  expect((await ground.lender.get(`/v1/payments/${rows[0].subjectId}`)).body).toMatchObject({ status: 'posted' })
  expect(await balance(account)).toBe(1_250_000 - 125_000)
  expect((await ground.lender.get(`/v1/agreements/${agreed.body.id}`)).body).toMatchObject({ paid: 125_000 })
})
