import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { callDirection, talkSeconds } from './input.ts'
import {
  type CallComparison,
  CallComparisonId,
  type CallRecord,
  CallRecordId,
  callComparisonStates,
  callResults,
  comparingPhases,
} from './model.ts'
import type { CallFate } from './rules.ts'

export const CallRecordResource = z
  .object({
    id: idOf(CallRecordId),
    reference: z.string().max(100),
    direction: callDirection(),
    startedAt: instantText(),
    result: z.enum(callResults),
    talkSeconds: talkSeconds(),
    recordingReference: z.string().max(100).nullable(),
    known: z.boolean().openapi({ description: 'Whether the number led to somebody on a placement of yours' }),
    receivedAt: instantText(),
  })
  .openapi('CallRecord')

export const callRecordView = ({
  agencyId: _,
  endpointId,
  ...record
}: CallRecord): z.output<typeof CallRecordResource> => ({ ...record, known: endpointId !== null })

export const HandedInResource = z
  .object({
    data: z
      .array(
        z
          .object({
            outcome: z
              .enum(['taken', 'already', 'refused'])
              .openapi({ description: '`already`: handed in before under the same reference and moment' }),
            callRecordId: idOf(CallRecordId).nullable(),
            problem: z
              .object({
                code: z.string().max(100),
                detail: z.string().max(1_000),
                pointer: z.string().max(200).nullable().openapi({ description: 'The field of the record' }),
              })
              .nullable()
              .openapi('CallRefusal'),
          })
          .openapi('CallFate'),
      )
      .max(1_000)
      .openapi({ description: 'One for each record, in their order' }),
  })
  .openapi('HandedInCalls')

export const fatesView = (fates: readonly CallFate[]): z.output<typeof HandedInResource> => ({
  data: fates.map((fate) => {
    if ('taken' in fate) return { outcome: 'taken', callRecordId: fate.taken.id, problem: null }
    if ('already' in fate) return { outcome: 'already', callRecordId: fate.already, problem: null }
    const { kind, facts } = fate.refusal
    const problem = { code: kind.code, detail: facts.detail ?? kind.title, pointer: facts.errors?.[0]?.pointer ?? null }
    return { outcome: 'refused', callRecordId: null, problem }
  }),
})

const count = () => z.int().min(0).max(2_147_483_647)

export const CallComparisonResource = z
  .object({
    id: idOf(CallComparisonId),
    agencyId: idOf(OrganisationId),
    from: instantText(),
    until: instantText(),
    toleranceSeconds: z.int().min(0).max(900),
    talkToleranceSeconds: z.int().min(0).max(600),
    state: z.enum(callComparisonStates),
    phase: z.enum(comparingPhases).openapi({
      description:
        'What the job looks at: calls to known numbers, calls to unknown ones, contacts without a call; `over`',
    }),
    calls: count().openapi({ description: 'Calls of the period looked at so far' }),
    contacts: count().openapi({ description: 'Contacts by telephone of the period looked at so far' }),
    matched: count().openapi({ description: 'Calls paired with a contact' }),
    differences: count(),
    unanswered: count().openapi({ description: 'Differences nobody has explained yet' }),
    createdAt: instantText(),
    comparedAt: instantText().nullable(),
    endedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('CallComparison')

export const comparisonView = ({ comparedTo: _, ...found }: CallComparison): z.output<typeof CallComparisonResource> =>
  found
