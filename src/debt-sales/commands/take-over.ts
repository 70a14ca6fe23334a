import {
  type CreationPlan,
  creationEvents,
  creationFacts,
  insertSoldStatuses,
  type PartyStatus,
  planAccounts,
  todayIn,
  writeAccounts,
} from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import type { Context } from '../../store/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { alongOf, pairsOf, peopleOf } from '../along-store.ts'
import { boughtAccount, type Handed, latestDay } from '../bought.ts'
import { debtSaleEvent, debtSaleEvents } from '../events.ts'
import { TakeOver } from '../input.ts'
import type { DebtSale } from '../model.ts'
import { saleForChange, saveSale } from '../store.ts'
import { carryTreatments, insertAlong, leftOf, saveTaken, stillHanded } from '../taking-store.ts'

interface Step {
  readonly sale: DebtSale
  readonly handed: readonly Handed[]
  readonly plan: CreationPlan
}

const read = (lines: readonly { readonly number: number; readonly debt: string }[]): Handed[] =>
  lines.map(({ number, debt }) => ({ number, debt: JSON.parse(debt) as Handed['debt'] }))

/** A step of the buyer’s job: opens the next debts under its own keys, each exactly once. */
export const takeOver = command({
  name: 'debt_sale.take_over',
  summary: 'Take over the next debts of a sale',
  scope: 'accounts:write',
  input: TakeOver,
  load: async (context, { debtSale: id, lines }) => ({
    sale: saleForChange(context, { id }),
    still: stillHanded(
      context,
      id,
      lines.map(({ number }) => number),
    ),
    left: leftOf(context, id),
    zone: ownTimeZone(context),
    ...(await creationFacts(
      context,
      read(lines).map((one) => boughtAccount(one, id)),
    )),
  }),
  decide: ({ sale: [sale], still, left: [count], zone, ...facts }, { lines }, context) => {
    if (sale?.state !== 'transferring') return ok(null)
    const open = new Set(still.map(({ number }) => number))
    const handed = read(lines).filter(({ number }) => open.has(number))
    const today = latestDay(handed, todayIn(zone, context.now)) as ReturnType<typeof todayIn>
    const plan = planAccounts(
      handed.map((one) => boughtAccount(one, sale.id)),
      facts,
      { ...context, today },
    )
    const [refusal] = plan.refusals
    // What the seller kept by the same rules fits: anything else is a fault of ours, and nothing moves.
    if (refusal) throw refusal.problem
    const isLast = (count?.kept ?? 0) + (count?.handed ?? 0) === handed.length
    const step = { ...sale, version: sale.version + 1 }
    return ok<Step>({
      sale: isLast ? { ...step, state: 'transferred', transferredAt: context.now } : step,
      ...{ handed, plan },
    })
  },
  write: async (step, context) => (step ? await written(step, context) : []),
  events: (step, context) =>
    step
      ? [
          ...creationEvents(step.plan, context),
          ...(step.sale.state === 'transferred' ? [debtSaleEvent(debtSaleEvents.transferred, step.sale)] : []),
        ]
      : [],
  view: (step) => ({ taken: step?.handed.length ?? 0 }),
})

async function written({ sale, handed, plan }: Step, context: Context) {
  const pairs = pairsOf(handed, plan)
  const people = peopleOf(pairs)
  const to = new Map(people.map(({ from, to: party }) => [from, party]))
  const statuses = new Map(
    handed.flatMap(({ debt }) =>
      debt.parties.flatMap(({ id, statuses: known }) =>
        known.flatMap((status) => {
          const partyId = to.get(id)
          const key = `${partyId} ${status.kind} ${status.from}`
          return partyId ? [[key, { partyId, status: status as unknown as PartyStatus }] as const] : []
        }),
      ),
    ),
  )
  return [
    ...(await writeAccounts(plan, context)),
    ...(statuses.size > 0 ? [insertSoldStatuses([...statuses.values()], context)] : []),
    ...insertAlong(await alongOf(pairs, context)),
    ...(people.length > 0 ? [carryTreatments(sale, people, context)] : []),
    ...(handed.length > 0
      ? [
          saveTaken(
            sale,
            pairs.map(({ handed: { number }, account }) => ({ number, account: account.id })),
          ),
        ]
      : []),
    saveSale(sale),
  ]
}
