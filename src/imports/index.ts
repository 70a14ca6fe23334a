export { columnsByName, columnsOf } from './cells.ts'
export { abortImport } from './commands/abort-import.ts'
export { startImport } from './commands/start-import.ts'
export type { FileRow } from './content.ts'
export { importEvents } from './events.ts'
export type { BankFile, ForeignLayouts } from './foreign-layouts.ts'
export {
  type AnyImportKind,
  type ChunkPlan,
  type ImportKind,
  type ImportKinds,
  importKind,
  type RawRow,
  type RowFate,
  rowAmount,
} from './import-kind.ts'
export { processImports, retireImports } from './jobs.ts'
export { ImportId, importTransitions } from './model.ts'
export { importProblems } from './problems.ts'
export { getImport, listImportRows, listImports } from './queries.ts'
export { importNamed } from './store.ts'
export { ImportResource, ImportRowResource } from './view.ts'
