import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, reference } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { AttestCeases, CertifyPurges, DeclareAllPayments, Selected } from './duty-input.ts'
import { DutyRunId, duties, dutyRunStates } from './duty-run-model.ts'

const claims = z
  .union([
    z.strictObject({ attestation: AttestCeases.omit({ source: true }) }).openapi('AttestationOfMany'),
    z.strictObject({ payments: DeclareAllPayments.omit({ source: true }) }).openapi('DeclarationOfMany'),
    z.strictObject({ purge: CertifyPurges.omit({ source: true }) }).openapi('CertificationOfMany'),
  ])
  .openapi('DutyClaim', { description: 'What you say of each recall' })

export const CreateDutyRun = z.strictObject({
  lender: idOf(OrganisationId).openapi({ description: 'Whose recalls' }),
  reference: reference()
    .optional()
    .openapi({ description: 'Your own reference: the same run sent twice under it is one', example: 'PURGE-2026-12' }),
  claim: claims,
  filter: Selected.omit({ lender: true, after: true })
    .openapi('DutyRunSelection', { description: 'Final recalls whose next duty this is and that match every field' })
    .default({}),
})

export const GetDutyRun = z.strictObject({ dutyRun: idOf(DutyRunId) })

export const ListDutyRuns = z.strictObject({
  ...listInput,
  duty: z.array(z.enum(duties)).min(1).max(duties.length).optional(),
  state: z.array(z.enum(dutyRunStates)).min(1).max(dutyRunStates.length).optional(),
  createdAt: instantRange(),
})

export const ListDutyRefusals = z.strictObject({ ...listInput, dutyRun: idOf(DutyRunId) })
