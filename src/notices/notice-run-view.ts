import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { PlacementId } from '../placements/index.ts'
import { TemplateId } from './model.ts'
import { noticeKinds } from './notice-kinds.law.ts'
import { NoticeId } from './notice-model.ts'
import { type NoticeRun, NoticeRunId, noticeRowOutcomes, noticeRunStates } from './notice-run-model.ts'
import type { StoredNoticeRow } from './notice-run-store.ts'

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })

export const NoticeRunResource = z
  .object({
    id: idOf(NoticeRunId),
    reference: z.string().max(100).nullable().openapi({ example: 'VALIDATION-2026-12' }),
    state: z.enum(noticeRunStates),
    templateId: idOf(TemplateId),
    kind: z.enum(noticeKinds),
    total: count('Rows: placements named or selected, and further people who owe them where each is written to'),
    processed: count('Rows that have their outcome'),
    issued: count('Notices written'),
    alreadyIssued: count('Rows whose borrower was told before'),
    refused: count('Rows for which none could be written'),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('NoticeRun')
export type NoticeRunResource = z.output<typeof NoticeRunResource>

export const noticeRunView = (run: NoticeRun): NoticeRunResource => ({
  ...{ id: run.id, reference: run.reference, state: run.state, templateId: run.templateId, kind: run.kind },
  ...{ total: run.total, processed: run.issued + run.alreadyIssued + run.refused, issued: run.issued },
  ...{ alreadyIssued: run.alreadyIssued, refused: run.refused, createdAt: run.createdAt, version: run.version },
})

export const NoticeRunRowResource = z
  .object({
    number: z.int().min(1).max(2_147_483_647),
    given: z.string().max(104).nullable().openapi({ description: 'How you named the placement' }),
    placementId: idOf(PlacementId).nullable(),
    partyId: idOf(PartyId).nullable().openapi({ description: 'Whom it is written to; null: the first borrower' }),
    outcome: z.enum(noticeRowOutcomes),
    problem: z.string().max(80).nullable().openapi({
      description: 'The code of the problem the row met',
      example: 'notice_items_missing',
    }),
    detail: z.string().max(300).nullable(),
    noticeId: idOf(NoticeId).nullable().openapi({ description: 'The notice, or the one that was sent before' }),
  })
  .openapi('NoticeRunRow')

export const noticeRunRowView = (row: StoredNoticeRow): z.output<typeof NoticeRunRowResource> => ({ ...row })
