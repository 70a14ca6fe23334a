import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { CollectorId, FindingId } from '../licensing/index.ts'
import { openWords, PlacementId, type PlaceOfWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { caseClocks, type Sureness } from './clocks.law.ts'
import {
  ActivityId,
  answerCodes,
  type Case,
  type CaseFacts,
  CaseId,
  caseStatuses,
  caseStops,
  caseSubjects,
  caseWays,
  conductCodes,
  disputeKinds,
  escalationBodies,
  remedyCodes,
  verificationKinds,
} from './model.ts'

const sureness = [
  'primary_text',
  'primary_text_old_version',
  'secondary',
  'general_knowledge',
  'house',
] as const satisfies readonly Sureness[]

const money = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER).nullable()
const words = () => z.string().max(4_000).nullable()

export const CaseResource = z
  .object({
    id: idOf(CaseId),
    subject: z.enum(caseSubjects).openapi({ description: 'About a debt, or about conduct' }),
    lenderId: idOf(OrganisationId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to everybody else' }),
    named: z.string().max(100).nullable().openapi({ description: 'What an adviser who referred it calls the debt' }),
    placementId: idOf(PlacementId).nullable().openapi({ description: 'The placement it concerns' }),
    jurisdiction: z.string().max(6),
    raisedBy: idOf(OrganisationId).nullable().openapi({ description: 'Null: an agency before you' }),
    raisedAt: instantText(),
    way: z.enum(caseWays).openapi({ description: 'By whom it reached whoever raised it' }),
    reference: z.string().max(100).nullable().openapi({ description: 'To whoever raised it: their own reference' }),
    receivedOn: dayText(),
    inWriting: z.boolean(),
    statement: words(),
    kind: z.enum(disputeKinds).nullable(),
    currency: currencyCode().nullable().openapi({ description: 'Null until the debt is found' }),
    amount: money().openapi({
      description: 'The disputed part, in minor units; null: all of the debt, or a complaint',
    }),
    repeats: idOf(CaseId).nullable(),
    conduct: z.array(z.enum(conductCodes)).max(conductCodes.length),
    collectorId: idOf(CollectorId)
      .nullable()
      .openapi({ description: 'Whom it is about; null to those it does not concern' }),
    activities: z.array(idOf(ActivityId)).max(50).openapi({ description: 'The contacts it is about' }),
    status: z.enum(caseStatuses),
    stops: z.enum(caseStops).openapi({ description: 'What of the debt is not collected because of it' }),
    stoppedAmount: money().openapi({ description: 'Of a part: how much, in minor units' }),
    clock: z
      .object({
        id: z.string().max(40),
        rule: z.string().max(60).nullable().openapi({ description: 'Of the table of law' }),
        citation: z.string().max(100).nullable(),
        sure: z.enum(sureness).openapi({ description: 'How surely its numbers are known' }),
      })
      .openapi('CaseClock'),
    acknowledgeBy: instantText().nullable(),
    acknowledgedAt: instantText().nullable(),
    answerBy: instantText().nullable(),
    extendedAt: instantText().nullable(),
    isOverdue: z.boolean(),
    answeredBy: idOf(OrganisationId)
      .nullable()
      .openapi({ description: 'Null with `answeredAt`: an agency before you' }),
    answeredAt: instantText().nullable(),
    answerCode: z.enum(answerCodes).nullable(),
    upheldAmount: money(),
    reasons: words(),
    verification: z.enum(verificationKinds).nullable(),
    documents: z.array(z.string().max(64)).max(20).openapi({ description: 'Hashes of what was sent, SHA-256' }),
    findingId: idOf(FindingId)
      .nullable()
      .openapi({ description: 'What a collector is found to have done; the employer and who oversees it read it' }),
    escalatedTo: z.enum(escalationBodies).nullable(),
    escalatedAt: instantText().nullable(),
    escalateBy: instantText().nullable().openapi({ description: 'Until when it can be taken further' }),
    remedy: z.enum(remedyCodes).nullable(),
    remedyAmount: money(),
    remediedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Case')
export type CaseResource = z.output<typeof CaseResource>

type Part = 'statement_sealed' | 'reasons_sealed'

export const placeOfWords = ({ lenderId, id }: Pick<Case, 'lenderId' | 'id'>, part: Part): PlaceOfWords => ({
  lenderId,
  at: `dispute_cases|${part}|${CaseId.toUuid(id)}`,
})

type Seeing = Pick<Context, 'org' | 'lends' | 'actor' | 'now' | 'sealing'>

/** A case with its words unsealed from the row. */
export async function caseView(found: Case, context: Seeing): Promise<CaseResource> {
  const statement = await openWords(found.statement, placeOfWords(found, 'statement_sealed'), context)
  const reasons = await openWords(found.reasons, placeOfWords(found, 'reasons_sealed'), context)
  return inWords(found, { statement, reasons }, context)
}

/** A case as one side sees it. An agency learns of no agency before it. */
export function inWords(
  found: CaseFacts,
  words: { readonly statement: string | null; readonly reasons: string | null },
  { org, lends, actor, now }: Seeing,
): CaseResource {
  const clock = caseClocks.find(({ id }) => id === found.clock)
  const watches = lends || actor.orgKind === 'regulator'
  const known = (by: OrganisationId | null) =>
    watches || (found.named !== null && by === found.raisedBy) || by === org || by === found.lenderId ? by : null
  const { lenderId: _, accountId, world: __, agencyId, overdueAt: _____, ...shown } = found
  return {
    ...shown,
    ...words,
    lenderId: found.lenderId,
    accountId: lends ? accountId : null,
    placementId: watches || agencyId === org ? found.placementId : null,
    raisedBy: known(found.raisedBy),
    answeredBy: known(found.answeredBy),
    reference: found.raisedBy === org ? found.reference : null,
    amount: wireNullable(found.amount),
    stoppedAmount: wireNullable(found.stoppedAmount),
    upheldAmount: wireNullable(found.upheldAmount),
    remedyAmount: wireNullable(found.remedyAmount),
    conduct: [...found.conduct],
    collectorId: watches || agencyId === org ? found.collectorId : null,
    activities: watches || agencyId === org ? [...found.activities] : [],
    documents: [...found.documents],
    clock: {
      id: found.clock,
      rule: clock?.rule ?? null,
      citation: clock?.citation ?? null,
      sure: clock?.sure ?? 'house',
    },
    isOverdue: found.answeredAt === null && found.answerBy !== null && found.answerBy <= now,
  }
}

const wireNullable = (amount: bigint | null): number | null => (amount === null ? null : wireAmount(amount))
