import { z } from '@hono/zod-openapi'
import { ContactPointId } from '../accounts/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { contactChannel } from './decision-input.ts'
import { DecisionId } from './decision-model.ts'
import { DecisionResource } from './decision-view.ts'
import { permitStatus } from './permit-input.ts'
import { type ContactPlan, ContactPlanId, type Permit, PermitId } from './permit-model.ts'

/** What a verifier insists on in the header of a permit. */
export const PERMIT_TYPE = 'concordat-permit+jwt'

export const PermitResource = z
  .object({
    id: idOf(PermitId),
    planId: idOf(ContactPlanId),
    item: z.int().min(0).max(10_000).openapi({ description: 'Its place in the plan, from 0' }),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId).nullable(),
    placementId: idOf(PlacementId).nullable(),
    contactPointId: idOf(ContactPointId),
    channel: contactChannel(),
    notice: z.string().max(60).nullable().openapi({ description: 'The kind of notice it delivers, and no other' }),
    reply: z.boolean().openapi({ description: 'It answers a message of the person, once' }),
    status: permitStatus().openapi({ description: 'Waiting: not allowed yet, looked at again with each refresh' }),
    ruledBy: z.string().max(60).nullable(),
    nextAllowedAt: instantText().nullable(),
    issuedAt: instantText().nullable().openapi({ description: 'When it was first handed out' }),
    usedAt: instantText().nullable().openapi({ description: 'When a contact was first recorded under it' }),
    notBefore: instantText().nullable(),
    notAfter: instantText().nullable(),
    endpoint: z
      .string()
      .max(43)
      .openapi({ description: 'SHA-256 of the number in E.164, or of the contact point’s id; base64url' }),
    revokedAt: instantText().nullable(),
    claimedAt: instantText().nullable(),
    claimedBy: idOf(CollectorId).nullable(),
    decisionId: idOf(DecisionId).nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('ContactPermit')

const HandedOut = z
  .object({
    permitId: idOf(PermitId),
    item: z.int().min(0).max(10_000),
    status: permitStatus(),
    ruledBy: z.string().max(60).nullable(),
    nextAllowedAt: instantText().nullable(),
    notAfter: instantText().nullable(),
    token: z
      .string()
      .max(2_000)
      .nullable()
      .openapi({ description: 'The signed permit (JWS); null where none is issued' }),
  })
  .openapi('HandedOutPermit')

export const PlanResource = z
  .object({
    id: idOf(ContactPlanId),
    pool: z.string().max(100),
    items: z.int().min(1).max(10_000),
    createdAt: instantText(),
    refreshedAt: instantText(),
    endsAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('ContactPlan')

export const HandedOutResource = PlanResource.extend({
  permits: z.array(HandedOut).max(10_000),
}).openapi('ContactPlanPermits')

export const ClaimResource = z.object({ permit: PermitResource, decision: DecisionResource }).openapi('PermitClaim')

export const planView = ({ orgId: _, ...plan }: ContactPlan): z.output<typeof PlanResource> => plan

export const permitView = ({
  partyId: _p,
  accountId: _a,
  debts: _d,
  purpose: _u,
  jurisdiction: _j,
  askedBy: _b,
  ...permit
}: Permit) => permit

/** The permits of a plan, each that is good now under the platform's signature. */
export async function handedOut(plan: ContactPlan, permits: readonly Permit[], context: Context) {
  return {
    ...planView(plan),
    permits: await Promise.all(
      permits.map(async (permit) => ({
        ...{ permitId: permit.id, item: permit.item, status: permit.status, ruledBy: permit.ruledBy },
        ...{ nextAllowedAt: permit.nextAllowedAt, notAfter: permit.notAfter, token: await tokenOf(permit, context) },
      })),
    ),
  }
}

async function tokenOf(permit: Permit, { sign, now }: Context): Promise<string | null> {
  const { status, notBefore, notAfter, id, planId, item, channel, endpoint, askedBy, placementId } = permit
  if (status !== 'issued' || notBefore === null || notAfter === null || !sign) return null
  const claims = {
    jti: id,
    sub: askedBy,
    plan: planId,
    item,
    channel,
    endpoint,
    ...(placementId && { placement: placementId }),
    ...(permit.notice !== null && { notice: permit.notice }),
  }
  return sign({ type: PERMIT_TYPE, claims, notBefore, notAfter, now })
}
