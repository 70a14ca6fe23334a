import { type SQL, sql } from 'drizzle-orm'
import { AccountId, debtFacts, debtFile, otherPayments, transactionNamed } from '../accounts/index.ts'
import { commissionGround } from '../commission/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Instant } from '../kernel/instant.ts'
import { PaymentId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { type Answers, type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId, ownTimeZone } from '../tenancy/index.ts'
import { disputedOf, type HoldingsJson, holdingsFrom, holdingsOf } from './about-store.ts'
import type { Disputed, Target } from './model.ts'
import type { AgencyHolding, Ground } from './posting-rules.ts'
import { accountAsked, type Side, uuidOf } from './store.ts'

const disputedOn = (side: Side, account: SQL): Statement<Disputed[]> => raw(disputedOf(side, account))

const holdingsOn =
  (side: Side, account: SQL): Statement<AgencyHolding[]> =>
  async (db) => {
    const [row] = await raw<{ holdings: HoldingsJson }>(holdingsOf(side, account))(db)
    return holdingsFrom(row?.holdings ?? null)
  }

/** What a payment is told by from others that only look like it. */
export interface Likeness {
  readonly currency: SQL
  readonly amount: SQL
  readonly effectiveAt: SQL
  /** Its own id; null where it is not recorded yet. */
  readonly self: SQL
}

/** How far apart a payment and a report of it may say that it was made: transfers take a weekend. */
export const REPORTED_WITHIN = sql`interval '5 days'`

interface Alike {
  readonly id: PaymentId | null
  readonly inFlight: boolean
}

/**
 * An earlier payment of the same amount on the account within a day, not taken back; and whether another one was
 * confirmed from a report of one of its agencies about then.
 */
const lookAlikeOf =
  (side: Side, account: SQL, { currency, amount, effectiveAt, self }: Likeness): Statement<Alike[]> =>
  async (db) => {
    const rows = await raw<{ id: string | null; reported: boolean }>(sql`
      select (
        select f.id from payments f
        where f.lender_id = ${uuidOf(side)} and f.account_id = ${account} and f.amount = ${amount}
          and f.currency = ${currency} and f.status in ('received','posted','unallocated') and f.id is distinct from ${self}
          and f.effective_at between ${effectiveAt} - interval '1 day' and ${effectiveAt} + interval '1 day'
        order by f.recorded_at, f.id limit 1) as id, exists (
        select from placements p
        join payments_in_flight r on r.lender_id = p.lender_id and r.placement_id = p.id
        where p.lender_id = ${uuidOf(side)} and p.account_id = ${account} and r.state = 'confirmed' and r.amount = ${amount}
          and r.currency = ${currency} and (r.payment_id is null or r.payment_id is distinct from ${self})
          and r.effective_at between ${effectiveAt} - ${REPORTED_WITHIN} and ${effectiveAt} + ${REPORTED_WITHIN}) as reported`)(
      db,
    )
    return rows.map(({ id, reported }) => ({ id: id === null ? null : PaymentId.fromUuid(id), inFlight: reported }))
  }

/** Everything putting a payment to an account is decided on. The account is locked; an agency finds nothing. */
export const groundFacts = (side: Side, account: SQL, likeness: Likeness) => ({
  ...debtFacts(side, { select: account }),
  disputed: disputedOn(side, account),
  holdings: holdingsOn(side, account),
  alike: lookAlikeOf(side, account, likeness),
  zone: ownTimeZone(side),
  earning: commissionGround(side, account),
})

export const groundOf = (
  {
    disputed: [disputed],
    holdings,
    alike: [alike],
    zone: [zone],
    earning: [earning],
    ...debt
  }: Answers<ReturnType<typeof groundFacts>>,
  context: Pick<Context, 'now'>,
): Ground => ({
  file: debtFile(debt, context),
  disputed: disputed ?? { whole: false, amount: '0' },
  holdings,
  lookAlikeId: alike?.id ?? null,
  inFlight: alike?.inFlight ?? false,
  timeZone: zone?.timeZone ?? 'UTC',
  commission: earning ?? { earners: [], settlements: [] },
})

/** The likeness of a payment that is about to be recorded. */
export const likenessAsked = ({
  currency,
  amount,
  effectiveAt,
}: {
  readonly currency: string
  readonly amount: bigint
  readonly effectiveAt: Instant
}): Likeness => ({
  ...{ currency: sql`${currency}`, amount: sql`${amount.toString()}::bigint` },
  ...{ effectiveAt: sql`${effectiveAt}::timestamptz`, self: sql`null::uuid` },
})

/** The likeness of a payment that is stored. */
export const likenessOf = (side: Side, id: PaymentId): Likeness => {
  const stored = (column: SQL) => sql`(
    select s.${column} from payments s where s.lender_id = ${uuidOf(side)} and s.id = ${PaymentId.toUuid(id)}::uuid)`
  return {
    ...{ currency: stored(sql`currency`), amount: stored(sql`amount`), effectiveAt: stored(sql`effective_at`) },
    self: sql`${PaymentId.toUuid(id)}::uuid`,
  }
}

/** What a posted payment did to its debt: the transaction bears the payment’s id as its reference. */
export const movedFacts = (side: Side, account: SQL, id: PaymentId) => ({
  transaction: transactionNamed(side, { select: account }, { reference: id }),
  others: otherPayments(side, { select: account }, { reference: id }),
})

interface TargetRow {
  readonly lender: string
  readonly agency: string | null
  readonly account: string | null
  readonly placement: string | null
  readonly mandate: string | null
  readonly jurisdiction: string | null
}

export interface Subject {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly mandate?: Named<'mnd'> | undefined
}

/** What a payment is about; nothing where what it names is not the caller’s. */
export const targetOf =
  (side: Side, subject: Subject): Statement<Target[]> =>
  async (db) => {
    const rows = await raw<TargetRow>(side.lends ? lenderTarget(side, subject) : agencyTarget(side, subject))(db)
    return rows.map(({ lender, agency, account, placement, mandate, jurisdiction }) => ({
      lenderId: OrganisationId.fromUuid(lender),
      agencyId: agency === null ? null : OrganisationId.fromUuid(agency),
      accountId: account === null ? null : AccountId.fromUuid(account),
      placementId: placement === null ? null : PlacementId.fromUuid(placement),
      mandateId: mandate === null ? null : MandateId.fromUuid(mandate),
      jurisdiction,
    }))
  }

/** A lender that names nothing has been paid by somebody it does not know. */
const lenderTarget = (side: Side, subject: Subject): SQL =>
  subject.account || subject.placement
    ? sql`
      select a.org_id as lender, null::uuid as agency, a.id as account, ${placementAsked(subject)} as placement,
        null::uuid as mandate, a.jurisdiction
      from accounts a where a.org_id = ${uuidOf(side)} and a.id = ${accountAsked(side, subject)}`
    : sql`
      select ${uuidOf(side)} as lender, null::uuid as agency, null::uuid as account, null::uuid as placement,
        null::uuid as mandate, null::text as jurisdiction`

const placementAsked = ({ placement }: Subject): SQL => {
  if (!placement) return sql`null::uuid`
  if ('id' in placement) return sql`${PlacementId.toUuid(placement.id)}::uuid`
  return sql`(select p.id from placements p where p.lender_id = a.org_id and p.lender_reference = ${placement.reference})`
}

/** An agency names a placement it was given, or the mandate it took money under. */
const agencyTarget = (side: Side, { placement, mandate }: Subject): SQL => {
  if (placement) {
    const named =
      'id' in placement
        ? sql`p.id = ${PlacementId.toUuid(placement.id)}::uuid`
        : sql`p.agency_reference = ${placement.reference}`
    return sql`
      select p.lender_id as lender, p.agency_id as agency, p.account_id as account, p.id as placement,
        p.mandate_id as mandate, p.jurisdiction
      from placements p where p.agency_id = ${uuidOf(side)} and p.accepted_at is not null and ${named} limit 1`
  }
  if (!mandate) return sql`select 1 where false`
  const named =
    'id' in mandate ? sql`m.id = ${MandateId.toUuid(mandate.id)}::uuid` : sql`m.agency_reference = ${mandate.reference}`
  return sql`
    select m.lender_id as lender, m.agency_id as agency, null::uuid as account, null::uuid as placement,
      m.id as mandate, null::text as jurisdiction
    from mandates m where m.agency_id = ${uuidOf(side)} and m.status <> 'proposed' and ${named} limit 1`
}
