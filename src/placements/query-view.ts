import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId, type PlacementQuery, QueryId, queryKinds } from './model.ts'
import { documentKinds } from './query-input.ts'
import { queryStates, stateOf } from './query-rules.ts'

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
    answeredAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('PlacementQuery')
export type QueryResource = z.output<typeof QueryResource>

type Sealed = Pick<PlacementQuery, 'id' | 'lenderId'>
type Part = 'question_sealed' | 'answer_sealed'

/** Both sides open what either wrote with the lender's key; it opens in no other place. */
const placeOfText = ({ id }: Sealed, part: Part) => `placement_queries|${part}|${QueryId.toUuid(id)}`

export const sealText = async (
  query: Sealed,
  { part, text }: { part: Part; text: string },
  { sealing }: Pick<Context, 'sealing'>,
): Promise<Uint8Array> =>
  sealing.forOrganisation(query.lenderId).sealForOrganisation(new TextEncoder().encode(text), placeOfText(query, part))

const openText = async (
  query: Sealed,
  { part, sealed }: { part: Part; sealed: Uint8Array },
  { sealing }: Pick<Context, 'sealing'>,
): Promise<string> =>
  new TextDecoder().decode(
    await sealing.forOrganisation(query.lenderId).openForOrganisation(sealed, placeOfText(query, part)),
  )

/** A question with its words: those just written, or those unsealed from the row. */
export async function queryView(
  query: PlacementQuery,
  context: Pick<Context, 'sealing' | 'now'>,
): Promise<QueryResource> {
  const question = await openText(query, { part: 'question_sealed', sealed: query.question }, context)
  const answer = query.answer && (await openText(query, { part: 'answer_sealed', sealed: query.answer }, context))
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
  answeredAt: query.answeredAt,
  version: query.version,
})
