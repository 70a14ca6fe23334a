import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { idOf } from '../../kernel/input.ts'
import { ok } from '../../kernel/result.ts'
import { PartyId } from '../model.ts'
import { resealedParty } from '../party-resealing.ts'
import { partiesToReseal, writeResealed } from '../resealing-store.ts'

/** Parties of one transaction. */
export const RESEALED_MAX = 200

/** Wraps the keys of parties under the newest root and finds them by the newest index and tag keys. Nothing else changes. */
export const resealParties = command({
  name: 'party.reseal',
  summary: 'Bring parties under the newest keys',
  scope: 'accounts:write',
  input: z.strictObject({ parties: z.array(idOf(PartyId)).min(1).max(RESEALED_MAX) }),
  load: (context, { parties }) => ({ files: partiesToReseal(context, parties) }),
  decide: ({ files }) => ok(files),
  write: async (files, context) =>
    files.length === 0
      ? []
      : writeResealed(context, await Promise.all(files.map((file) => resealedParty(file, context)))),
  events: () => [],
  view: (files) => ({ resealed: files.length }),
})
