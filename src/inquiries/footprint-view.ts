import { z } from '@hono/zod-openapi'
import { purposeName } from '../consent/index.ts'
import { ExchangeId, sha256Text } from '../exchange/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { ClientId, OrganisationId } from '../tenancy/index.ts'
import { type Footprint, FootprintId, STEPS_MAX, type Step } from './footprint-model.ts'
import { InquiryId } from './model.ts'

const name = () => z.string().max(200)

export const FootprintResource = z
  .object({
    id: idOf(FootprintId),
    exchangeId: idOf(ExchangeId),
    evidenceSha256: sha256Text(),
    inquiries: z.int().min(0).max(STEPS_MAX).openapi({ description: 'How many it listed' }),
    drawnBy: idOf(ClientId).nullable(),
    createdAt: instantText(),
  })
  .openapi('ExchangeFootprint')

export const DrawnFootprintResource = FootprintResource.extend({
  steps: z
    .array(
      z
        .object({
          inquiryId: idOf(InquiryId),
          askedById: idOf(OrganisationId),
          askedBy: name().openapi({ description: 'Who asked' }),
          purpose: purposeName(),
          level: z.int().min(0).max(3).openapi({ description: 'How much was told' }),
          consentTakenBy: name(),
          answerSha256: sha256Text().openapi({
            description:
              'Of the answer: the event of the inquiry carries it, so whoever asked can be held to its receipt',
          }),
          at: instantText(),
        })
        .openapi('ExchangeFootprintStep'),
    )
    .max(STEPS_MAX)
    .openapi({ description: 'Every inquiry about the person, newest first. Shown once: it is not kept' }),
}).openapi('DrawnExchangeFootprint')

export const footprintView = ({ orgId: _, ...shown }: Footprint): z.output<typeof FootprintResource> => shown

export const drawnView = (footprint: Footprint, steps: readonly Step[]): z.output<typeof DrawnFootprintResource> => ({
  ...footprintView(footprint),
  steps: steps.map((step) => ({ ...step })),
})
