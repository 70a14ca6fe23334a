import { command } from '../../command.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { checkEvent, layoutEvents } from '../events.ts'
import { StartFileCheck } from '../input.ts'
import { FileCheckId } from '../model.ts'
import { layoutProblems } from '../problems.ts'
import { insertCheck, layoutNamed } from '../store.ts'
import { fileCheckView } from '../view.ts'

export const startFileCheck = command({
  name: 'file_check.start',
  summary: 'Start to hold a file against a layout; the file follows',
  scope: 'imports:write',
  input: StartFileCheck,
  problems: [layoutProblems.retired],
  load: (context, { layout }) => ({ layout: layoutNamed(context, layout) }),
  decide: ({ layout: [layout] }, _, { newId, now }) => {
    if (!layout) return refuse(unresolved('layout', 'You have no such layout.'))
    if (layout.retiredAt) return refuse(new Problem(layoutProblems.retired))
    return ok({
      ...{ id: newId(FileCheckId), layoutId: layout.id, layoutNumber: layout.number, kind: layout.kind },
      ...{ state: 'awaiting_file' as const, passes: null, lines: 0, rows: 0, findings: 0 },
      ...{ createdAt: now, checkedAt: null, version: 1 },
    })
  },
  write: (check, context) => [insertCheck(context, check)],
  events: (check) => [checkEvent(layoutEvents.checkStarted, check)],
  view: fileCheckView,
})
