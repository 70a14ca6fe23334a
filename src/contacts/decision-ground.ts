import type { AccountStatus, Authority, AuthorityScope, ContactPointKind, PartyRole } from '../accounts/model.ts'
import type { PersonRole, Purpose } from '../compliance/index.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { PlacementStatus } from '../placements/model.ts'
import type { Disposition } from './activity-model.ts'
import type { ContactChannel } from './decision-model.ts'
import type { KnownGround } from './known-rules.ts'

/** What the lender's file says, as `bridge.contact_ground` tells it: ids are uuids, moments as PostgreSQL prints them. */
export interface Ground {
  readonly lender: string
  readonly agency: string | null
  readonly point: string | null
  readonly placement: {
    readonly id: string
    readonly status: PlacementStatus
    readonly acceptedAt: string | null
    readonly channels: readonly string[]
    readonly licences: readonly string[]
  } | null
  readonly account: {
    readonly id: string
    readonly product: string
    readonly status: AccountStatus
    readonly jurisdiction: string
    readonly pastDueSince: CalendarDate | null
    readonly limitationEndsOn: CalendarDate | null
  }
  readonly party: {
    readonly id: string
    readonly kind: string
    readonly language: string | null
    readonly erased: boolean
  }
  readonly links: readonly Link[]
  readonly statuses: readonly {
    readonly kind: string
    readonly from: CalendarDate
    readonly until: CalendarDate | null
    readonly stay: boolean | null
  }[]
  readonly points: readonly Point[]
  /** Hashes of contact points that are on file no more, by their ids. */
  readonly removed: Readonly<Record<string, string>>
  readonly held: readonly {
    readonly decision: string
    readonly by: string
    readonly account: string
    /** Other debts it is held for. */
    readonly debts: readonly string[] | null
    readonly point: string | null
    readonly channel: ContactChannel
    readonly purpose: Purpose
    readonly at: string
    readonly until: string
  }[]
  /** Contacts of the last year by the lender and all its agencies, corrections applied. */
  readonly history: readonly {
    readonly at: string
    readonly by: string
    readonly account: string
    /** Other debts it was about. */
    readonly debts: readonly string[] | null
    readonly point: string | null
    readonly hash: string | null
    readonly channel: ContactChannel
    readonly direction: 'outbound' | 'inbound'
    readonly disposition: Disposition
    readonly wrongNumber: boolean
  }[]
  readonly licences: readonly {
    readonly jurisdiction: string
    readonly activity: string
    readonly from: string
    readonly until: string | null
  }[]
  readonly holidays: readonly CalendarDate[]
  readonly known: KnownGround
  /** What it would be about besides, in the order asked: what hangs on the debt; null where it is not there for who asks. */
  readonly debts?: readonly (Pick<Ground, 'placement' | 'account' | 'links' | 'known'> | null)[]
}

export interface Link {
  readonly party: string
  readonly role: PartyRole
  readonly represents: string | null
  readonly authority: Authority | null
  readonly scope: AuthorityScope | null
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
}

export interface Point {
  readonly id: string
  readonly kind: ContactPointKind
  readonly source: string
  readonly consentedAt: string | null
  readonly optedOutAt: string | null
  readonly placeBound: boolean
  readonly timeZones: readonly string[]
  readonly createdAt: string
  /** Of the endpoint under the person's key, hexadecimal. */
  readonly hash: string | null
}

/** What is used up of a person's budget. */
export interface Spent {
  readonly n: number
  /** By the lender and its agencies. */
  readonly used: number
  /** The contact whose ageing frees the budget; null while there is room. */
  readonly oldest: string | null
  /** The same of the lender's share of what is everybody's; a decision from before there were shares has none. */
  readonly shareOldest?: string | null
  /** The same by everybody; null where no debt lies where lenders may know of each other. */
  readonly sharedUsed: number | null
  readonly sharedOldest: string | null
  /** Until when the person is left in peace by lot, where the budget is everybody's. */
  readonly quietUntil?: string | null
}

const roleOfAuthority: Readonly<Record<Authority, PersonRole>> = {
  attorney: 'attorney',
  power_of_attorney: 'guardian',
  executor: 'executor',
  guardian: 'guardian',
  adviser: 'adviser',
}

/** What the person is to the debt: who represents is that, whatever else; else the nearest to owing. */
export function roleOf({ links, party }: Pick<Ground, 'links' | 'party'>): PersonRole {
  const own = links.filter((link) => link.party === party.id)
  const debtor = (['borrower', 'co_borrower', 'guarantor'] as const).find((role) =>
    own.some((link) => link.role === role),
  )
  if (debtor) return debtor
  const authority = own.find(({ role }) => role === 'representative')?.authority
  return authority ? roleOfAuthority[authority] : 'authorised_third_party'
}

/**
 * The endpoint a contact or a wish is about, as the rules tell endpoints apart: the contact point that it is now, however it was
 * named then; one that is on no file is known by its hash, and equal to none that is. Null where none was named.
 */
export function endpointIn(
  { point: asked, points, removed }: Pick<Ground, 'point' | 'points' | 'removed'>,
  { point, hash }: { readonly point: string | null; readonly hash?: string | null | undefined },
): string | null {
  const known = hash ?? points.find(({ id }) => id === point)?.hash ?? (point === null ? null : removed[point])
  if (!known) return point
  const same = points.filter((one) => one.hash === known)
  const current = same.find(({ id }) => id === asked) ?? same[0]
  return current?.id ?? point ?? `endpoint:${known}`
}
