import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type DutyRefusal, type DutyRun, DutyRunId, duties, dutyRunStates } from './duty-run-model.ts'
import { PlacementRecallId } from './recall-model.ts'
import type { PlaceOfWords } from './sealed-words.ts'

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })

export const DutyRunResource = z
  .object({
    id: idOf(DutyRunId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    reference: z.string().max(100).nullable().openapi({ description: 'The agency’s own; null to the lender' }),
    duty: z.enum(duties),
    state: z.enum(dutyRunStates),
    total: count('Recalls that waited for the duty when the run was asked for'),
    done: count('Of these done so far'),
    refused: count('Of these refused; each is named in its refusals'),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('DutyRun')

export const dutyRunView = (run: DutyRun, { org }: Pick<Context, 'org'>): z.output<typeof DutyRunResource> => ({
  id: run.id,
  lenderId: run.lenderId,
  agencyId: run.agencyId,
  reference: org === run.agencyId ? run.reference : null,
  duty: run.duty,
  state: run.state,
  total: run.total,
  done: run.done,
  refused: run.refused,
  createdAt: run.createdAt,
  version: run.version,
})

export const DutyRefusalResource = z
  .object({
    placementRecallId: idOf(PlacementRecallId),
    problem: z.string().max(80).openapi({ description: 'The code of the problem', example: 'recall_retention_runs' }),
  })
  .openapi('DutyRunRefusal')

export const dutyRefusalView = (refusal: DutyRefusal): z.output<typeof DutyRefusalResource> => ({ ...refusal })

export const placeOfRunSignatory = ({ lenderId, id }: Pick<DutyRun, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `duty_runs|signatory_sealed|${DutyRunId.toUuid(id)}`,
})
