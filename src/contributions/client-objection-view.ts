import { z } from '@hono/zod-openapi'
import { ExchangeId, ExchangeMemberId, sha256Text } from '../exchange/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ClientObjection, ClientObjectionId } from './client-objection-model.ts'
import { productClasses, recordDisputeReasons } from './model.ts'
import { ExchangeObjectionId, OBJECTED_MAX } from './objection-model.ts'

const count = () => z.int().min(0).max(OBJECTED_MAX)

export const ClientObjectionResource = z
  .object({
    id: idOf(ClientObjectionId),
    adviserId: idOf(OrganisationId),
    exchangeId: idOf(ExchangeId),
    membershipId: idOf(ExchangeMemberId),
    product: z.enum(productClasses),
    reason: z.enum(recordDisputeReasons),
    receivedOn: dayText().openapi({ description: 'When the exchange was told: the clocks run from then' }),
    endsOn: dayText().openapi({ description: 'By then every record there may be is answered for or in no answer' }),
    authoritySha256: sha256Text(),
    evidenceSha256: sha256Text(),
    objectionId: idOf(ExchangeObjectionId).nullable().openapi({
      description: 'What it became with the operator, who alone reads it; null for the moment until then',
    }),
    outcomes: z
      .object({ verified: count(), corrected: count(), withdrawn: count(), suppressed: count() })
      .openapi('ExchangeClientObjectionOutcomes')
      .nullable()
      .openapi({ description: 'How many records ended how; null until the operator releases it, after `endsOn`' }),
    releasedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('ExchangeClientObjection')

export function clientObjectionView(objection: ClientObjection): z.output<typeof ClientObjectionResource> {
  const { orgId, operatorId: _, memberId, subjects: __, outcomes, ...shown } = objection
  return {
    ...{ ...shown, adviserId: orgId, membershipId: memberId },
    outcomes: outcomes && {
      ...{ verified: outcomes.verified, corrected: outcomes.corrected },
      ...{ withdrawn: outcomes.withdrawn, suppressed: outcomes.suppressed },
    },
  }
}
