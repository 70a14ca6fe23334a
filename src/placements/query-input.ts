import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, named, text } from '../kernel/input.ts'
import { PlacementId, QueryId, queryKinds } from './model.ts'
import { placementFilter } from './placement-filter.ts'
import { queryStates } from './query-rules.ts'

/** What a lender keeps of an account (see the documents of accounts). */
export const documentKinds = ['contract', 'statement', 'notice', 'authority', 'recording'] as const

const words = () => text({ max: 4_000 }).openapi({ description: 'For the other side alone; kept sealed' })

export const AskQuery = z.strictObject({
  placement: named(PlacementId),
  kind: z.enum(queryKinds).default('question'),
  documentKind: z.enum(documentKinds).optional().openapi({ description: 'For a document request: which' }),
  question: words(),
})

export const AnswerQuery = z.strictObject({ query: idOf(QueryId), answer: words() })

export const GetQuery = z.strictObject({ query: idOf(QueryId) })

export const ListQueries = z.strictObject({
  ...listInput,
  placement: placementFilter(),
  state: z
    .array(z.enum(queryStates))
    .min(1)
    .max(queryStates.length)
    .optional()
    .openapi({ description: 'Open questions are within their time, overdue ones past it' }),
  asked: z.enum(['by_you', 'by_them']).optional(),
  askedAt: instantRange(),
})
