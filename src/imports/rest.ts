import { get, type Operation, post, type Upload, upload } from '../http/index.ts'
import { abortImport } from './commands/abort-import.ts'
import { startImport } from './commands/start-import.ts'
import type { ForeignLayouts } from './foreign-layouts.ts'
import type { ImportKinds } from './import-kind.ts'
import { GetImport } from './input.ts'
import { kindsOf } from './kinds-query.ts'
import { importProblems } from './problems.ts'
import { getImport, listImportRows, listImports } from './queries.ts'
import { foreignTypes, mediaTypeOf, receiveFile } from './receive.ts'
import { ImportKindResource, ImportRowResource, ImportResource as resource, rowCells } from './view.ts'

const takeFile = (kinds: ImportKinds, layouts: ForeignLayouts): Upload => ({
  name: 'import.upload',
  summary: 'Send the file of an import',
  scope: 'imports:write',
  input: GetImport,
  mediaTypes: [
    ...new Set([
      ...Object.values(mediaTypeOf),
      ...foreignTypes,
      ...Object.values(layouts.banks).flatMap(({ mediaTypes }) => mediaTypes),
    ]),
  ],
  problems: [
    importProblems.notAwaiting,
    importProblems.superseded,
    importProblems.cutOff,
    importProblems.unreadable,
    importProblems.columnsUnfit,
    importProblems.tooManyRows,
    layouts.unreadable,
  ],
  receive: (deps, { actor, input, mediaType, body }) =>
    receiveFile(deps, { kinds, layouts }, { actor, input: input as GetImport, mediaType, body }),
})

/** Imports of the kinds that the rooms hand in. */
export const importOperations = (kinds: ImportKinds, layouts: ForeignLayouts): readonly Operation[] => [
  post(startImport(kinds, layouts), { path: '/v1/imports', id: 'imports.start', resource, status: 202 }),
  get(listImports, { path: '/v1/imports', id: 'imports.list', resource }),
  get(kindsOf(kinds), { path: '/v1/import-kinds', id: 'imports.kinds', resource: ImportKindResource }),
  get(getImport, { path: '/v1/imports/{import}', id: 'imports.get', resource }),
  upload(takeFile(kinds, layouts), {
    path: '/v1/imports/{import}/content',
    id: 'imports.upload',
    resource,
    description:
      'The body is the file, streamed: text/csv with a header, or application/x-ndjson; with a layout, your partner’s file as text/csv or text/plain; a bank’s camt as application/xml, its NACHA returns as text/plain. An upload that breaks off counts for nothing and is sent again from the beginning. Needs the scope `imports:write`.',
  }),
  get(listImportRows, {
    path: '/v1/imports/{import}/rows',
    id: 'imports.rows',
    resource: ImportRowResource,
    csv: rowCells,
    description:
      'The rows in the order of the file, each with its fate. As CSV they have the columns of the file again, and their fate behind underscores: correct them and send them as they are. Needs the scope `imports:read`.',
  }),
  post(abortImport, { path: '/v1/imports/{import}/abort', id: 'imports.abort', resource }),
]
