import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { NamesExport } from '../input.ts'
import { expire } from '../rules.ts'
import { deleteParts, exportForChange, saveExport } from '../store.ts'

/** Run by the job that is due when an export has been kept long enough. */
export const expireExport = command({
  name: 'supervision_export.expire',
  summary: 'Delete the rows of an export that was kept long enough',
  scope: 'contacts:read',
  input: NamesExport,
  load: (context, { supervisionExport }) => ({ file: exportForChange(context, supervisionExport) }),
  decide: ({ file: [file] }) => (file ? ok(expire(file)) : refuse(notFound())),
  write: (file, context) => (file ? [deleteParts(context, file.id), saveExport(file)] : []),
  events: () => [],
  view: (file) => ({ done: file !== null }),
})
