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

/** What tells a document from every other. */
export const handedDocument = {
  sha256: z
    .string()
    .length(64)
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'Of its bytes, hexadecimal', example: 'ab'.repeat(32) }),
  mediaType: z
    .string()
    .min(3)
    .max(100)
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/)
    .openapi({ example: 'application/pdf' }),
  sizeBytes: z.int().min(1).max(Number.MAX_SAFE_INTEGER),
}

export const AnswerQuery = z.strictObject({
  query: idOf(QueryId),
  answer: words(),
  document: z.strictObject(handedDocument).optional().openapi({
    description: 'To a document request: the document you hand over, so that both sides know which it was',
  }),
})

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
