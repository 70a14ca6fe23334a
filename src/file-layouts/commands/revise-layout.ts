import { command } from '../../command.ts'
import type { AnyImportKind, ImportKinds } from '../../imports/index.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { layoutEvent, layoutEvents } from '../events.ts'
import { ReviseLayout } from '../input.ts'
import { layoutProblems } from '../problems.ts'
import { insertLayoutVersion, layoutForChange, saveLayout } from '../store.ts'
import { layoutView } from '../view.ts'
import { unfit } from './create-layout.ts'

/** A new version. Imports and checks started before keep the one they were started with. */
export const reviseLayout = (kinds: ImportKinds) =>
  command({
    name: 'file_layout.revise',
    summary: 'Give a layout a new version',
    scope: 'imports:write',
    input: ReviseLayout,
    problems: [layoutProblems.unfit, layoutProblems.retired],
    load: (context, { layout }) => ({ layout: layoutForChange(context, layout) }),
    decide: ({ layout: [layout] }, { definition }) => {
      if (!layout) return refuse(notFound())
      if (layout.retiredAt) return refuse(new Problem(layoutProblems.retired))
      const refusal = unfit(definition, kinds.get(layout.kind) as AnyImportKind)
      return refusal
        ? refuse(refusal)
        : ok({ ...layout, definition, number: layout.number + 1, version: layout.version + 1 })
    },
    revises: ({ layout: [layout] }) => layout ?? null,
    write: (layout, context) => [insertLayoutVersion(context, layout), saveLayout(context, layout)],
    events: (layout) => [layoutEvent(layoutEvents.revised, layout)],
    view: layoutView,
  })
