import { z } from '@hono/zod-openapi'
import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetImport, ListImports, ListRows, OneImport } from './input.ts'
import { ImportId } from './model.ts'
import { importNamed, importsOf, importsWithIds, rowsAfter, rowsPending } from './store.ts'
import { importView, rowView } from './view.ts'

export const getImport = query({
  name: 'import.get',
  summary: 'Read an import and its progress',
  scope: 'imports:read',
  input: GetImport,
  load: (context, input) => ({ file: importNamed(context, input.import) }),
  view: ({ file: [file] }) => (file ? importView(file) : null),
})

export const importsByIds = batch({
  name: 'import.by_ids',
  scope: 'imports:read',
  ids: ImportId,
  rows: importsWithIds,
  key: ({ id }) => id,
  view: importView,
})

export const listImports = query({
  name: 'import.list',
  summary: 'List imports, newest first',
  scope: 'imports:read',
  input: ListImports,
  list: true,
  load: (context, input) => ({ files: importsOf(context, input, keysetOf(input)) }),
  view: ({ files }, input) => pageOf(files, input, { position: (file) => file, item: importView }),
})

export const listImportRows = query({
  name: 'import.list_rows',
  summary: 'List the rows of an import in the order of its file',
  scope: 'imports:read',
  input: ListRows,
  list: true,
  load: (context, input) => ({
    file: importNamed(context, input.import),
    rows: rowsAfter(context, input.import, {
      after: Number(input.cursor ?? 0),
      limit: input.limit + 1,
      outcome: input.outcome,
    }),
  }),
  view: async ({ file: [file], rows }, { limit }, context) => {
    if (!file) return null
    const shown = rows.slice(0, limit)
    const hasMore = rows.length > limit
    return {
      data: await Promise.all(shown.map((row) => rowView(context, file.id, row))),
      hasMore,
      nextCursor: hasMore ? String(shown.at(-1)?.row) : null,
    }
  },
})

/** What a file is sent to, and whether it may be. */
export const uploadTarget = query({
  name: 'import.upload_target',
  summary: 'Read what a file is sent to',
  scope: 'imports:write',
  input: GetImport,
  load: (context, input) => ({ file: importNamed(context, input.import) }),
  view: ({ file: [file] }) => file ?? null,
})

/** What is to be done next: the room's own question. */
export const nextOfImport = query({
  name: 'import.next',
  summary: 'Read the next rows to process',
  scope: 'imports:write',
  input: OneImport.extend({ rows: z.int().min(0), after: z.int().min(0).optional() }),
  load: (context, { import: id, rows, after }) => ({
    file: importNamed(context, { id }),
    rows: after === undefined ? rowsPending(context, id, rows) : rowsAfter(context, { id }, { after, limit: rows }),
  }),
  view: ({ file: [file], rows }) => (file ? { file, rows } : null),
})
