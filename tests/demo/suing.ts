import { isConcordatError } from '../../sdk/src/index.ts'
import { owe, someBorrower } from './indebted.ts'
import type { Api, Stage } from './stage.ts'
import { DAY_MS, dayIn } from './world-time.ts'

const [OWED, COURT_FEE] = [1_250_000, 12_000]

/** Nothing stands between a letter and a court but the lender’s word, and that nobody disputes the debt. */
const straightToCourt = [
  { stage: 'reminder' as const, channels: ['letter' as const] },
  { stage: 'litigation' as const, channels: ['letter' as const], gates: [{ kind: 'no_open_dispute' as const }] },
]

/**
 * An agency that would sue is held back until its lender approved and the case went through the gate. Then the matter goes its
 * way through the court, and what the court awarded of the costs is put on the debt; a fee no law knows is not.
 */
export async function sue({ cast: { lender, agency }, rows, progress }: Stage, mandate: string) {
  const currency = rows[0]?.currency ?? 'TWD'
  const bar = progress.step('A debt goes to court', 5)
  const { account } = await owe(lender, { borrower: someBorrower(), principal: OWED, currency })
  await takeIntoPolicy(lender.api, account)
  const { id: placement } = await lender.api.placements.place({ account, mandate })
  await agency.api.placements.accept(placement)
  await agency.api.placements.activate(placement)
  bar.to(1)
  const letter = { placement, letterOn: dayIn(-4 * DAY_MS), lawFirm: 'Court & Partners' }
  const heldBack = await codeOf(() => agency.api.legalMatters.open(letter))
  await raise({ lender: lender.api, agency: agency.api }, placement)
  bar.to(2)
  const { id } = await agency.api.legalMatters.open(letter)
  await agency.api.legalMatters.file(id, {
    ...{
      court: 'Taipei District Court',
      claimNumber: placement.slice(-12),
      filedOn: dayIn(-3 * DAY_MS),
      claimed: OWED,
    },
  })
  await lender.api.legalMatters.enterJudgment(id, {
    ...{ judgmentOn: dayIn(-2 * DAY_MS), awarded: OWED, costsAwarded: COURT_FEE, annualRate: 500 },
  })
  bar.to(3)
  const cost = { currency, incurredOn: dayIn(-2 * DAY_MS) }
  await lender.api.legalMatters.charge(id, {
    ...{ ...cost, kind: 'court', basis: 'court_order', citation: 'Order on costs', amount: COURT_FEE },
  })
  const unlawful = await codeOf(() =>
    lender.api.legalMatters.charge(id, {
      ...{ ...cost, kind: 'legal', basis: 'statute', citation: 'Code of Civil Procedure', amount: 50_000 },
    }),
  )
  bar.to(4)
  const { stage: reached } = await agency.api.legalMatters.enforce(id, {
    ...{ kind: 'attachment_of_earnings', startedOn: dayIn(-DAY_MS) },
  })
  const { balance } = await lender.api.accounts.get(account)
  bar.end()
  return {
    heldBackFromCourt: heldBack === 'legal_matter_gate_closed' ? 1 : 0,
    mattersEnforced: reached === 'enforcement' ? 1 : 0,
    legalCosts: balance.costs,
    costsRefused: unlawful === 'legal_matter_cost_unfit' ? 1 : 0,
  }
}

/** Through the gate: the agency asks, the lender approves, the case is moved. */
async function raise({ lender, agency }: Record<'lender' | 'agency', Api>, placement: string): Promise<void> {
  const { id } = await agency.stageCases.ofPlacement(placement)
  const approval = await agency.stageApprovals.request(id, { reason: 'unresponsive' })
  await lender.stageApprovals.approve(approval.id)
  await agency.stageCases.move(id, { to: 'litigation' })
}

async function takeIntoPolicy(api: Api, account: string): Promise<void> {
  const segment = `court_${Date.now().toString(36)}`
  await api.accountSegments.assign({ segment, accounts: [account] })
  const stages = straightToCourt
  const { id } = await api.collectionPolicies.create({ name: 'Straight to court', jurisdiction: 'TW', segment, stages })
  await api.collectionPolicies.publish(id)
}

/** By which code it was refused. */
export const codeOf = (attempt: () => PromiseLike<unknown>): Promise<string | null> =>
  Promise.resolve(attempt()).then(
    () => null,
    (thrown: unknown) => (isConcordatError(thrown) ? thrown.code : Promise.reject(thrown)),
  )
