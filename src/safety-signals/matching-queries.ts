import { z } from '@hono/zod-openapi'
import { matcherIn } from '../contributions/index.ts'
import { exchangesInWorld } from '../exchange/index.ts'
import { nationalIdNamespaces } from '../kernel/national-id.ts'
import { query } from '../query.ts'
import { wantedTokens } from './matching-rules.ts'
import { namesInUse, partiesToMatch } from './matching-store.ts'

/** For its job: which tokens people are to have now. */
export const wantedMarks = query({
  name: 'party.wanted_tokens',
  summary: 'Which tokens of exchanges parties are to have now, in short',
  scope: 'accounts:read',
  input: z.strictObject({}),
  load: (context) => ({ exchanges: exchangesInWorld(context), inUse: namesInUse }),
  view: ({ exchanges, inUse }, _, context) => ({
    marks: wantedTokens({ exchanges, inUse, keys: matcherIn(context).keys, now: context.now }).map(
      ({ namespace, mark }) => ({ namespace, mark }),
    ),
  }),
})

/** Parties the job looks for at a time. */
export const LOOKED_FOR = 1_000

export const unmatchedParties = query({
  name: 'party.unmatched',
  summary: 'The next parties that have other tokens than those wanted',
  scope: 'accounts:read',
  input: z.strictObject({
    marks: z
      .array(z.strictObject({ namespace: z.enum(nationalIdNamespaces), mark: z.string().max(16).nullable() }))
      .max(4),
  }),
  load: (context, { marks }) => ({ parties: partiesToMatch(context, marks, LOOKED_FOR) }),
  view: ({ parties }) => ({ parties }),
})
