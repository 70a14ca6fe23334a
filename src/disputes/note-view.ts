import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { openWords, type PlaceOfWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { CaseId, type CaseNote, CaseNoteId } from './model.ts'

export const CaseNoteResource = z
  .object({ id: idOf(CaseNoteId), caseId: idOf(CaseId), note: z.string().max(4_000), writtenAt: instantText() })
  .openapi('CaseNote')
export type CaseNoteResource = z.output<typeof CaseNoteResource>

export const placeOfNote = ({ lenderId, id }: Pick<CaseNote, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `dispute_notes|note_sealed|${CaseNoteId.toUuid(id)}`,
})

export const noteView = async (
  { id, lenderId, caseId, note, writtenAt }: CaseNote,
  context: Pick<Context, 'sealing'>,
): Promise<CaseNoteResource> => ({
  ...{ id, caseId, writtenAt },
  note: await openWords(note, placeOfNote({ lenderId, id }), context),
})
