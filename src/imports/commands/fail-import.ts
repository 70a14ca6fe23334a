import { command } from '../../command.ts'
import { notFound, Problem, problems } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { importEvent } from '../events.ts'
import { OneImport } from '../input.ts'
import { importProblems } from '../problems.ts'
import { hasEnded, moved } from '../rules.ts'
import { importForChange, saveImport } from '../store.ts'

/** Ends an import of all or nothing that met a fault of ours: nothing of it was kept. */
export const failImport = command({
  name: 'import.fail',
  summary: 'End an import that cannot go on',
  scope: 'imports:write',
  input: OneImport,
  load: (context, input) => ({ file: importForChange(context, { id: input.import }) }),
  decide: ({ file: [file] }, _, { now }) => {
    if (!file) return refuse(notFound())
    if (hasEnded(file)) return refuse(new Problem(importProblems.ended))
    return ok({ ...moved(file, 'failed', now), problem: problems.internal.code })
  },
  write: (file, context) => [saveImport(context, file)],
  events: importEvent,
  view: ({ state }) => ({ state }),
})
