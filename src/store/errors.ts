import { Problem, type ProblemKind, problems } from '../kernel/problem.ts'
import { ClockMoved } from './world-clocks.ts'

/** What a unique or check constraint means to a caller, by constraint name. */
export type ConstraintProblems = Readonly<Record<string, ProblemKind>>

interface PostgresFault {
  readonly code: string
  readonly constraint_name?: string
}

function faultOf(error: unknown): PostgresFault | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = (e as Error & { code?: unknown }).code
    if (typeof code === 'string') return e as unknown as PostgresFault
  }
  return undefined
}

const connectionFaults = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '57014', // query_canceled by statement_timeout
  '55P03', // lock_not_available by lock_timeout
  '53300', // too_many_connections
])

/** Serialisation failures and deadlocks: the same command may succeed when run again from the start. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(faultOf(error)?.code ?? '')

/** Turns what PostgreSQL or the network threw into a problem; whatever is not understood stays an internal error. */
export function problemFrom(error: unknown, constraints: ConstraintProblems = {}): unknown {
  if (error instanceof Problem) return error
  if (error instanceof ClockMoved) return new Problem(problems.unavailable, { retryAfterSeconds: 1 })
  const fault = faultOf(error)
  if (!fault) return error
  if (connectionFaults.has(fault.code)) return new Problem(problems.unavailable, { retryAfterSeconds: 2 })
  if (isRetryable(error)) return new Problem(problems.conflict, { retryAfterSeconds: 1 })
  const known = fault.constraint_name === undefined ? undefined : constraints[fault.constraint_name]
  return known ? new Problem(known) : error
}
