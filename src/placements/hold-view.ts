import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { holdStates } from './hold-input.ts'
import { type Hold, HoldId, holdSources } from './hold-model.ts'
import { PlacementId } from './model.ts'
import { openWords, type PlaceOfWords } from './sealed-words.ts'

export const HoldResource = z
  .object({
    id: idOf(HoldId),
    placementId: idOf(PlacementId),
    source: z.enum(holdSources),
    code: z.string().max(40).nullable().openapi({ description: 'A code of the dictionary' }),
    state: z.enum(holdStates),
    reference: z.string().max(100).nullable().openapi({ description: 'What the side that placed it calls its cause' }),
    note: z.string().max(2_000).nullable(),
    placedBy: idOf(OrganisationId).openapi({ description: 'Only this side lifts it' }),
    placedAt: instantText(),
    until: instantText().nullable().openapi({ description: 'When it lapses by itself' }),
    endedAt: instantText().nullable(),
    endedBy: idOf(OrganisationId).nullable().openapi({ description: 'Null with `endedAt`: it lapsed' }),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Hold')
export type HoldResource = z.output<typeof HoldResource>

export const placeOfNote = ({ lenderId, id }: Pick<Hold, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `placement_holds|note_sealed|${HoldId.toUuid(id)}`,
})

export const holdView = async (hold: Hold, context: Pick<Context, 'sealing'>): Promise<HoldResource> =>
  withNote(hold, await openWords(hold.note, placeOfNote(hold), context))

/** A hold with the words just written, or just unsealed. */
export const withNote = (hold: Omit<Hold, 'note'>, note: string | null): HoldResource => ({
  id: hold.id,
  placementId: hold.placementId,
  source: hold.source,
  code: hold.code,
  state: hold.endedAt === null ? 'open' : 'ended',
  reference: hold.reference,
  note,
  placedBy: hold.placedBy,
  placedAt: hold.placedAt,
  until: hold.until,
  endedAt: hold.endedAt,
  endedBy: hold.endedBy,
  version: hold.version,
})
