import type { DebtChange, DebtFile } from '../accounts/index.ts'
import { fileAfter, joined } from '../accounts/joined-rules.ts'
import type { Commission, CommissionGround } from '../commission/model.ts'
import { notFound } from '../kernel/problem.ts'
import { ok, refuse } from '../kernel/result.ts'
import type { PostingSet } from '../ledger/model.ts'
import type { Payment } from './model.ts'
import { type Ground, postedOrSuspended } from './posting-rules.ts'
import type { Refund } from './refund-model.ts'
import { revisedPayment } from './rules.ts'

/** What many payments come to: each of them, one change for each debt, and every set. */
export interface Posted {
  readonly payments: readonly Payment[]
  readonly changes: readonly DebtChange[]
  readonly sets: readonly PostingSet[]
  readonly commissions: readonly Commission[]
  readonly refunds: readonly Refund[]
}

export interface Grounds {
  readonly files: readonly DebtFile[]
  /** All but the debt itself and the look-alike. */
  of(payment: Payment): Omit<Ground, 'file'>
}

/** Puts payments to their debts in the order they were recorded in; each finds its debt as those before it left it. */
export function postedMany(
  waiting: readonly Payment[],
  { files, of }: Grounds,
  making: Omit<Parameters<typeof postedOrSuspended>[2], 'fresh'>,
): Posted {
  const debts = new Map(files.map((file) => [file.debt.id, file]))
  const changes = new Map<string, DebtChange>()
  const flat = new Set<string>()
  const outcomes = waiting.toSorted(byRecording).map((payment) => {
    const account = payment.accountId as NonNullable<Payment['accountId']>
    const soFar = changes.get(account)
    const file = soFar ? fileAfter(soFar) : debts.get(account)
    const about = of(payment)
    const commission = earnedSoFar(about.commission, flat)
    const ground = { ...about, commission, file: file ? ok(file) : refuse(notFound()) }
    const outcome = postedOrSuspended(payment, ground, { ...making, fresh: false })
    if (outcome.change) changes.set(account, joined(soFar, outcome.change))
    for (const { rule, placementId } of outcome.commissions ?? []) if (rule === 'flat') flat.add(placementId)
    return outcome
  })
  return {
    payments: outcomes.map(({ payment }) => revisedPayment(payment, {})),
    changes: [...changes.values()],
    sets: outcomes.flatMap(({ sets }) => sets),
    commissions: outcomes.flatMap(({ commissions = [] }) => commissions),
    refunds: outcomes.flatMap(({ refund }) => refund ?? []),
  }
}

/** What is earned once an account is earned by the first of many payments too. */
const earnedSoFar = (ground: CommissionGround, flat: ReadonlySet<string>): CommissionGround =>
  flat.size === 0
    ? ground
    : {
        ...ground,
        earners: ground.earners.map((earner) => ({
          ...earner,
          flatEarned: earner.flatEarned || flat.has(earner.placementId),
        })),
      }

const byRecording = (a: Payment, b: Payment) =>
  a.recordedAt === b.recordedAt ? (a.id < b.id ? -1 : 1) : a.recordedAt < b.recordedAt ? -1 : 1
