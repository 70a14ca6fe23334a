import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { resealedCollector } from '../collector-sealing.ts'
import { collectorsToReseal, saveResealed } from '../reseal-store.ts'

/** Collectors of one transaction. */
export const COLLECTORS_RESEALED_MAX = 200

/** Brings keys, indexes and tags of collectors under the newest keys. Nothing else changes; done again, nothing does. */
export const resealCollectors = command({
  name: 'collector.reseal',
  summary: 'Bring collectors under the newest keys',
  scope: 'licences:write',
  input: z.strictObject({}),
  load: (context) => ({
    collectors: collectorsToReseal(context, context.sealing.forOrganisation(context.org).keys, COLLECTORS_RESEALED_MAX),
  }),
  decide: ({ collectors }) => ok(collectors),
  write: async (collectors, context) =>
    collectors.length === 0
      ? []
      : [saveResealed(context, await Promise.all(collectors.map((one) => resealedCollector(one, context))))],
  events: () => [],
  view: (collectors) => ({ resealed: collectors.length }),
})
