import { type AccountId, closeSold, type PartyFile, refreshCaseFiles, todayIn } from '../../accounts/index.ts'
import { agreementEvent, agreementEvents, inWords as agreementInWords } from '../../agreements/index.ts'
import { command } from '../../command.ts'
import {
  type CaseFacts,
  type CaseId,
  type CaseParty,
  caseEvent,
  caseEvents,
  moved,
  saveMoves,
} from '../../disputes/index.ts'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { ok } from '../../kernel/result.ts'
import type { Context } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { debtSaleEvent, debtSaleEvents, soldEvent } from '../events.ts'
import { handedDebt, placeOfHandover, planDocument } from '../handing.ts'
import {
  agreementsOfFree,
  type DebtRow,
  debtsOfFree,
  disputePartiesOfFree,
  disputesOfFree,
  freeForChange,
  ofFree,
  type PlanRow,
  partiesOfFree,
  saveHanded,
} from '../handover-store.ts'
import { StepDebtSale } from '../input.ts'
import type { DebtSale } from '../model.ts'
import { judgedRows, type SaleFate } from '../scrub-rules.ts'
import { factsOf, recount, saveFates } from '../steps-store.ts'
import { saleForChange, saveSale, scheduleTaking } from '../store.ts'
import { endAgreements, leftOf } from '../taking-store.ts'

interface Step {
  readonly sale: DebtSale
  readonly fates: readonly SaleFate[]
  readonly debts: readonly { readonly number: number; readonly row: DebtRow; readonly plan: PlanRow | null }[]
  readonly plans: readonly PlanRow[]
  readonly disputes: readonly CaseFacts[]
  readonly concerned: readonly (CaseParty & { readonly caseId: CaseId })[]
  readonly parties: readonly PartyFile[]
  /** The seller’s day. */
  readonly on: CalendarDate
}

/** A step of the seller’s job: closes the next debts that no agency holds, and seals what the buyer is to open. */
export const handOver = command({
  name: 'debt_sale.hand_over',
  summary: 'Hand over the next debts of a sale',
  scope: 'accounts:write',
  input: StepDebtSale,
  load: (context, { debtSale: id }) => ({
    sale: saleForChange(context, { id }),
    locked: freeForChange(context, id),
    facts: factsOf(context, ofFree(context, id)),
    debts: debtsOfFree(context, id),
    plans: agreementsOfFree(context, id),
    parties: partiesOfFree(context, id),
    disputes: disputesOfFree(context, id),
    concerned: disputePartiesOfFree(context, id),
    left: leftOf(context, id),
    zone: ownTimeZone(context),
  }),
  decide: ({ sale: [sale], locked, facts, debts, left: [left], zone, ...along }, _, { now }) => {
    const { plans, parties, disputes, concerned } = along
    if (sale?.state !== 'transferring') return ok(null)
    const mine = new Set<AccountId>(locked)
    const known = facts.filter(({ account }) => account !== null && mine.has(account.id))
    const fates = judgedRows(known, sale)
    const rows = new Map(debts.map((row) => [row.id, row]))
    const kept = fates.flatMap(({ number, outcome, account }) => {
      const row = outcome === 'kept' && account ? rows.get(account.id) : undefined
      const plan = plans.find(({ accountId, status }) => accountId === account?.id && status === 'active') ?? null
      return row ? [{ number, row, plan }] : []
    })
    const sold = new Set(kept.map(({ row }) => row.id))
    const leaves = fates.filter(({ outcome }) => outcome === 'excluded').length
    const isOver =
      kept.length === 0 &&
      left !== undefined &&
      left.handed + left.refused + left.goingBack === 0 &&
      left.kept === leaves
    return ok<Step>({
      sale: isOver ? { ...sale, state: 'transferred', transferredAt: now, version: sale.version + 1 } : sale,
      ...{ fates, parties, concerned, debts: kept, on: todayIn(zone, now) },
      disputes: disputes.filter(({ accountId }) => accountId && sold.has(accountId)).map((one) => moved(one, now)),
      plans: plans.filter(({ accountId }) => sold.has(accountId)),
    })
  },
  write: async (step, context) => (step ? await written(step, context) : []),
  events: (step) => [
    ...(step?.disputes ?? []).map((one) =>
      caseEvent(caseEvents.moved, one, step?.concerned.filter(({ caseId }) => caseId === one.id) ?? []),
    ),
    ...(step?.debts ?? []).map(({ row }) => soldEvent(row.id, step?.sale as DebtSale)),
    ...(step?.sale.state === 'transferred' ? [debtSaleEvent(debtSaleEvents.transferred, step.sale)] : []),
    ...(step?.plans ?? []).map((plan) =>
      agreementEvent(agreementEvents.cancelled, { ...agreementInWords(plan), status: 'cancelled', endCode: 'sold' }),
    ),
  ],
  view: (step) => ({ handed: step?.debts.length ?? 0 }),
})

async function written({ sale, fates, debts, parties, plans, disputes, on }: Step, context: Context) {
  const sealing = context.sealing.forOrganisation(sale.buyerId)
  const handed = await Promise.all(
    debts.map(async ({ number, row, plan }) => {
      const debt = await handedDebt(row, { parties, agreement: plan && planDocument(plan), sale, on }, context)
      const bytes = new TextEncoder().encode(JSON.stringify(debt))
      return { number, sealed: await sealing.sealForOrganisation(bytes, placeOfHandover(sale, number)) }
    }),
  )
  const ids = debts.map(({ row }) => row.id)
  return [
    ...(fates.length > 0 ? [saveFates(sale, fates)] : []),
    ...(sale.state === 'transferred' ? [saveSale(sale)] : []),
    ...(ids.length > 0
      ? [saveHanded(sale, handed), ...closeSold(ids, { ...context, on }), refreshCaseFiles(ids, context)]
      : []),
    ...(plans.length > 0
      ? [
          endAgreements(
            context,
            plans.map(({ id }) => id),
            context,
          ),
        ]
      : []),
    ...(disputes.length > 0 ? [saveMoves(context, disputes)] : []),
    ...(fates.length > 0 ? [recount(sale)] : []),
    ...(ids.length > 0 ? [scheduleTaking(sale, context)] : []),
  ]
}
