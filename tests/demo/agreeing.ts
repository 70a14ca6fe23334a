import type { Api, Stage } from './stage.ts'
import { momentIn } from './world-time.ts'

/** Which of the placements held are talked about: at most so many, spread over all of them. */
const isAsked = (index: number) => index % 60 === 20
const ASKED_MAX = 24

/** A month of a household with a third of its income left over, in minor units. */
const household = (currency: string) => ({
  ...{ currency, adults: 2, children: 1, income: [{ kind: 'wages' as const, amount: 9_000_000 }] },
  essentials: [
    { kind: 'housing' as const, amount: 3_500_000 },
    { kind: 'food' as const, amount: 2_500_000 },
  ],
})

/** In the stage they come in nobody calls; a borrower who agrees is spared the next one. */
const stages = [
  { stage: 'reminder' as const, channels: ['email' as const, 'letter' as const, 'sms' as const] },
  {
    ...{ stage: 'phone' as const, channels: ['phone' as const, 'letter' as const], minimumDays: 7 },
    gates: [{ kind: 'days_past_due' as const, days: 30 }],
    deEscalateOn: ['promise' as const, 'payment' as const, 'agreement' as const],
  },
]

/**
 * What good looks like: cases go by the lender's policy, borrowers agree to what their household can keep to, what they
 * pay is put to their debts, and one payment bounces.
 */
export async function agreeAndPay({ cast: { lender, agency }, rows, progress }: Stage, placements: readonly string[]) {
  const asked = placements.filter((_, index) => isAsked(index)).slice(0, ASKED_MAX)
  const currency = rows[0]?.currency ?? 'TWD'
  const accounts: string[] = []
  for (const id of asked) accounts.push((await lender.api.placements.get(id)).accountId ?? '')
  const cases = await takeIntoPolicy(lender.api, accounts)
  const bar = progress.step('Agreeing on plans', asked.length)
  const agreements: { id: string; placement: string; first: number }[] = []
  let byLender = 0
  for (const [index, placement] of asked.entries()) {
    const made = await agreeOn(agency.api, placement, { currency, option: index })
    if (made?.awaits === 'lender') {
      await lender.api.agreements.accept(made.id)
      byLender += 1
    }
    if (made) agreements.push({ id: made.id, placement, first: made.instalments[0]?.amount ?? 0 })
    bar.to(index + 1)
  }
  bar.end()
  const { paid, bounced } = await pay(lender.api, agreements, currency)
  return { cases, agreed: agreements.length, agreedByLender: byLender, instalmentsPaid: paid, bounced }
}

/** After one instalment kept, once a year, twice in five: as supervisors elsewhere ask of cards, but for the number of instalments. */
const reAge = { keptInstalments: 1, openMonths: 9, monthsBetween: 12, timesInFiveYears: 2 }

/** A policy for these accounts alone; the night's run takes their cases in. Answers how many there are. */
export async function takeIntoPolicy(api: Api, accounts: string[]): Promise<number> {
  const segment = `demo_${crypto.randomUUID().slice(0, 8)}`
  await api.accountSegments.assign({ segment, accounts })
  const policy = { name: 'Gentle first', jurisdiction: 'TW', segment, stages, reAge }
  const { id } = await api.collectionPolicies.create(policy)
  await api.collectionPolicies.publish(id)
  const run = await api.stageRuns.start()
  for (;;) {
    const { state } = await api.stageRuns.get(run.id)
    if (state === 'done') break
    await api.sleep(200)
  }
  let cases = 0
  for await (const one of api.stageCases.list({ policy: id, limit: 200 })) if (one.stage === 'reminder') cases += 1
  return cases
}

/** One of the options a household can keep to, in turn; null where the work is stopped or nothing can be agreed on. */
async function agreeOn(api: Api, placement: string, { currency, option }: { currency: string; option: number }) {
  const { status } = await api.placements.get(placement)
  if (status !== 'accepted' && status !== 'active') return null
  const { parties } = await api.caseFiles.get(placement)
  const party = parties[0]?.partyId
  if (party === undefined) return null
  const { id, options } = await api.agreements.options({ placement, party, incomeExpenditure: household(currency) })
  const chosen = options[option % options.length]
  return chosen ? api.agreements.propose({ option: { quote: id, number: chosen.number } }) : null
}

/** The first instalments come to the lender, as the law here has no agency take money; the last of them bounces. */
async function pay(api: Api, agreements: readonly { placement: string; first: number }[], currency: string) {
  const run = Date.now().toString(36)
  const recorded: string[] = []
  for (const [index, { placement, first }] of agreements.entries()) {
    const { id, status } = await api.payments.record({
      ...{ placement, reference: `PLAN-${run}-${index}`, paidTo: 'lender', method: 'bank_transfer', currency },
      ...{ amount: first, effectiveAt: momentIn(0) },
    })
    if (status === 'posted') recorded.push(id)
  }
  const last = recorded.at(-1)
  if (last) await api.payments.reverse(last, { code: 'bounced' })
  return { paid: recorded.length, bounced: last ? 1 : 0 }
}
