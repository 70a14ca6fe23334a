import type { AccountId } from '../accounts/model.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { DebtSale, SaleAccount, SaleOutcome } from './model.ts'
import { type SaleFinding, saleFindings, saleRuleOf } from './sale.law.ts'

/** What the seller’s own file says of an account now; `account` is null where the seller has none of that name. */
export interface SaleFacts {
  readonly number: number
  readonly outcome: SaleOutcome
  readonly reason: SaleAccount['reason']
  readonly account: SaleSnapshot | null
  /** Statuses that run, of whoever owes. */
  readonly statuses: readonly string[]
  /** Treatments that run, of whoever owes. */
  readonly treatments: readonly string[]
  /** What open disputes about it say they are. */
  readonly disputes: readonly string[]
  readonly litigant: boolean
  readonly agreement: boolean
  /** It is in an agreement of several creditors. */
  readonly joint: boolean
  /** Status of the placement that holds it. */
  readonly placement: string | null
  /** Another sale keeps it, or an earlier row of this one. */
  readonly taken: boolean
  /** Somebody on it whose personal data was destroyed. */
  readonly erased: boolean
}

/** The columns of a line of the tape. */
export interface SaleSnapshot {
  readonly id: AccountId
  readonly status: string
  readonly currency: string
  readonly reference: string
  readonly product: string
  readonly jurisdiction: string
  readonly openedOn: CalendarDate
  readonly chargedOffOn: CalendarDate | null
  readonly lastPaymentOn: CalendarDate | null
  readonly delinquentSince: CalendarDate | null
  readonly itemisationOn: CalendarDate | null
  readonly bucket: string
  readonly principal: bigint
  readonly interest: bigint
  readonly fees: bigint
  readonly costs: bigint
}

/** What becomes of a row. */
export interface SaleFate {
  readonly number: number
  readonly outcome: 'kept' | 'excluded'
  readonly reason: SaleAccount['reason']
  readonly findings: readonly SaleFinding[]
  readonly account: SaleSnapshot | null
}

type Judging = Pick<DebtSale, 'currency' | 'buyBackOf'>

const owed = ({ principal, interest, fees, costs }: SaleSnapshot) => principal + interest + fees + costs

const sellable: readonly string[] = ['open', 'charged_off']
const moratoria: readonly string[] = ['no_contact', 'mandatory_notices_only']

/** Everything there is to know of an account before it is sold, the weightiest first. */
export function findingsOf(facts: SaleFacts, currency: string): SaleFinding[] {
  const { account, statuses, treatments, disputes, placement } = facts
  if (!account) return ['not_found']
  const found: Partial<Record<SaleFinding, boolean>> = {
    already_for_sale: facts.taken,
    currency_differs: account.currency !== currency,
    status_unfit: !sellable.includes(account.status),
    nothing_owed: owed(account) <= 0n,
    person_erased: facts.erased,
    identity_theft: statuses.includes('identity_theft'),
    moratorium: treatments.some((treatment) => moratoria.includes(treatment)),
    insolvent: statuses.includes('insolvent'),
    deceased: statuses.includes('deceased'),
    identity_disputed: disputes.includes('identity'),
    minor: statuses.includes('minor'),
    joint_agreement: facts.joint,
    under_recall: placement === 'recall_pending' || placement === 'objected',
    placed: placement !== null,
    disputed: disputes.length > 0,
    litigant: facts.litigant,
    represented: statuses.includes('represented'),
    protected: treatments.length > 0,
    agreement_active: facts.agreement,
  }
  return saleFindings.filter((finding) => found[finding])
}

/**
 * Judges an account as it is now. What one side left out stays out; what was left out by a rule stays out too, since the
 * other side has read the tape without it. An account kept carries the weightiest of what was found.
 */
export function judged(facts: SaleFacts, { currency, buyBackOf }: Judging): SaleFate {
  const { number, account } = facts
  const findings = findingsOf(facts, currency)
  if (facts.outcome === 'excluded') return { number, outcome: 'excluded', reason: facts.reason, findings, account }
  const against = findings.find(
    (finding) => saleRuleOf(finding, account?.jurisdiction ?? null, buyBackOf !== null).fate === 'excluded',
  )
  const reason = against ?? findings[0] ?? null
  return { number, outcome: against ? 'excluded' : 'kept', reason, findings, account }
}

/** Judges a chunk in its order: of two rows that name one account the first keeps it. */
export function judgedRows(rows: readonly SaleFacts[], sale: Judging): SaleFate[] {
  const seen = new Set<AccountId>()
  return rows.map((row) => {
    const twice = row.account !== null && seen.has(row.account.id)
    const fate = judged(twice ? { ...row, taken: true } : row, sale)
    if (fate.outcome === 'kept' && fate.account) seen.add(fate.account.id)
    return fate
  })
}
