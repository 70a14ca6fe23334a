import type { AccountId } from '../accounts/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'

type Text = string | null

/** A way to reach a person. Consent is given to one creditor and does not go along (12 CFR 1006.6(b)(4)); a refusal does. */
export interface HandedPoint {
  readonly kind: string
  readonly value: string
  readonly source: string
  readonly verifiedAt: Text
  readonly optedOutAt: Text
  readonly placeBound: boolean
  readonly timeZones: readonly string[]
}

export interface HandedParty {
  readonly id: string
  readonly kind: 'person' | 'firm'
  readonly name: string
  readonly nationalId: { readonly namespace: string; readonly value: string } | null
  readonly birthDate: Text
  readonly employer: Text
  readonly preferredLanguage: Text
  readonly points: readonly HandedPoint[]
  readonly statuses: readonly Record<string, unknown>[]
}

export interface HandedLink {
  readonly party: string
  readonly role: string
  readonly liability: string
  readonly cap: Text
  readonly calledOn: Text
  readonly represents: Text
  readonly authority: Text
  readonly scope: Text
  readonly evidence: Text
  readonly validFrom: Text
  readonly validUntil: Text
}

/** One link of the chain of title. */
export interface TitleLink {
  readonly seller: OrganisationId
  readonly buyer: OrganisationId
  readonly on: string
  readonly sha256: string
  readonly notifiedOn: Text
  readonly reference: string
}

/** What the seller’s file says of a debt, in the clear: sealed for the buyer before it is stored, and gone when taken over. */
export interface HandedDebt {
  readonly account: AccountId
  /** The seller’s day of the transfer. */
  readonly on: string
  readonly facts: Readonly<Record<string, unknown>> & {
    readonly reference: string
    readonly product: string
    readonly currency: string
    readonly jurisdiction: string
    readonly openedOn: string
    readonly chargedOffOn: Text
    readonly lastPaymentOn: Text
    readonly delinquentSince: Text
    readonly pastDueSince: Text
    readonly past: readonly { readonly startedOn: string; readonly curedOn: string }[]
    readonly principal: string
    readonly interest: string
    readonly fees: string
    readonly costs: string
    readonly itemisation: Readonly<Record<string, string>> | null
    readonly limitation: Readonly<Record<string, unknown>> | null
    readonly accrual: Readonly<Record<string, unknown>> | null
  }
  readonly parties: readonly HandedParty[]
  readonly links: readonly HandedLink[]
  readonly agreement: Readonly<Record<string, unknown>> | null
  readonly cases: readonly Readonly<Record<string, unknown>>[]
  readonly preferences: readonly Readonly<Record<string, unknown>>[]
  readonly titles: readonly TitleLink[]
}
