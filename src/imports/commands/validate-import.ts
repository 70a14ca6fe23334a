import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { importEvent } from '../events.ts'
import { OneImport } from '../input.ts'
import { importProblems } from '../problems.ts'
import { validated } from '../rules.ts'
import { failDuplicates, importForChange, saveImport } from '../store.ts'

/** The file against its control totals, and its rows against each other. */
export const validateImport = command({
  name: 'import.validate',
  summary: 'Hold a file against its control totals',
  scope: 'imports:write',
  input: OneImport,
  load: (context, input) => ({ file: importForChange(context, { id: input.import }) }),
  decide: ({ file: [file] }, _, { now }) => {
    if (!file) return refuse(notFound())
    return file.state === 'validating' ? ok(validated(file, now)) : refuse(new Problem(importProblems.ended))
  },
  write: (file, context) => [failDuplicates(context, file), saveImport(context, file)],
  events: importEvent,
  view: ({ state }) => ({ state }),
})
