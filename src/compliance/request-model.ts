import type { Instant } from '../kernel/instant.ts'

/** How contact is made. A messenger (WhatsApp, LINE) is a `social_private_message`; `web_app` is the person browsing. */
export const media = [
  'call',
  'ringless_voicemail',
  'sms',
  'email',
  'letter',
  'fax',
  'field_visit',
  'social_private_message',
  'social_public',
  'web_app',
] as const
export type Medium = (typeof media)[number]

/** Words of the law: a medium, or contact at the workplace or with somebody else, through any medium. */
export const channels = [...media, 'workplace_contact', 'third_party_contact'] as const
export type Channel = (typeof channels)[number]

/** Who makes contact; it decides which packs and rules bind. */
export const actorKinds = [
  'third_party_collector',
  'debt_buyer_as_collector',
  'creditor_using_other_name',
  'creditor_staff',
] as const
export type ActorKind = (typeof actorKinds)[number]

/** Whoever owes, and those the law treats as the consumer beside them. */
export const consumerRoles = [
  'borrower',
  'co_borrower',
  'guarantor',
  'spouse',
  'parent_of_minor',
  'guardian',
  'executor',
  'successor',
  'attorney',
  'adviser',
  'creditor',
  'reporting_agency',
  'authorised_third_party',
] as const

/** What the person contacted is to the debts discussed. Whoever is not as the consumer is a third party. */
export const personRoles = [...consumerRoles, 'relative', 'employer', 'emergency_contact', 'other_third_party'] as const
export type PersonRole = (typeof personRoles)[number]

/** What the contact is for. Everything that is not one of the others is `collect`. */
export const purposes = [
  'collect',
  /** To learn where the borrower lives, works or can be reached; never says that there is a debt. */
  'location',
  /** A notice that law requires, whatever was opted out of: `notice` says which. */
  'required_notice',
  'opt_out_confirmation',
  /** That efforts end, or that a specified remedy may or will be used: what may still be said after a cease request. */
  'efforts_terminated_notice',
  'remedy_notice',
  /** To file a suit, or to say that one may be filed. */
  'litigation',
  /** To answer what the person asked. */
  'information_requested',
] as const
export type Purpose = (typeof purposes)[number]

export const endpointKinds = ['mobile', 'landline', 'phone', 'email', 'address', 'account'] as const

/** The number, mailbox or address used. It is named by a hash or an id: the engine never needs the thing itself. */
export interface EndpointFacts {
  readonly id: string
  readonly kind: (typeof endpointKinds)[number]
  /** Tied to a place: a landline or a postal address; a mobile or a mailbox is not. */
  readonly placeBound: boolean
  readonly workplace: boolean
  /** A mailbox the employer gave, as far as known. */
  readonly employerProvided?: boolean
  /** A mailbox of a domain open to the public. */
  readonly publicDomain?: boolean
  /** Somebody said that using it told a third party of the debt. */
  readonly disclosedToThirdParty?: boolean
  /** When a register of reassigned numbers last said that it is still the person's. */
  readonly reassignedCheckedAt?: Instant | null
  /** Where it came from: contract, debtor, public_record ... Null when nobody recorded it. */
  readonly source?: string | null
}

export interface ContactRequest {
  readonly channel: Channel
  /** What carries it; differs from the channel for workplace and third-party contact. */
  readonly medium: Medium
  /** `inbound` is answering the person's own call, visit or session; most rules are silent then. */
  readonly direction: 'outbound' | 'inbound'
  /** It answers an open message of the person's in the same medium (one answer each). */
  readonly reply?: boolean
  readonly purpose: Purpose
  readonly notice?: string | null
  readonly endpoint: EndpointFacts | null
  /** Debts to be discussed, by id; each must be in `facts.debts`. */
  readonly debts: readonly string[]
  readonly actor: { readonly kind: ActorKind; readonly org: string; readonly lender: string }
  readonly language?: string | null
  /** People who go along on a visit. */
  readonly crew?: number
  /** What a screening of the outgoing text found: `threat_arrest`, `obscene` ... */
  readonly contentFlags?: readonly string[]
  /** What whoever asks affirms is in place: `recording`, `staff_id`, `opt_out_line`, `identity_verified` ... Null: not asked. */
  readonly affirmed?: readonly string[] | null
  /** A reason the law knows why a presumption does not hold here, with a reference to its evidence. */
  readonly override?: { readonly code: string; readonly evidence: string } | null
}
