import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type Posting, type PostingSet, PostingSetId } from '../ledger/model.ts'
import type { LineState, Remittance, RemittanceLine, RemittanceState, Totals } from './model.ts'
import { remittanceProblems as problems } from './problems.ts'

type Sums = Pick<Totals, 'collected' | 'commission' | 'clawedBack'>

/** What the agency is to send: all it took, or what is left of it after its commission. Negative: the lender owes it. */
export const dueOf = ({ basis, collected, commission, clawedBack }: Sums & Pick<Remittance, 'basis'>): bigint =>
  basis === 'gross' ? collected : collected - commission + clawedBack

/** What the lender pays the agency besides: its commission, where the agency keeps nothing back. */
export const payableOf = ({ basis, commission, clawedBack }: Sums & Pick<Remittance, 'basis'>): bigint =>
  basis === 'gross' ? commission - clawedBack : 0n

/** The sums of the lines: what stands on each of the three accounts. */
export function totalsOf(lines: readonly Pick<RemittanceLine, 'account' | 'posted'>[]): Totals {
  let [collected, commission, clawedBack] = [0n, 0n, 0n]
  for (const { account, posted } of lines) {
    if (account === 'trust') collected += posted
    else if (account === 'commission_due') commission -= posted
    else clawedBack += posted
  }
  return { lineCount: lines.length, collected, commission, clawedBack }
}

interface Making {
  readonly newId: NewId
  readonly now: Instant
}

/** A set of a remittance; null where nothing moves. */
function setOf(
  { lenderId, agencyId, mandateId, currency }: Remittance,
  amounts: Readonly<Partial<Record<Posting['account'], bigint>>>,
  { newId, now, on }: Making & { readonly on: CalendarDate },
): PostingSet | null {
  const postings = Object.entries(amounts)
    .filter(([, amount]) => amount !== 0n)
    .map(([account, amount]): Posting => ({ account: account as Posting['account'], currency, amount }))
  if (postings.length === 0) return null
  return {
    ...{ lenderId, agencyId, mandateId, id: newId(PostingSetId), kind: 'remittance' },
    ...{ paymentId: null, transactionId: null, reversesId: null, effectiveOn: on, recordedAt: now, postings },
  }
}

/** The agency sends the money: nothing of it is in its trust any more, and net of commission none of that is owed. */
export const sent = (remittance: Remittance, making: Making & { readonly on: CalendarDate }): PostingSet | null => {
  const { basis, collected, commission, clawedBack } = remittance
  const kept = basis === 'net' ? { commission_due: commission, clawback_receivable: -clawedBack } : {}
  return setOf(remittance, { trust: -collected, ...kept, recoveries_receivable: dueOf(remittance) }, making)
}

/** The money has arrived; where all of it was sent, the agency is paid its commission. */
export const arrived = (remittance: Remittance, making: Making & { readonly on: CalendarDate }): PostingSet | null => {
  const { basis, commission, clawedBack } = remittance
  const [due, payable] = [dueOf(remittance), payableOf(remittance)]
  const paid = basis === 'gross' ? { commission_due: commission, clawback_receivable: -clawedBack } : {}
  return setOf(remittance, { recoveries_receivable: -due, ...paid, bank: due - payable }, making)
}

/** With nothing in it: its statement is gone with its lines. */
export const emptied = (remittance: Remittance): Remittance => ({
  ...{ ...remittance, ...totalsOf([]), disputed: 0, statementSha256: null },
})

/** Refuses a remittance that is in none of these states. */
export function requireState(remittance: Remittance, allowed: readonly RemittanceState[]): Problem | undefined {
  if (allowed.includes(remittance.state)) return undefined
  return new Problem(problems.stateUnfit, { detail: `It is ${remittance.state}.` })
}

export interface ControlTotals {
  readonly count: number
  readonly amount: bigint
}

/** Refuses control totals that are not those of the remittance, field by field. */
export function requireTotals(remittance: Remittance, { count, amount }: ControlTotals): Problem | undefined {
  const wrong = [
    ...(count === remittance.lineCount ? [] : ['count']),
    ...(amount === dueOf(remittance) ? [] : ['amount']),
  ]
  if (wrong.length === 0) return undefined
  const detail = 'It is not that of the remittance.'
  const errors = wrong.map((field) => ({ pointer: `#/controlTotals/${field}`, code: 'mismatch', detail }))
  return new Problem(problems.controlMismatch, { errors })
}

export const revised = (remittance: Remittance, changes: Partial<Remittance>): Remittance => ({
  ...remittance,
  ...changes,
  version: remittance.version + 1,
})

/** From which states a line goes where. */
const moves: Readonly<Record<'accepted' | 'disputed' | 'conceded' | 'upheld', readonly LineState[]>> = {
  accepted: ['open', 'disputed', 'upheld', 'accepted'],
  disputed: ['open', 'accepted'],
  conceded: ['disputed'],
  upheld: ['disputed'],
}

type Known = Pick<RemittanceLine, 'number' | 'state' | 'reason'>
export interface MovedLines {
  readonly remittance: Remittance
  readonly lines: readonly Known[]
}

const contested = (state: LineState) => state === 'disputed' || state === 'upheld'

/** Some lines of a remittance moved, all or none, and the state it is in by that. */
export function movedLines(
  remittance: Remittance,
  known: readonly Known[],
  asked: readonly { readonly number: number; readonly to: keyof typeof moves; readonly reason?: Known['reason'] }[],
): Result<MovedLines, Problem> {
  const byNumber = new Map(known.map((line) => [line.number, line]))
  const detail = 'It is no line with which this can be done.'
  const errors = asked.flatMap(({ number, to }, index) => {
    const line = byNumber.get(number)
    return line && moves[to].includes(line.state) ? [] : [{ pointer: `#/lines/${index}/number`, code: 'unfit', detail }]
  })
  if (errors.length > 0) return refuse(new Problem(problems.lineUnfit, { errors: errors.slice(0, 50) }))
  let disputed = remittance.disputed
  const lines = new Map<number, Known>()
  for (const { number, to, reason } of asked) {
    const before = lines.get(number) ?? (byNumber.get(number) as Known)
    disputed += Number(contested(to)) - Number(contested(before.state))
    lines.set(number, { number, state: to, reason: to === 'disputed' ? (reason ?? null) : before.reason })
  }
  const state = disputed > 0 ? 'disputed' : 'issued'
  return ok({ remittance: revised(remittance, { disputed, state }), lines: [...lines.values()] })
}
