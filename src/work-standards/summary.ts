import { z } from '@hono/zod-openapi'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { standardKind } from './input.ts'
import { type StandardKind, standardKinds } from './model.ts'

const count = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)

/** The definition of `onTime`. A change of what it means is a new version. */
export const ON_TIME_DEFINITION = 'on_time@1'

export const SummaryResource = z
  .object({
    counterpartyId: idOf(OrganisationId).openapi({ description: 'The other side: the agency, to a lender' }),
    definition: z.literal(ON_TIME_DEFINITION).openapi({
      description: 'Met in time, of all clocks that fell due in the months asked for. Breaches annulled are left out',
    }),
    standards: z
      .array(
        z
          .object({
            kind: standardKind(),
            due: count().openapi({ description: 'Clocks that fell due' }),
            met: count().openapi({ description: 'Of them, met in time' }),
            onTime: z
              .int()
              .min(0)
              .max(10_000)
              .nullable()
              .openapi({ description: 'Basis points; null when none fell due' }),
            late: count().openapi({ description: 'What the agency is late with now' }),
          })
          .openapi('StandardSummary'),
      )
      .max(standardKinds.length),
  })
  .openapi('WorkStandardSummary')

export interface SummaryRow {
  readonly counterparty: OrganisationId
  readonly standards: readonly { kind: StandardKind; met: number; missed: number; late: number }[]
}

export const summaryView = ({ counterparty, standards }: SummaryRow): z.output<typeof SummaryResource> => ({
  counterpartyId: counterparty,
  definition: ON_TIME_DEFINITION,
  standards: standards.map(({ kind, met, missed, late }) => ({
    ...{ kind, due: met + missed, met, late },
    onTime: met + missed === 0 ? null : Math.round((10_000 * met) / (met + missed)),
  })),
})
