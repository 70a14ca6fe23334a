import { z } from '@hono/zod-openapi'
import { idOf, instantRange, jurisdictionCode, listInput, named, reference } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementBatchId, PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { TemplateId } from './model.ts'
import { letterValues } from './notice-input.ts'
import {
  addressees,
  NoticeRunId,
  noticeableStatuses,
  noticeRowOutcomes,
  noticeRunStates,
  RUN_PLACEMENTS_MAX,
} from './notice-run-model.ts'

const Selection = z
  .strictObject({
    mandate: idOf(MandateId).optional(),
    lender: idOf(OrganisationId).optional(),
    agency: idOf(OrganisationId).optional(),
    batch: idOf(PlacementBatchId).optional(),
    status: z.array(z.enum(noticeableStatuses)).min(1).max(noticeableStatuses.length).optional(),
    jurisdiction: jurisdictionCode().optional(),
  })
  .openapi('NoticeSelection', {
    description: `Placements whose people were not told yet and that match every field given: the ${RUN_PLACEMENTS_MAX} oldest`,
  })

const Source = z
  .union([
    z
      .strictObject({ placements: z.array(named(PlacementId)).min(1).max(RUN_PLACEMENTS_MAX) })
      .openapi('NoticesForPlacements'),
    z.strictObject({ filter: Selection }).openapi('NoticesForSelection'),
  ])
  .openapi('NoticeRunSource')

export const CreateNoticeRun = z.strictObject({
  reference: reference().optional().openapi({
    description: 'Your own reference: the same run sent twice under it is one',
    example: 'VALIDATION-2026-12',
  }),
  template: named(TemplateId).openapi({ description: 'The approved version they are written by' }),
  values: letterValues(),
  source: Source,
  to: z.enum(addressees).optional().openapi({
    description:
      'To whom of each debt: the first borrower, when left out; every borrower and co-borrower, by a letter each; or guarantors as well',
  }),
})

export const GetNoticeRun = z.strictObject({ noticeRun: named(NoticeRunId) })

export const StepNoticeRun = z.strictObject({ noticeRun: idOf(NoticeRunId) })

export const ListNoticeRuns = z.strictObject({
  ...listInput,
  state: z.array(z.enum(noticeRunStates)).min(1).max(noticeRunStates.length).optional(),
  createdAt: instantRange(),
})

export const ListNoticeRunRows = z.strictObject({
  ...listInput,
  noticeRun: named(NoticeRunId),
  outcome: z.array(z.enum(noticeRowOutcomes)).min(1).max(noticeRowOutcomes.length).optional(),
})

export const ListRunDocuments = z.strictObject({ ...listInput, noticeRun: named(NoticeRunId) })
