import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import type { MandateCapacity } from './capacity-store.ts'

const count = () => z.int().min(0).max(10_000_000)

export const CapacityResource = z
  .object({
    mandateId: idOf(MandateId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    signed: count().openapi({ description: 'As signed: placements held at one time' }),
    effective: count().openapi({ description: 'What is left of it now' }),
    taken: count().openapi({ description: 'Offered or held now; beyond a smaller capacity it stays' }),
    steps: z
      .array(
        z
          .object({
            takenOn: dayText(),
            takenAt: instantText(),
            givenBackAt: instantText().nullable(),
            givenBackFor: z.enum(['clean_days', 'contest']).nullable(),
          })
          .openapi('CapacityStep'),
      )
      .max(5_000)
      .openapi({ description: 'Taken off for days on which breaches ran out uncured, oldest first' }),
  })
  .openapi('MandateCapacity')

export const capacityView = (mandate: MandateCapacity): z.output<typeof CapacityResource> => ({
  ...{ mandateId: mandate.mandateId, lenderId: mandate.lenderId, agencyId: mandate.agencyId },
  ...{ signed: mandate.signed, effective: mandate.capacity, taken: mandate.taken },
  steps: mandate.steps.map(({ takenOn, takenAt, givenBackAt, givenBackFor }) => ({
    ...{ takenOn, takenAt, givenBackAt, givenBackFor },
  })),
})
