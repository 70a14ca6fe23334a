import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { layoutEvent, layoutEvents } from '../events.ts'
import { OneLayout } from '../input.ts'
import { layoutProblems } from '../problems.ts'
import { layoutForChange, saveLayout } from '../store.ts'
import { layoutView } from '../view.ts'

export const retireLayout = command({
  name: 'file_layout.retire',
  summary: 'Retire a layout: nothing new is read by it',
  scope: 'imports:write',
  input: OneLayout,
  problems: [layoutProblems.retired],
  load: (context, { layout }) => ({ layout: layoutForChange(context, layout) }),
  decide: ({ layout: [layout] }, _, { now }) => {
    if (!layout) return refuse(notFound())
    if (layout.retiredAt) return refuse(new Problem(layoutProblems.retired))
    return ok({ ...layout, retiredAt: now, version: layout.version + 1 })
  },
  revises: ({ layout: [layout] }) => layout ?? null,
  write: (layout, context) => [saveLayout(context, layout)],
  events: (layout) => [layoutEvent(layoutEvents.retired, layout)],
  view: layoutView,
})
