import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { PlacementId } from './model.ts'
import {
  contactRules,
  type Recall,
  RecallId,
  type RecallRowOutcome,
  recallModes,
  recallRowOutcomes,
  recallRunStates,
} from './recall-model.ts'
import { openWords, type PlaceOfWords } from './sealed-words.ts'

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })

export const RecallResource = z
  .object({
    id: idOf(RecallId),
    reference: z.string().max(100).nullable().openapi({ description: 'Your own reference', example: 'RECALL-2026-12' }),
    state: z.enum(recallRunStates),
    mode: z.enum(recallModes),
    reason: z.string().max(40),
    contactRule: z.enum(contactRules),
    recallOn: dayText().nullable(),
    noticeDays: z.int().min(1).max(365).nullable(),
    note: z.string().max(2_000).nullable(),
    total: count('Placements named or selected'),
    recalled: count('Placements recalled by it'),
    alreadyRecalled: count('Placements that were under recall before'),
    failed: count('Rows that could not be recalled'),
    withdrawn: count(
      'Rows taken back since the whole recall was withdrawn; those recalled for good before are not among them',
    ),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Recall')
export type RecallResource = z.output<typeof RecallResource>

export const placeOfRunNote = ({ lenderId, id }: Pick<Recall, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `recalls|note_sealed|${RecallId.toUuid(id)}`,
})

export const recallRunView = async (run: Recall, context: Pick<Context, 'sealing'>): Promise<RecallResource> =>
  withRunNote(run, await openWords(run.note, placeOfRunNote(run), context))

export const withRunNote = (run: Recall, note: string | null): RecallResource => ({
  id: run.id,
  reference: run.reference,
  state: run.state,
  mode: run.mode,
  reason: run.reason,
  contactRule: run.contactRule,
  recallOn: run.recallOn,
  noticeDays: run.noticeDays,
  note,
  total: run.total,
  recalled: run.recalled,
  alreadyRecalled: run.alreadyRecalled,
  failed: run.failed,
  withdrawn: run.withdrawn,
  createdAt: run.createdAt,
  version: run.version,
})

export const RecallRowResource = z
  .object({
    number: z.int().min(1).max(2_147_483_647),
    given: z.string().max(104).nullable().openapi({ description: 'How you named the placement' }),
    placementId: idOf(PlacementId).nullable(),
    outcome: z.enum(recallRowOutcomes),
    problem: z.string().max(80).nullable().openapi({
      description: 'The code of the problem the row met',
      example: 'placement_status_unfit',
    }),
  })
  .openapi('RecallRow')

export interface StoredRecallRow {
  readonly number: number
  readonly given: string | null
  readonly placementId: PlacementId | null
  readonly outcome: RecallRowOutcome
  readonly problem: string | null
}

export const recallRowView = (row: StoredRecallRow): z.output<typeof RecallRowResource> => ({ ...row })
