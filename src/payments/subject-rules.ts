import { Problem, unresolved } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Target } from './model.ts'
import { paymentProblems as problems } from './problems.ts'

/** What a caller names, by id or by a reference of its own; the rules look only at what is there. */
export interface Naming {
  readonly account?: unknown
  readonly placement?: unknown
  readonly mandate?: unknown
}

/** What a payment is about, or why that is not clear. A lender that names nothing was paid by somebody it does not know. */
export function subjectOf<Found extends Target>(
  { account, placement, mandate }: Naming,
  target: Found | undefined,
  { lends }: { readonly lends: boolean },
): Result<Found, Problem> {
  const clear = lends
    ? mandate === undefined && (account === undefined || placement === undefined)
    : account === undefined && (placement === undefined) !== (mandate === undefined)
  if (!clear) {
    const detail = lends ? 'Name an account or a placement, or neither.' : 'Name a placement, or the mandate.'
    const errors = [{ pointer: '#/placement', code: 'unclear', detail }]
    return refuse(new Problem(problems.subjectUnclear, { detail, errors }))
  }
  if (target) return ok(target)
  if (account) return refuse(unresolved('account', 'You have no such account.'))
  return refuse(
    mandate
      ? unresolved('mandate', 'You have no such mandate.')
      : unresolved('placement', 'You have no such placement.'),
  )
}
