import { z } from '@hono/zod-openapi'
import { AccountId, PartyId, TransactionId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Agreement,
  AgreementId,
  agreementKinds,
  agreementStatuses,
  endCodes,
  type Instalment,
  JointAgreementId,
  type Offer,
  OfferId,
} from './model.ts'
import { INSTALMENTS_MAX, paidOf } from './schedule-rules.ts'

export const minor = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)

const due = { dueOn: dayText(), amount: minor() }

export const PlainInstalment = z.object(due).openapi('Instalment')
export const plainInstalments = (schedule: readonly Instalment[]) =>
  schedule.map(({ dueOn, amount }) => ({ dueOn, amount: wireAmount(amount) }))

export const AgreementResource = z
  .object({
    id: idOf(AgreementId),
    kind: z.enum(agreementKinds),
    status: z.enum(agreementStatuses),
    endCode: z.enum(endCodes).nullable(),
    lenderId: idOf(OrganisationId),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lender’s account; null to everybody else' }),
    placementId: idOf(PlacementId).nullable().openapi({ description: 'Who holds the debt now' }),
    partyId: idOf(PartyId),
    currency: currencyCode(),
    owed: minor().openapi({ description: 'What was owed and not disputed when it was offered, in minor units' }),
    total: minor().openapi({ description: 'All instalments together' }),
    waived: minor().openapi({ description: 'What the lender gives up when it is kept' }),
    paid: minor().openapi({ description: 'Payments of the debt since it started' }),
    instalments: z
      .array(z.object({ ...due, paid: minor() }).openapi('AgreementInstalment'))
      .max(INSTALMENTS_MAX)
      .openapi({ description: 'Payments fill them in their order' }),
    offer: z.int().min(1).max(2_147_483_647).openapi({ description: 'How many offers there were' }),
    proposedBy: idOf(OrganisationId).nullable().openapi({ description: 'Null: an agency before you' }),
    awaits: z.enum(['lender', 'agency']).nullable().openapi({ description: 'Whose answer the offer waits for' }),
    answerBy: instantText().nullable(),
    reference: z.string().max(100).nullable().openapi({ description: 'To whoever proposed it: their own reference' }),
    graceDays: z.int().min(0).max(90),
    cureDays: z.int().min(0).max(90),
    startedAt: instantText().nullable(),
    cureUntil: dayText().nullable().openapi({ description: 'The last day to make a missed instalment good' }),
    supersedes: idOf(AgreementId).nullable(),
    jointAgreementId: idOf(JointAgreementId)
      .nullable()
      .openapi({ description: 'To the lender: the agreement of several creditors it is a part of' }),
    endedAt: instantText().nullable(),
    waiverId: idOf(TransactionId)
      .nullable()
      .openapi({ description: 'To the lender: the credit that gave up what was waived, once it was kept' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Agreement')
export type AgreementResource = z.output<typeof AgreementResource>

type Seeing = Pick<Context, 'org' | 'lends'>

/** An agency learns of no agency before it. */
const known = (by: OrganisationId, lenderId: OrganisationId, { org, lends }: Seeing) =>
  lends || by === org || by === lenderId ? by : null

export function agreementView(found: Agreement, seeing: Seeing): AgreementResource {
  const paid = paidOf(found.schedule, found.paid)
  const pending = found.status === 'proposed' || found.status === 'countered'
  return {
    ...{ id: found.id, kind: found.kind, status: found.status, endCode: found.endCode, lenderId: found.lenderId },
    ...{ accountId: seeing.lends ? found.accountId : null, placementId: found.placementId, partyId: found.partyId },
    ...{ currency: found.currency, owed: wireAmount(found.owed), total: wireAmount(found.total) },
    ...{ waived: wireAmount(found.waived), paid: wireAmount(found.paid > 0n ? found.paid : 0n), offer: found.offer },
    instalments: plainInstalments(found.schedule).map((instalment, n) => ({
      ...instalment,
      paid: wireAmount(paid[n] ?? 0n),
    })),
    proposedBy: known(found.proposedBy, found.lenderId, seeing),
    awaits: pending ? (found.offeredBy === found.lenderId ? 'agency' : 'lender') : null,
    ...{ answerBy: found.answerBy, reference: found.proposedBy === seeing.org ? found.reference : null },
    ...{ graceDays: found.graceDays, cureDays: found.cureDays, startedAt: found.startedAt, cureUntil: found.cureUntil },
    jointAgreementId: seeing.lends ? found.jointAgreementId : null,
    waiverId: seeing.lends ? found.waiverId : null,
    ...{ supersedes: found.supersedes, endedAt: found.endedAt, createdAt: found.createdAt, version: found.version },
  }
}

export const OfferResource = z
  .object({
    id: idOf(OfferId),
    agreementId: idOf(AgreementId),
    number: z.int().min(1).max(2_147_483_647),
    offeredBy: idOf(OrganisationId).nullable().openapi({ description: 'Null: an agency before you' }),
    owed: minor(),
    total: minor(),
    instalments: z.array(PlainInstalment).max(INSTALMENTS_MAX),
    offeredAt: instantText(),
  })
  .openapi('AgreementOffer')

export const offerView = (offer: Offer, seeing: Seeing): z.output<typeof OfferResource> => ({
  ...{ id: offer.id, agreementId: offer.agreementId, number: offer.number },
  offeredBy: known(offer.by, offer.lenderId, seeing),
  ...{ owed: wireAmount(offer.owed), total: wireAmount(offer.total) },
  ...{ instalments: plainInstalments(offer.schedule), offeredAt: offer.offeredAt },
})
