import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { importEvent } from '../events.ts'
import { AbortImport } from '../input.ts'
import { importProblems } from '../problems.ts'
import { aborted } from '../rules.ts'
import { importForChange, saveImport } from '../store.ts'
import { importView } from '../view.ts'

export const abortImport = command({
  name: 'import.abort',
  summary: 'End an import early; rows already processed stay',
  scope: 'imports:write',
  input: AbortImport,
  problems: [importProblems.ended],
  load: (context, input) => ({ file: importForChange(context, input.import) }),
  decide: ({ file: [file] }, _, { now }) => (file ? aborted(file, now) : refuse(notFound())),
  write: (file, context) => [saveImport(context, file)],
  events: importEvent,
  view: importView,
})
