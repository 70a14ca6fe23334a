import { z } from '@hono/zod-openapi'
import { importKind, type RawRow } from '../imports/index.ts'
import { currencyCode, dayText, minorUnits, reference } from '../kernel/input.ts'
import { placingKinds } from '../tenancy/index.ts'
import { debtEventsOf } from './debt-events.ts'
import { debtFiles } from './debt-many-store.ts'
import { debtProblems } from './debt-problems.ts'
import { writeDebts } from './debt-write-store.ts'
import { components } from './model.ts'
import { type PostingPlan, planBalances, planPostings } from './posting-plan-rules.ts'
import { balanceFacts, postingFacts } from './posting-plan-store.ts'
import { PostTransaction } from './transaction-input.ts'

const account = reference().openapi({ description: 'Your reference of the account', example: 'LOAN-20417' })

const written = {
  write: ({ changes }: PostingPlan, context: Parameters<typeof writeDebts>[1]) =>
    changes.length > 0 ? writeDebts(changes, context) : [],
  events: ({ changes }: PostingPlan) => changes.flatMap(debtEventsOf),
}

/** Transactions by file. One posted under its reference before is left as it is. */
export const importTransactions = importKind({
  kind: 'transactions',
  summary: 'Transactions of accounts: payments, charges, fees, credits, adjustments',
  scope: 'accounts:write',
  organisations: placingKinds,
  row: PostTransaction.extend({ account, reference: reference() }),
  naturalKey: ({ reference }) => (typeof reference === 'string' ? reference.slice(0, 200) : null),
  amount: ({ currency, amount, components: parts }) =>
    typeof amount === 'number' ? totalOf(currency, { amount }) : totalOf(currency, parts),
  constraints: { account_transactions_reference: debtProblems.transactionReferenceTaken },
  load: postingFacts,
  decide: ({ taken, ...facts }, rows, context) => {
    const plan = planPostings(rows, { files: debtFiles(facts, context), taken }, context)
    return { fates: plan.fates, decision: plan }
  },
  ...written,
})

const BalanceImportRow = z.strictObject({
  account,
  currency: currencyCode(),
  asOf: dayText(),
  balance: z.strictObject({
    principal: minorUnits(),
    interest: minorUnits().prefault(0),
    fees: minorUnits().prefault(0),
    costs: minorUnits().prefault(0),
  }),
  daysPastDue: z.int().min(0).max(36_500).optional(),
})

/** Balances by file, as of a day: the differences become adjustments of that day, days past due a report. */
export const importBalances = importKind({
  kind: 'balances',
  summary: 'Balances of accounts as of a day, and how late they are',
  scope: 'accounts:write',
  organisations: placingKinds,
  row: BalanceImportRow,
  naturalKey: (raw) =>
    typeof raw.account === 'string' && typeof raw.asOf === 'string' ? `${raw.account} ${raw.asOf}`.slice(0, 200) : null,
  amount: ({ currency, balance }) => totalOf(currency, balance),
  load: balanceFacts,
  decide: ({ sums, ...facts }, rows, context) => {
    const plan = planBalances(rows, { files: debtFiles(facts, context), sums }, context)
    return { fates: plan.fates, decision: plan }
  },
  ...written,
})

/** What a row adds to the control total, read before it is judged. */
function totalOf(currency: unknown, parts: unknown): { readonly amount: bigint; readonly currency: string } | null {
  if (typeof currency !== 'string' || typeof parts !== 'object' || parts === null) return null
  const amounts = ['amount', ...components].map((name) => (parts as RawRow)[name] ?? 0)
  if (!amounts.every((amount) => Number.isSafeInteger(amount))) return null
  return { amount: amounts.reduce<bigint>((sum, amount) => sum + BigInt(amount as number), 0n), currency }
}
