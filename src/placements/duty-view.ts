import { z } from '@hono/zod-openapi'
import { idOf } from '../kernel/input.ts'
import { DUTIES_MAX } from './duty-model.ts'
import type { Duties } from './duty-rules.ts'
import { PlacementId } from './model.ts'
import { PurgeCertificateId } from './purge-model.ts'
import { PlacementRecallId, placementRecallStates } from './recall-model.ts'
import type { RecallFile } from './recall-rules.ts'

const outcomes = ['done', 'already', 'refused'] as const

export const DutiesResource = z
  .object({
    data: z
      .array(
        z
          .object({
            given: z.string().max(104).openapi({ description: 'How you named it' }),
            outcome: z.enum(outcomes).openapi({ description: '`already`: it was done before, and stands' }),
            placementRecallId: idOf(PlacementRecallId).nullable(),
            placementId: idOf(PlacementId).nullable(),
            state: z.enum(placementRecallStates).nullable(),
            certificateId: idOf(PurgeCertificateId).nullable().openapi({ description: 'The purge certificate made' }),
            problem: z
              .object({
                code: z.string().max(100),
                detail: z.string().max(1_000),
                pointer: z.string().max(200).nullable().openapi({ description: 'The field that stands in its way' }),
              })
              .nullable()
              .openapi('DutyRefusal'),
          })
          .openapi('DutyFate'),
      )
      .max(DUTIES_MAX)
      .openapi({ description: 'One for each recall, in the order asked for' }),
    nextAfter: idOf(PlacementRecallId)
      .nullable()
      .openapi({ description: 'There may be more of a selection: ask again with it as `after`' }),
  })
  .openapi('FormerHolderDuties')

type Done = RecallFile & { readonly certificate?: { readonly id: PurgeCertificateId } }

export const dutiesView = ({ fates, nextAfter }: Duties<Done>): z.output<typeof DutiesResource> => ({
  data: fates.map((fate) => {
    const { given } = fate
    const none = { placementRecallId: null, placementId: null, state: null, certificateId: null, problem: null }
    if ('refusal' in fate) {
      const { kind, facts } = fate.refusal
      const detail = facts.detail ?? kind.title
      const problem = { code: kind.code, detail, pointer: facts.errors?.[0]?.pointer ?? null }
      return { given, outcome: 'refused', ...none, problem }
    }
    const { recall } = 'done' in fate ? fate.done : fate.already
    return {
      ...{ given, outcome: 'done' in fate ? 'done' : 'already', ...none },
      ...{ placementRecallId: recall.id, placementId: recall.placementId, state: recall.state },
      certificateId: 'done' in fate ? (fate.done.certificate?.id ?? null) : null,
    }
  }),
  nextAfter,
})
