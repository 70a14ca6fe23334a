import type { Purpose } from '../consent/model.ts'
import type { ExchangeId, Level } from '../exchange/member-model.ts'
import { defineId, type Id } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import type { ClientId, OrganisationId } from '../tenancy/model.ts'
import type { InquiryId } from './model.ts'

export const FootprintId = defineId('xfp')
export type FootprintId = Id<'xfp'>

/** That an operator put together, for a person who asked, who asked about that person. Whom it was about is kept nowhere. */
export interface Footprint {
  readonly orgId: OrganisationId
  readonly id: FootprintId
  readonly exchangeId: ExchangeId
  /** Of what shows who asked for it. */
  readonly evidenceSha256: string
  readonly inquiries: number
  readonly drawnBy: ClientId | null
  readonly createdAt: Instant
}

/** An inquiry about the person, whichever consent it was made under. */
export interface Step {
  readonly inquiryId: InquiryId
  readonly askedById: OrganisationId
  readonly askedBy: string
  readonly purpose: Purpose
  readonly level: Level
  readonly consentTakenBy: string
  readonly answerSha256: string
  readonly at: Instant
}

/** Inquiries of a footprint at the most, the newest. */
export const STEPS_MAX = 1_000
/** Tokens of one person: a namespace and an epoch each. */
export const SUBJECTS_MAX = 8
