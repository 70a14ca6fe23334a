import { sql } from 'drizzle-orm'
import { placements } from '../../schema/tables/placements.ts'
import { eventsAbout, type RecordedEvent } from '../events/index.ts'
import type { Named } from '../kernel/input.ts'
import type { Context, Keyset, Statement } from '../store/index.ts'
import { isPlacement } from './store.ts'

/** What happened to a placement, as its viewer may know it. */
export const historyOf = (
  side: Pick<Context, 'org' | 'lends'>,
  name: Named<'plc'>,
  keyset: Keyset,
): Statement<RecordedEvent[]> =>
  eventsAbout(
    side,
    {
      orgs: sql`select unnest(array[${placements.lenderId}, ${placements.mandateAgencyId}]) from ${placements}
        where ${isPlacement(side, name)}`,
      aggregate: sql`select concordat.typeid('plc', ${placements.id}) from ${placements} where ${isPlacement(side, name)}`,
    },
    keyset,
  )
