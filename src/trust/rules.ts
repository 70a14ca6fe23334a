import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import type { ClientBalance, TrustStatement, TrustStatementId, TrustSum } from './model.ts'
import { trustProblems as problems } from './problems.ts'

/** Client by client: a balance below zero lowers what is there, and never what the others are owed. */
export function summed(clients: readonly Pick<ClientBalance, 'balance'>[]): TrustSum {
  const sum = (of: (balance: bigint) => bigint) => clients.reduce((all, { balance }) => all + of(balance), 0n)
  return {
    total: sum((balance) => balance),
    required: sum((balance) => (balance > 0n ? balance : 0n)),
    overdrawn: sum((balance) => (balance < 0n ? -balance : 0n)),
  }
}

export interface Stated {
  readonly reference: string
  readonly currency: string
  readonly on: CalendarDate
  readonly bankBalance: bigint
}

interface Stating {
  readonly id: TrustStatementId
  readonly org: OrganisationId
  readonly collects: boolean
  readonly today: CalendarDate
  readonly now: Instant
}

/** What the bank says beside what it must hold, or why it cannot be stated. */
export function stated(
  { reference, currency, on, bankBalance }: Stated,
  { known, clients }: { readonly known: TrustStatement | undefined; readonly clients: readonly ClientBalance[] },
  { id, org, collects, today, now }: Stating,
): Result<TrustStatement, Problem> {
  if (!collects) return refuse(new Problem(problems.notHolder))
  if (known) return refuse(new Problem(problems.referenceTaken))
  if (on > today) {
    const detail = `${on} is not over: today is ${today}.`
    return refuse(
      new Problem(problems.dayUnfit, { detail, errors: [{ pointer: '#/on', code: 'in_the_future', detail }] }),
    )
  }
  const sum = summed(clients)
  const difference = bankBalance - sum.required
  return ok({ orgId: org, id, reference, currency, on, bankBalance, ...sum, difference, recordedAt: now })
}
