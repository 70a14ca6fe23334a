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
import {
  carryCaseParties,
  carryTreatments,
  insertAlong,
  type LinesLeft,
  leftOf,
  saveRefused,
  saveTaken,
  stillHanded,
} from '../taking-store.ts'

interface Step {
  readonly sale: DebtSale
  /** Those the buyer’s books take. */
  readonly handed: readonly Handed[]
  /** Those they do not, each with the problem. */
  readonly refused: readonly { readonly number: number; readonly code: string; readonly field: string | null }[]
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
    const arrived = read(lines).filter(({ number }) => open.has(number))
    const today = latestDay(arrived, todayIn(zone, context.now)) as ReturnType<typeof todayIn>
    const plan = planAccounts(
      arrived.map((one) => boughtAccount(one, sale.id)),
      facts,
      { ...context, today },
    )
    const problems = new Map(plan.refusals.map(({ row, problem }) => [row, problem]))
    const isLast = problems.size === 0 && isAllLeft(count, arrived.length)
    const step = { ...sale, version: sale.version + 1 }
    return ok<Step>({
      sale: isLast ? { ...step, state: 'transferred', transferredAt: context.now } : step,
      handed: arrived.filter((_, row) => !problems.has(row)),
      refused: [...problems].map(
        ([
          row,
          {
            kind,
            facts: { errors },
          },
        ]) => ({
          ...{ number: arrived[row]?.number ?? 0, code: kind.code, field: errors?.[0]?.pointer ?? null },
        }),
      ),
      plan,
    })
  },
  write: async (step, context) => (step ? await written(step, context) : []),
  events: (step, context) =>
    step
      ? [
          ...creationEvents(step.plan, context),
          ...(step.refused.length > 0 ? [debtSaleEvent(debtSaleEvents.booksRefused, step.sale)] : []),
          ...(step.sale.state === 'transferred' ? [debtSaleEvent(debtSaleEvents.transferred, step.sale)] : []),
        ]
      : [],
  view: (step) => ({ taken: step?.handed.length ?? 0 }),
})

/** Nothing of the sale waits for anything but this step. */
const isAllLeft = (left: LinesLeft | undefined, taken: number): boolean =>
  left !== undefined && left.kept + left.refused + left.goingBack === 0 && left.handed === taken

async function written({ sale, handed, refused, plan }: Step, context: Context) {
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
  const along = await alongOf(pairs, context)
  return [
    ...(await writeAccounts(plan, context)),
    ...(statuses.size > 0 ? [insertSoldStatuses([...statuses.values()], context)] : []),
    ...insertAlong(along),
    ...(along.casePairs.length > 0 ? [carryCaseParties(sale, along.casePairs, context)] : []),
    ...(people.length > 0 ? [carryTreatments(sale, people, context)] : []),
    ...(handed.length > 0
      ? [
          saveTaken(
            sale,
            pairs.map(({ handed: { number }, account }) => ({ number, account: account.id })),
          ),
        ]
      : []),
    ...(refused.length > 0 ? [saveRefused(sale, refused)] : []),
    saveSale(sale),
  ]
}
