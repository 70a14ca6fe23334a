import type { PartyId } from '../accounts/model.ts'
import type { CaseId } from '../disputes/model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Language } from '../kernel/language.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const BorrowerViewId = defineId('bvw')
export type BorrowerViewId = Id<'bvw'>

/** Why somebody looks at who contacted a person. */
export const viewPurposes = ['borrower_asked', 'complaint', 'dispute', 'supervision', 'legal_proceedings'] as const
export type ViewPurpose = (typeof viewPurposes)[number]

/** A look at who contacted one person, and why: open for a day, kept for good. */
export interface BorrowerView {
  /** Who looks. */
  readonly orgId: OrganisationId
  /** The creditor at which the person is known, and the person there. */
  readonly lenderId: OrganisationId
  readonly partyId: PartyId
  readonly id: BorrowerViewId
  readonly purpose: ViewPurpose
  /** The case that lets somebody who is not the creditor look. */
  readonly caseId: CaseId | null
  /** In which the person is told. */
  readonly language: Language
  readonly openedAt: Instant
  readonly until: Instant
}

/** One contact, or one answer of the gate, as `bridge.borrower_contacts` tells it. */
export interface BorrowerContact {
  readonly kind: 'activity' | 'decision'
  readonly id: string
  readonly at: Instant
  readonly lenderId: OrganisationId
  readonly lender: string
  readonly byId: OrganisationId
  readonly by: string
  readonly channel: string
  readonly direction: 'outbound' | 'inbound' | null
  readonly disposition: string | null
  readonly flags: readonly string[]
  readonly purpose: string | null
  readonly outcome: 'allow' | 'deny' | null
  readonly ruledBy: string | null
  readonly verdicts: readonly { readonly ruleId: string; readonly citation: string; readonly verdict: string }[]
}
