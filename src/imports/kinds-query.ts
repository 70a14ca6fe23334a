import { z } from '@hono/zod-openapi'
import { query } from '../query.ts'
import { columnsOf } from './cells.ts'
import type { ImportKinds } from './import-kind.ts'

/** What can be imported, and with which columns: read from the code, not from the database. */
export const kindsOf = (kinds: ImportKinds) =>
  query({
    name: 'import.list_kinds',
    summary: 'List the kinds of import with their columns',
    scope: 'imports:read',
    input: z.strictObject({}),
    load: () => ({}),
    view: () => ({
      data: [...kinds.values()].map(({ kind, summary, scope, organisations, row, amount }) => ({
        ...{ kind, summary, scope, organisations: [...organisations], carriesAmounts: amount !== undefined },
        columns: columnsOf(row).map(({ name, required, type }) => ({ name, required, type })),
      })),
    }),
  })
