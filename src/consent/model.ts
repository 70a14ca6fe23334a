import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MatchNamespace } from '../kernel/matched-id.ts'
import type { OrganisationId } from '../tenancy/model.ts'

export const ConsentId = defineId('cns')
export type ConsentId = Id<'cns'>
export const StatusListId = defineId('stl')
export type StatusListId = Id<'stl'>

/**
 * What somebody’s data may be used for. What is not here cannot be asked for: there is no word for marketing, nor for
 * whom to employ.
 */
export const purposes = [
  'credit_assessment',
  'account_management',
  'collections',
  'tracing',
  'fraud',
  'dispute',
  'subject_access',
] as const
export type Purpose = (typeof purposes)[number]

/** How much may be told, each with all before it: whether a debt defaulted, how far behind it is, how it was paid. */
export const answerLevels = ['default', 'arrears', 'full'] as const
export type AnswerLevel = (typeof answerLevels)[number]

/** Why the law allows the use. */
export const legalBases = ['consent', 'contract', 'statutory', 'legitimate_interest'] as const
export type LegalBasis = (typeof legalBases)[number]

/** How the person said so, as ISO/IEC TS 27560 asks. */
export const expressionMethods = ['wet_signature', 'in_app', 'one_time_code', 'electronic_signature'] as const
export type ExpressionMethod = (typeof expressionMethods)[number]

/** How surely it was the person: whoever took it says so, a code reached the person, or the person’s own key signed. */
export const assurances = ['attested', 'confirmed', 'signed'] as const
export type Assurance = (typeof assurances)[number]

export const consentStates = ['active', 'withdrawn'] as const
export type ConsentState = (typeof consentStates)[number]

/** From which state each command leads where. That one runs out, or is used up, is a matter of time and count. */
export const consentTransitions = [
  { command: 'consent.record', from: null, to: 'active' },
  { command: 'consent.withdraw', from: 'active', to: 'withdrawn' },
  { command: 'consent.acknowledge', from: 'withdrawn', to: 'withdrawn' },
] as const satisfies readonly { command: string; from: ConsentState | null; to: ConsentState }[]

/** How a consent stands at a moment. */
export const consentStandings = ['active', 'withdrawn', 'expired', 'exhausted'] as const
export type ConsentStanding = (typeof consentStandings)[number]

/** What became of the data after a withdrawal. */
export const dataOutcomes = ['stopped', 'deleted', 'retained'] as const
export type DataOutcome = (typeof dataOutcomes)[number]

/** The text a person was shown. */
export interface ConsentNotice {
  readonly uri: string
  /** BCP 47. */
  readonly language: string
  /** SHA-256 of the very text, hexadecimal. */
  readonly sha256: string
  readonly shownAt: Instant
}

/** Where a person withdraws, besides the receipt. */
export interface WithdrawalRoute {
  readonly uri: string | null
  readonly phone: string | null
}

/** Whom a consent is of: nobody can tell from it without token and salt, which stay with whoever took it. */
export interface ConsentSubject {
  readonly namespace: MatchNamespace
  readonly epoch: string
  /** SHA-256 over namespace, epoch, salt and token (see commitment-rules.ts), base64url. */
  readonly commitment: string
}

/** A person’s consent, or another basis in law, to one use by one recipient. */
export interface Consent extends ConsentSubject {
  /** Who took it and answers for it. */
  readonly orgId: OrganisationId
  readonly id: ConsentId
  readonly recipientId: OrganisationId
  readonly reference: string | null
  readonly purpose: Purpose
  readonly level: AnswerLevel
  /** Product classes; empty: every one. */
  readonly products: readonly string[]
  readonly legalBasis: LegalBasis
  readonly jurisdiction: string
  readonly notice: ConsentNotice
  readonly method: ExpressionMethod
  /** SHA-256 of what shows it (a signed form, a log of the code), hexadecimal. The thing itself stays with its keeper. */
  readonly evidenceSha256: string
  readonly assurance: Assurance
  readonly withdrawal: WithdrawalRoute
  readonly queriesMax: number
  readonly queriesUsed: number
  readonly expiresAt: Instant
  readonly listId: StatusListId
  readonly listIndex: number
  /** SHA-256 of the code on the person’s receipt. */
  readonly receiptHash: Uint8Array
  readonly state: ConsentState
  readonly withdrawnAt: Instant | null
  /** Null: the person did, with the receipt. */
  readonly withdrawnBy: OrganisationId | null
  readonly askedBySubject: boolean | null
  readonly outcome: DataOutcome | null
  readonly retainedUnder: string | null
  readonly acknowledgedAt: Instant | null
  readonly createdAt: Instant
  readonly version: number
}

/** What a consent may carry, by how sure it is: how often it is used, and for how long. */
export const assuranceBounds: Readonly<Record<Assurance, { readonly queriesMax: number; readonly daysMax: number }>> = {
  attested: { queriesMax: 3, daysMax: 90 },
  confirmed: { queriesMax: 12, daysMax: 180 },
  signed: { queriesMax: 100, daysMax: 366 },
}

export const QUERIES_MAX = 100

export const assuranceOf: Readonly<Record<ExpressionMethod, Assurance>> = {
  wet_signature: 'attested',
  in_app: 'attested',
  one_time_code: 'confirmed',
  electronic_signature: 'signed',
}

/** What a consent is registered as (RFC 7519, section 5.1). */
export const CONSENT_TYPE = 'consent+jwt'
