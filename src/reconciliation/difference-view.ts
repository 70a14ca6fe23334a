import { z } from '@hono/zod-openapi'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { openWords, PlacementId, type PlaceOfWords, sealWords } from '../placements/index.ts'
import type { Context } from '../store/index.ts'
import { isWithheld } from './comparing-rules.ts'
import { statusText, wire } from './line-view.ts'
import {
  type Difference,
  DifferenceId,
  differenceKinds,
  differenceStates,
  ReconciliationId,
  sideNames,
  statedStatuses,
} from './model.ts'

const amount = (description: string) =>
  z
    .int()
    .min(Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .nullable()
    .openapi({ description: `${description}, in minor units of the statement’s currency` })
const code = () => z.string().max(40).nullable()

export const DifferenceResource = z
  .object({
    id: idOf(DifferenceId),
    reconciliationId: idOf(ReconciliationId),
    kind: z.enum(differenceKinds),
    key: z.string().max(104).nullable().openapi({ description: 'Of the line that differs; null where no line is' }),
    placement: z.string().max(104).nullable().openapi({ description: 'As the agency named it' }),
    placementId: idOf(PlacementId).nullable(),
    balanceStated: amount('What the agency’s books say'),
    balanceHere: amount('What the platform says; null where it is not compared, or not shared with you'),
    statusStated: z.enum(statedStatuses).nullable(),
    statusHere: statusText(),
    lastPaymentOn: dayText().nullable().openapi({ description: 'As the agency states it' }),
    lastPaymentAmount: amount('As the agency states it'),
    withheld: z.boolean().openapi({ description: 'Only the lender sees it: the mandate does not share balances' }),
    state: z.enum(differenceStates),
    corrects: z.enum(sideNames).nullable().openapi({ description: 'Who corrects its records, once accepted' }),
    code: code().openapi({ description: 'What explains it', example: 'posted_later' }),
    contestedBy: z.enum(sideNames).nullable(),
    contestCode: code(),
    contestNote: z.string().max(4_000).nullable(),
    answerBy: instantText().nullable().openapi({ description: 'When it lapses unless somebody answers' }),
    endedAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('ReconciliationDifference')
export type DifferenceResource = z.output<typeof DifferenceResource>

type Sealed = Pick<Difference, 'id' | 'lenderId'>

const placeOfNote = ({ id, lenderId }: Sealed): PlaceOfWords => ({
  lenderId,
  at: `reconciliation_differences|contest_note_sealed|${DifferenceId.toUuid(id)}`,
})

export const sealNote = (
  difference: Sealed,
  note: string | null,
  context: Pick<Context, 'sealing'>,
): Promise<Uint8Array | null> => sealWords(note, placeOfNote(difference), context)

/** A difference with its note: the one just written, or the one unsealed from the row. */
export async function differenceView(
  difference: Difference,
  context: Pick<Context, 'sealing' | 'lends'>,
): Promise<DifferenceResource> {
  return withNote(difference, await openWords(difference.contestNote, placeOfNote(difference), context), context)
}

export const withNote = (
  found: Difference,
  contestNote: string | null,
  { lends }: Pick<Context, 'lends'>,
): DifferenceResource => ({
  ...{ id: found.id, reconciliationId: found.reconciliationId, kind: found.kind, key: found.lineKey },
  ...{ placement: found.given, placementId: found.placementId, balanceStated: wire(found.balanceStated) },
  balanceHere: lends || found.sharesBalance ? wire(found.balanceHere) : null,
  ...{ statusStated: found.statusStated, statusHere: found.statusHere },
  ...{ lastPaymentOn: found.lastPaymentOn, lastPaymentAmount: wire(found.lastPaymentAmount) },
  ...{ withheld: isWithheld(found), state: found.state, corrects: found.corrects, code: found.code },
  ...{ contestedBy: found.contestedBy, contestCode: found.contestCode, contestNote },
  ...{ answerBy: found.answerBy, endedAt: found.endedAt, createdAt: found.createdAt, version: found.version },
})
