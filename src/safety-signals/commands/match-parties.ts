import { z } from '@hono/zod-openapi'
import { PartyId } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { matcherIn } from '../../contributions/index.ts'
import { exchangesInWorld } from '../../exchange/index.ts'
import { idOf } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { tokensOf } from '../matching.ts'
import { wantedTokens } from '../matching-rules.ts'
import { namesInUse, numberedParties, writeMatched } from '../matching-store.ts'

/** Parties of one transaction: some twenty milliseconds of arithmetic. */
export const MATCHED_MAX = 25

/** Run by its job. Whoever has the tokens already keeps them: done twice it is done once. */
export const matchParties = command({
  name: 'party.match',
  summary: 'Give parties the tokens that the exchanges of their country know them by',
  scope: 'accounts:write',
  input: z.strictObject({ parties: z.array(idOf(PartyId)).min(1).max(MATCHED_MAX) }),
  load: (context, { parties }) => ({
    exchanges: exchangesInWorld(context),
    inUse: namesInUse,
    numbered: numberedParties(context, parties),
  }),
  decide: ({ exchanges, inUse, numbered }, { parties }, context) => {
    const wanted = wantedTokens({ exchanges, inUse, keys: matcherIn(context).keys, now: context.now })
    return ok({ parties, numbered, wanted })
  },
  write: async ({ parties, numbered, wanted }, context) =>
    writeMatched(context, { parties, wanted, tokens: await tokensOf(numbered, wanted, context) }),
  events: () => [],
  view: ({ numbered }) => ({ matched: numbered.length }),
})
