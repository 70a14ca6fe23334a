import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DebtFile } from '../../src/accounts/debt.ts'
import type { Episode } from '../../src/accounts/model.ts'
import type { Agreement } from '../../src/agreements/model.ts'
import { keptInRow, reAged } from '../../src/agreements/re-age-rules.ts'
import { opened } from '../accounts/debt-file.ts'
import { day } from '../accounts/debts.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { published } from '../stages/staging.ts'
import { type Agreeing, agreeing, plan } from './agreeing.ts'

const reAge = { keptInstalments: 3, openMonths: 9, monthsBetween: 12, timesInFiveYears: 2 }

describe('a debt is made current', () => {
  const today = day('2026-11-24')
  const late = (changes: Partial<DebtFile> = {}): DebtFile => {
    const file = opened(900n, 0n, 0n)
    return {
      ...file,
      ...{ debt: { ...file.debt, openedOn: day('2020-01-05') }, today, episodes: [episode('2026-08-01')] },
      ...changes,
    }
  }
  const episode = (startedOn: string, curedOn: string | null = null): Episode => ({
    ...{ startedOn: day(startedOn), pastDueSince: day(startedOn), curedOn: curedOn === null ? null : day(curedOn) },
    ...{ endedBy: curedOn === null ? null : 're_age', correctedFrom: null, correctionEvidence: null },
  })
  const due = ['2026-09-15', '2026-10-15', '2026-11-15', '2026-12-15'].map((on) => ({ dueOn: day(on), amount: 100n }))
  const agreement = (changes: Partial<Agreement> = {}) =>
    ({ status: 'active', schedule: due, paid: 300n, ...changes }) as Agreement
  const limitOf = (found: ReturnType<typeof reAged>) => (found.ok ? null : found.refusal.facts.extensions?.limit)

  test('for whoever kept the agreement: the episode ends, and what is owed stays', () => {
    const found = reAged(agreement(), { file: late(), terms: reAge })
    expect(found).toMatchObject({
      ok: true,
      value: { debt: { principal: 900n, bucket: '0', pastDueSince: null }, transactions: [] },
    })
    expect(found.ok && found.value.episodes).toMatchObject([{ curedOn: today, endedBy: 're_age' }])
  })

  test.each([
    ['no_policy', agreement(), late(), null],
    ['not_running', agreement({ status: 'broken' }), late(), reAge],
    ['not_late', agreement(), late({ episodes: [] }), reAge],
    ['kept_instalments', agreement({ paid: 299n }), late(), reAge],
    ['open_months', agreement(), late({ debt: { ...late().debt, openedOn: day('2026-02-25') } }), reAge],
    [
      'months_between',
      agreement(),
      late({ episodes: [episode('2025-08-01', '2025-11-25'), episode('2026-08-01')] }),
      reAge,
    ],
    [
      'times_in_five_years',
      agreement(),
      late({
        episodes: [episode('2021-10-01', '2021-11-25'), episode('2024-01-01', '2024-05-01'), episode('2026-08-01')],
      }),
      reAge,
    ],
  ])('but not where %s stands against it', (limit, made, file, terms) => {
    expect(limitOf(reAged(made, { file, terms }))).toBe(limit)
  })

  test('on the first day the limits let, and not the day before', () => {
    const again = (on: string) => late({ episodes: [episode('2025-08-01', on), episode('2026-08-01')] })
    expect(limitOf(reAged(agreement(), { file: again('2025-11-25'), terms: reAge }))).toBe('months_between')
    expect(reAged(agreement(), { file: again('2025-11-24'), terms: reAge }).ok).toBe(true)
    const five = (on: string) =>
      late({ episodes: [episode('2021-10-01', on), episode('2024-01-01', '2024-05-01'), episode('2026-08-01')] })
    expect(reAged(agreement(), { file: five('2021-11-24'), terms: reAge }).ok).toBe(true)
  })

  test('an instalment that is due and not whole ends the row', () => {
    expect([300n, 299n, 400n].map((paid) => keptInRow(agreement({ paid }), today))).toEqual([3, 0, 3])
  })
})

let platform: Platform
let two: Agreeing
beforeAll(async () => {
  platform = await startPlatform()
  two = await agreeing(platform)
  const stages = [{ stage: 'reminder', channels: ['letter', 'phone'] }]
  await published(two.lender, { jurisdiction: 'TW', stages, reAge: { ...reAge, keptInstalments: 1 } })
})
afterAll(() => platform.stop())

/** A late debt in a case of the policy, and an agreement whose first instalment is due today. */
async function late() {
  const asOf = platform.clock.now().slice(0, 10)
  const schedule = { frequency: 'monthly', count: 10, firstOn: asOf }
  const made = await two.proposed((debt) => plan({ ...debt, schedule }))
  await two.done(two.lender, `/v1/accounts/${made.account}/delinquency`, { asOf, daysPastDue: 45 })
  await platform.settle()
  // Events of one moment have no order between them.
  platform.clock.advance(1)
  return { ...made, keep: () => two.pay(made.account, 125_000, asOf) }
}

commandCases('agreement.re_age', {
  ...{ platform: () => platform, scope: 'agreements:write' },
  arrange: async () => {
    const { on, keep } = await late()
    await keep()
    return { by: two.lender, path: `${on}/re-age`, body: {} }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ balance: 1_125_000, delinquency: { since: null, daysPastDue: 0, bucket: '0' } })
    const { data } = (await two.lender.get(`/v1/accounts/${body.accountId}/episodes`)).body
    expect(data[0]).toMatchObject({ endedBy: 're_age' })
  },
  events: ['agreement.re_aged', 'account.cured', 'account.bucket_changed'],
  conflict: {
    arrange: async () => ({ by: two.lender, path: `${(await late()).on}/re-age`, body: {} }),
    ...{ status: 409, code: 'agreement_re_age_unfit' },
  },
})

test('an agency makes no debt current, and a debt of no policy is made so by nobody', async () => {
  const { on, keep } = await late()
  await keep()
  expect((await two.agency.post(`${on}/re-age`, {})).status).toBe(404)
  const elsewhere = await agreeing(platform)
  const plain = await elsewhere.running()
  expect((await elsewhere.lender.post(`${plain.on}/re-age`, {})).body).toMatchObject({
    ...{ code: 'agreement_re_age_unfit', limit: 'no_policy' },
  })
})
