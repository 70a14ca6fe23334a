import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId, type PlacementQuery, QueryId, queryKinds } from './model.ts'
import { documentKinds, handedDocument } from './query-input.ts'
import { queryStates, stateOf } from './query-rules.ts'
import { openWords, type PlaceOfWords, sealWords } from './sealed-words.ts'

export const QueryResource = z
  .object({
    id: idOf(QueryId),
    placementId: idOf(PlacementId),
    kind: z.enum(queryKinds),
    documentKind: z.enum(documentKinds).nullable(),
    state: z.enum(queryStates),
    askedBy: idOf(OrganisationId),
    question: z.string().max(4_000),
    askedAt: instantText(),
    dueAt: instantText().openapi({ description: 'In the business hours of the side that answers' }),
    answer: z.string().max(4_000).nullable(),
    document: z
      .object(handedDocument)
      .nullable()
      .openapi({ description: 'What was handed over to a document request' }),
    answeredAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PlacementQuery')
export type QueryResource = z.output<typeof QueryResource>

type Sealed = Pick<PlacementQuery, 'id' | 'lenderId'>
type Part = 'question_sealed' | 'answer_sealed'

const placeOfText = ({ id, lenderId }: Sealed, part: Part): PlaceOfWords => ({
  lenderId,
  at: `placement_queries|${part}|${QueryId.toUuid(id)}`,
})

export const sealText = (
  query: Sealed,
  { part, text }: { part: Part; text: string },
  context: Pick<Context, 'sealing'>,
): Promise<Uint8Array> => sealWords(text, placeOfText(query, part), context)

/** A question with its words: those just written, or those unsealed from the row. */
export async function queryView(
  query: PlacementQuery,
  context: Pick<Context, 'sealing' | 'now'>,
): Promise<QueryResource> {
  const question = await openWords(query.question, placeOfText(query, 'question_sealed'), context)
  const answer = await openWords(query.answer, placeOfText(query, 'answer_sealed'), context)
  return inWords(query, { question, answer }, context)
}

export const inWords = (
  query: Omit<PlacementQuery, 'question' | 'answer'>,
  { question, answer }: { question: string; answer: string | null },
  { now }: Pick<Context, 'now'>,
): QueryResource => ({
  id: query.id,
  placementId: query.placementId,
  kind: query.kind,
  documentKind: query.documentKind as QueryResource['documentKind'],
  state: stateOf(query, now),
  askedBy: query.askedBy,
  question,
  askedAt: query.askedAt,
  dueAt: query.dueAt,
  answer,
  document: query.document,
  answeredAt: query.answeredAt,
  version: query.version,
})
