import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { PlacementId } from './model.ts'
import { type Return, ReturnId, returnStates } from './return-model.ts'
import { openWords, type PlaceOfWords } from './sealed-words.ts'

export const ReturnResource = z
  .object({
    id: idOf(ReturnId),
    placementId: idOf(PlacementId),
    state: z.enum(returnStates).openapi({
      description: 'Lapsed: the lender was silent and it is returned. Overtaken: the placement ended otherwise.',
    }),
    code: z.string().max(40),
    note: z.string().max(2_000).nullable(),
    requestedAt: instantText(),
    answerBy: instantText().openapi({ description: 'Unanswered until then, the placement is returned' }),
    endedAt: instantText().nullable(),
    refusalCode: z.string().max(40).nullable(),
    refusalNote: z.string().max(2_000).nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Return')
export type ReturnResource = z.output<typeof ReturnResource>

export const placeOfReturnNote = (
  { lenderId, id }: Pick<Return, 'lenderId' | 'id'>,
  part: 'note_sealed' | 'refusal_note_sealed',
): PlaceOfWords => ({ lenderId, at: `placement_returns|${part}|${ReturnId.toUuid(id)}` })

export async function returnView(returned: Return, context: Pick<Context, 'sealing'>): Promise<ReturnResource> {
  const note = await openWords(returned.note, placeOfReturnNote(returned, 'note_sealed'), context)
  const refusal = placeOfReturnNote(returned, 'refusal_note_sealed')
  return withNotes(returned, { note, refusalNote: await openWords(returned.refusalNote, refusal, context) })
}

/** A return with the words just written, or just unsealed. */
export const withNotes = (
  returned: Omit<Return, 'note' | 'refusalNote'>,
  { note, refusalNote }: { note: string | null; refusalNote: string | null },
): ReturnResource => ({
  id: returned.id,
  placementId: returned.placementId,
  state: returned.state,
  code: returned.code,
  note,
  requestedAt: returned.requestedAt,
  answerBy: returned.answerBy,
  endedAt: returned.endedAt,
  refusalCode: returned.refusalCode,
  refusalNote,
  version: returned.version,
})
