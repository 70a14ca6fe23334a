import { fictitiousBorrower, type PortfolioRow } from './portfolio.ts'
import type { Api, Stage } from './stage.ts'
import { pass } from './world-time.ts'

const [SIGNED, STEP_PERCENT, HOLIDAYS_MAX] = [10, 20, 14]

/** What is promised of the work on these few accounts: a fifth of the capacity is lost for a day that runs out uncured. */
export const strictTerms = { capacity: SIGNED, workStandards: { capacityStepPercent: STEP_PERCENT } }

/** Three accounts of borrowers who owe nothing else, so that what is played on them touches nobody else's. */
export const fewAccounts = (rows: readonly PortfolioRow[]): PortfolioRow[] =>
  rows.slice(0, 3).map((row, index) => ({
    ...{ ...row, ...fictitiousBorrower(9_000_001 + index), reference: `STANDARD-${index + 1}` },
    ...{ balance: 250_000n, principal: 250_000n, interest: 0n, fees: 0n },
  }))

/**
 * Nine days of work standards by the test clock. An offer nobody answers is breached after a day and, its cure run out,
 * costs capacity; a breach that was the lender's fault is annulled; a recall becomes final on its day by itself.
 */
export async function keepStandards(stage: Stage, given: { mandate: string; references: readonly string[] }) {
  const { lender, agency } = stage.cast
  const { mandate } = given
  const [neglected, excused, worked] = await offered(lender.api, given)
  await agency.api.placements.accept(worked)
  await agency.api.placements.activate(worked)
  const recall = await lender.api.placements.recall(worked, {
    ...({ reason: 'lender_request', mode: 'pending', contactRule: 'stop_at_once', noticeDays: 3 } as const),
  })
  await pass(stage, 1.1, 'A day nobody answers')
  const breached = await breachesOf(lender.api, mandate)
  const of = (placement: string) => breached.find(({ placementId }) => placementId === placement)?.id ?? ''
  await agency.api.breaches.contest(of(excused), { code: 'lender_withheld', note: 'The file came on the next day.' })
  const annulled = await lender.api.breaches.decide(of(excused), { decision: 'upheld', note: 'It did.' })
  await pass(stage, 8, 'The cure runs out')
  const capacity = await capacityLost(stage, mandate)
  await agency.api.breaches.contest(of(neglected), { code: 'done_in_time', note: 'We believe we answered.' })
  const stands = await lender.api.breaches.decide(of(neglected), { decision: 'refused', note: 'You did not.' })
  if (annulled.status !== 'annulled' || stands.status !== 'uncured') throw new Error('A contest was not decided.')
  const { state } = await lender.api.placementRecalls.get(recall.id)
  if (state !== 'recalled') throw new Error(`A recall whose day has passed is ${state}.`)
  for (const placement of [neglected, excused]) await agency.api.placements.decline(placement, { code: 'no_capacity' })
  return {
    ...{ breached: breached.length, breachesContested: 2, breachesAnnulled: 1 },
    ...{ capacityLost: capacity.signed - capacity.effective, recalledByTime: 1 },
  }
}

/** Public holidays make a cure longer: of a long one the rest passes day by day. */
async function capacityLost(stage: Stage, mandate: string) {
  const { mandates } = stage.cast.lender.api
  for (let days = 0; days <= HOLIDAYS_MAX; days++) {
    const capacity = await mandates.capacity(mandate)
    if (capacity.effective === SIGNED - (SIGNED * STEP_PERCENT) / 100) return capacity
    await pass(stage, 1, 'A holiday')
  }
  throw new Error('The breach cost no capacity.')
}

async function breachesOf(api: Api, mandate: string) {
  const found: { readonly id: string; readonly placementId: string }[] = []
  for await (const breach of api.breaches.list({ mandate, limit: 200 })) found.push(breach)
  if (found.length !== 2) throw new Error(`Two offers were left unanswered, ${found.length} are breached.`)
  return found
}

type Given = { readonly mandate: string; readonly references: readonly string[] }

async function offered(api: Api, { mandate, references }: Given): Promise<[string, string, string]> {
  const place = async (index: number): Promise<string> =>
    (await api.placements.place({ account: `ref:${references[index]}`, mandate })).id
  return [await place(0), await place(1), await place(2)]
}
