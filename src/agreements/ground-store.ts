import { type SQL, sql } from 'drizzle-orm'
import { AccountId, PartyId } from '../accounts/index.ts'
import type { CalendarFacts } from '../calendars/model.ts'
import type { Named } from '../kernel/input.ts'
import type { AuthorityTerms } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { type Context, raw, type Statement } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { authorityFor } from './authority-rules.ts'
import type { Ground } from './ground.ts'
import { AgreementId } from './model.ts'

export interface DebtNamed {
  readonly account?: Named<'acc'> | undefined
  readonly placement?: Named<'plc'> | undefined
  readonly party?: PartyId | undefined
}

export interface Told {
  readonly lender: string
  readonly agency: string | null
  readonly placement: string | null
  readonly account: string
  readonly party: string
  readonly currency: string
  readonly balance: string
  readonly interest: string
  readonly disputed: { readonly whole: boolean; readonly amount: string }
  readonly authority: AuthorityTerms | null
  /** The lender's of the account, by its own name. */
  readonly segment: string | null
  readonly calendar: CalendarFacts
  readonly pending: string | null
  readonly active: string | null
}

export const itemOf = ({ account, placement, party }: DebtNamed) =>
  JSON.stringify({
    ...(placement &&
      ('id' in placement
        ? { placement: PlacementId.toUuid(placement.id) }
        : { placementReference: placement.reference })),
    ...(account &&
      ('id' in account ? { account: AccountId.toUuid(account.id) } : { accountReference: account.reference })),
    ...(party && { party: PartyId.toUuid(party) }),
  })

/** The debt named, where the caller may agree on it. Nothing is locked: the indexes let one offer wait and one agreement run. */
export const groundOf = (debt: DebtNamed, context: Pick<Context, 'now'>): Statement<Ground[]> =>
  groundOfItem(sql`${itemOf(debt)}::text::jsonb`, context)

export const groundOfItem =
  (item: SQL, { now }: Pick<Context, 'now'>): Statement<Ground[]> =>
  async (db) => {
    const rows = await raw<{ ground: Told }>(
      sql`select ground from bridge.agreement_ground(${item}, ${now}::timestamptz)`,
    )(db)
    return rows.map(({ ground }) => groundFrom(ground))
  }

export const groundFrom = (told: Told): Ground => ({
  ...{ currency: told.currency, calendar: told.calendar },
  authority: told.authority === null ? null : authorityFor(told.authority, told.segment),
  lenderId: OrganisationId.fromUuid(told.lender),
  agencyId: told.agency === null ? null : OrganisationId.fromUuid(told.agency),
  placementId: told.placement === null ? null : PlacementId.fromUuid(told.placement),
  accountId: AccountId.fromUuid(told.account),
  partyId: PartyId.fromUuid(told.party),
  balance: BigInt(told.balance),
  interest: BigInt(told.interest),
  disputed: told.disputed.whole ? 'whole' : BigInt(told.disputed.amount),
  pending: told.pending === null ? null : AgreementId.fromUuid(told.pending),
  active: told.active === null ? null : AgreementId.fromUuid(told.active),
})
