import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type DebtChange, type DebtFile, each, NOTHING, plus, requireDay, type Transaction, total } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { report } from './delinquency-rules.ts'
import { fileAfter, joined } from './joined-rules.ts'
import { type AccountId, type Components, components, type TransactionId } from './model.ts'
import { type Posting, post } from './transaction-rules.ts'

/** What one row comes to. */
export type Fate =
  | { readonly subjectId: AccountId | TransactionId; readonly already?: boolean }
  | { readonly problem: Problem }

/** What many rows come to: the fate of each, in their order, and one change for each account they move. */
export interface PostingPlan {
  readonly fates: readonly Fate[]
  readonly changes: readonly DebtChange[]
}

/** Judges rows in their order; a row sees the accepted ones of its account before it. */
function planned<Row extends { readonly account: string }>(
  rows: readonly Row[],
  files: readonly DebtFile[],
  judge: (file: DebtFile, row: Row, soFar: DebtChange | undefined) => Result<DebtChange | null, Problem>,
): PostingPlan {
  const byReference = new Map(files.map((file) => [file.debt.reference, file]))
  const changes = new Map<string, DebtChange>()
  const fates = rows.map((row): Fate => {
    const soFar = changes.get(row.account)
    const file = soFar ? fileAfter(soFar) : byReference.get(row.account)
    if (!file) return { problem: unresolved('account', 'None of your accounts has this reference.') }
    const judged = judge(file, row, soFar)
    if (!judged.ok) return { problem: judged.refusal }
    if (judged.value === null) return { subjectId: file.debt.id, already: true }
    changes.set(row.account, joined(soFar, judged.value))
    return { subjectId: judged.value.transactions.find(({ accrued }) => !accrued)?.id ?? file.debt.id }
  })
  return { fates, changes: [...changes.values()] }
}

export interface PostingRow extends Posting {
  readonly account: string
  readonly reference: string
}

/** Posts many transactions. One that was posted under its reference before is answered as done, if it is the same. */
export function planPostings(
  rows: readonly PostingRow[],
  { files, taken }: { readonly files: readonly DebtFile[]; readonly taken: readonly Transaction[] },
  minting: { readonly newId: NewId },
): PostingPlan {
  const known = new Map(taken.map((transaction) => [transaction.reference, transaction]))
  return planned(rows, files, (file, row, soFar) => {
    const { account: _, ...posting } = row
    const before = known.get(row.reference) ?? soFar?.transactions.find(({ reference }) => reference === row.reference)
    if (before)
      return isSame(before, row, file) ? ok(null) : refuse(new Problem(debtProblems.transactionReferenceTaken))
    return post(file, posting, minting)
  })
}

function isSame(before: Transaction, { kind, effectiveOn, amount, components: given }: PostingRow, { debt }: DebtFile) {
  const moved = total(before) < 0n && kind !== 'adjustment' ? -total(before) : total(before)
  const stated = amount ?? total(each((component) => given?.[component] ?? 0n))
  return before.accountId === debt.id && before.kind === kind && before.effectiveOn === effectiveOn && moved === stated
}

export interface BalanceRow {
  readonly account: string
  readonly currency: string
  readonly asOf: CalendarDate
  readonly balance: Components
  readonly daysPastDue?: number | undefined
}

/** The components of an account as its transactions have them at the end of a day. */
export interface BalanceAsOf extends Components {
  readonly accountId: AccountId
  readonly asOf: CalendarDate
}

/** A frozen delinquency takes no report, and nothing is said by calling a debt on time that nobody collects. */
const isReported = ({ debt }: DebtFile, daysPastDue: number): boolean =>
  !debt.delinquencyFrozen && (daysPastDue > 0 || debt.status === 'open')

/**
 * Brings accounts to the balances their lender states as of a day: the difference to what the transactions up to that
 * day come to is an adjustment of that day. Days past due stated with it are reported.
 */
export function planBalances(
  rows: readonly BalanceRow[],
  { files, sums }: { readonly files: readonly DebtFile[]; readonly sums: readonly BalanceAsOf[] },
  minting: { readonly newId: NewId },
): PostingPlan {
  const known = new Map(sums.map((sum) => [`${sum.accountId} ${sum.asOf}`, sum]))
  return planned(rows, files, (file, { asOf, balance, currency, daysPastDue }, soFar) => {
    const day = requireDay(file, 'asOf', asOf)
    if (!day.ok) return day
    const earlier = soFar?.transactions.filter(({ effectiveOn }) => effectiveOn <= asOf) ?? []
    const then = earlier.reduce<Components>(plus, known.get(`${file.debt.id} ${asOf}`) ?? NOTHING)
    const difference = each((component) => balance[component] - then[component])
    const moves = components.some((component) => difference[component] !== 0n)
    const adjusted = moves
      ? post(file, { kind: 'adjustment', currency, components: difference, effectiveOn: asOf }, minting)
      : ok(null)
    const after = adjusted.ok && adjusted.value ? fileAfter(adjusted.value) : file
    if (!adjusted.ok || daysPastDue === undefined || !isReported(after, daysPastDue)) return adjusted
    const reported = report(after, { daysPastDue, asOf })
    return reported.ok ? ok(joined(adjusted.value ?? undefined, reported.value)) : reported
  })
}
