import type { CalendarDate } from '../kernel/calendar-date.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { changeOf, type DebtChange, type DebtFile, revised, type Transaction, total } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { type Components, components, type Itemisation, type ItemisationKind, type TransactionKind } from './model.ts'

export type ItemisedFigures = Pick<Itemisation, 'interest' | 'fees' | 'payments' | 'credits'>

/** Under which figure of 12 CFR 1006.34(c)(2)(viii) a whole transaction is shown. Adjustments go part by part. */
const figureOf: Partial<Record<TransactionKind, { figure: keyof ItemisedFigures; sign: 1n | -1n }>> = {
  interest: { figure: 'interest', sign: 1n },
  charge: { figure: 'fees', sign: 1n },
  fee: { figure: 'fees', sign: 1n },
  cost: { figure: 'fees', sign: 1n },
  payment: { figure: 'payments', sign: -1n },
  credit: { figure: 'credits', sign: -1n },
}

type Shown = Components & Pick<Transaction, 'kind' | 'accrued'>

/** What one transaction adds to the figures since the itemisation date; together exactly its total. */
function figuresOf(transaction: Shown): ItemisedFigures {
  const figures = { interest: 0n, fees: 0n, payments: 0n, credits: 0n }
  const rule = transaction.accrued ? figureOf.interest : figureOf[transaction.kind]
  for (const component of components) {
    const amount = transaction[component]
    if (rule) figures[rule.figure] += rule.sign * amount
    else if (amount < 0n) figures.credits -= amount
    else figures[component === 'interest' ? 'interest' : 'fees'] += amount
  }
  return figures
}

const added = (a: ItemisedFigures, b: ItemisedFigures, sign: 1n | -1n): ItemisedFigures => ({
  interest: a.interest + sign * b.interest,
  fees: a.fees + sign * b.fees,
  payments: a.payments + sign * b.payments,
  credits: a.credits + sign * b.credits,
})

/** The itemisation after a transaction, or after the reversal of one (`sign` -1: the original is handed in). */
export const itemise = (itemisation: Itemisation | null, transaction: Shown, sign: 1n | -1n): Itemisation | null =>
  itemisation && { ...itemisation, ...added(itemisation, figuresOf(transaction), sign) }

export const figuresSince = (transactions: readonly { transaction: Shown; sign: 1n | -1n }[]): ItemisedFigures =>
  transactions.reduce((sum, { transaction, sign }) => added(sum, figuresOf(transaction), sign), {
    interest: 0n,
    fees: 0n,
    payments: 0n,
    credits: 0n,
  })

/** amount + interest + fees - payments - credits: what the itemisation says is owed now. */
export const itemisedBalance = ({ amount, interest, fees, payments, credits }: Omit<Itemisation, 'kind' | 'date'>) =>
  amount + interest + fees - payments - credits

export interface ItemisationStated {
  readonly kind: ItemisationKind
  readonly date: CalendarDate
  readonly amount: bigint
  readonly figures: { readonly [Figure in keyof ItemisedFigures]?: bigint | undefined }
}

const unfit = (field: string, detail: string): Result<never, Problem> =>
  refuse(new Problem(debtProblems.dayUnfit, { detail, errors: [{ pointer: `#/${field}`, code: 'day_unfit', detail }] }))

/**
 * Fixes the itemisation for the life of the account (12 CFR 1006.34(b)(3)). Figures not given are those of the
 * account's own transactions since the date; together with the amount they must give today's balance.
 */
export function setItemisation(
  file: DebtFile,
  { kind, date, amount, figures }: ItemisationStated,
  since: ItemisedFigures,
): Result<DebtChange, Problem> {
  const { debt, today } = file
  if (debt.itemisation) return refuse(new Problem(debtProblems.itemised))
  if (date > today) return unfit('date', `${date} is after today, ${today}.`)
  if (kind === 'charge_off' && date !== debt.chargedOffOn) {
    return unfit('date', debt.chargedOffOn ? `It was charged off on ${debt.chargedOffOn}.` : 'It is not charged off.')
  }
  const itemisation = {
    ...{ kind, date, amount },
    interest: figures.interest ?? since.interest,
    fees: figures.fees ?? since.fees,
    payments: figures.payments ?? since.payments,
    credits: figures.credits ?? since.credits,
  }
  const difference = total(debt) - itemisedBalance(itemisation)
  if (difference !== 0n) {
    const detail = `The balance is ${total(debt)}; the itemisation gives ${total(debt) - difference}.`
    const errors = [{ pointer: '#/amount', code: 'itemisation_unequal', detail }]
    return refuse(new Problem(debtProblems.itemisationUnequal, { detail, errors }))
  }
  return ok(revised(changeOf(file), { itemisation }))
}
