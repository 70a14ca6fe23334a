import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { PaymentId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Commission, CommissionId, commissionRules, creditings } from './model.ts'

/** Never an amount or a rate: those are read from the line, by its two sides. */
const CommissionData = z.strictObject({
  commissionId: idOf(CommissionId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  mandateId: idOf(MandateId),
  placementId: idOf(PlacementId),
  paymentId: idOf(PaymentId),
  reversesId: idOf(CommissionId).nullable(),
  crediting: z.enum(creditings),
  rule: z.enum(commissionRules),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'commission', description, data: CommissionData })

export const commissionEvents = {
  accrued: about('commission.accrued', 'A payment earned an agency commission: it held the debt, or is in its tail.'),
  clawedBack: about(
    'commission.clawed_back',
    'What a payment earned is taken back: it is owed no more, or owed back where it was remitted.',
  ),
} as const

const eventOf = (line: Commission): EventDraft => ({
  kind: (line.reversesId === null ? commissionEvents.accrued : commissionEvents.clawedBack) as EventKind,
  aggregateId: line.id,
  audience: [line.lenderId, line.agencyId],
  data: {
    ...{ commissionId: line.id, lenderId: line.lenderId, agencyId: line.agencyId, mandateId: line.mandateId },
    ...{ placementId: line.placementId, paymentId: line.paymentId, reversesId: line.reversesId },
    ...{ crediting: line.crediting, rule: line.rule },
  },
})

/** What is told of new lines: those that earned, or took back, nothing move no money. */
export const commissionEventsOf = (lines: readonly Commission[]): EventDraft[] =>
  lines.filter(({ setId }) => setId !== null).map(eventOf)
