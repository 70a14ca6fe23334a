import { command } from '../../command.ts'
import { type AnyImportKind, columnsOf, type ImportKinds } from '../../imports/index.ts'
import { Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { definitionErrors } from '../definition-rules.ts'
import { layoutEvent, layoutEvents } from '../events.ts'
import { CreateLayout } from '../input.ts'
import { LayoutId } from '../model.ts'
import { layoutProblems } from '../problems.ts'
import { insertLayout, insertLayoutVersion } from '../store.ts'
import type { LayoutDefinition } from '../terms.ts'
import { layoutView } from '../view.ts'

/** Why a definition cannot be read by as a kind of import, or undefined. */
export function unfit(definition: LayoutDefinition, kind: AnyImportKind): Problem | undefined {
  const errors = definitionErrors(definition, columnsOf(kind.row))
  const [first] = errors
  if (!first) return undefined
  const detail = errors.length === 1 ? `${first.pointer}: ${first.detail}` : `${errors.length} places are wrong.`
  return new Problem(layoutProblems.unfit, { detail, errors })
}

/** Writes down how a partner's files become rows of one of the kinds the rooms hand in. */
export const createLayout = (kinds: ImportKinds) =>
  command({
    name: 'file_layout.create',
    summary: 'Write down how a partner’s files are read',
    scope: 'imports:write',
    input: CreateLayout([...kinds.keys()]),
    problems: [layoutProblems.unfit],
    constraints: { file_layouts_reference: layoutProblems.referenceTaken },
    load: () => ({}),
    decide: (_, { name, kind, reference = null, definition }, { newId, now }) => {
      const refusal = unfit(definition, kinds.get(kind) as AnyImportKind)
      return refusal
        ? refuse(refusal)
        : ok({
            ...{ id: newId(LayoutId), reference, name, kind, number: 1, definition },
            ...{ retiredAt: null, createdAt: now, version: 1 },
          })
    },
    write: (layout, context) => [insertLayout(context, layout), insertLayoutVersion(context, layout)],
    events: (layout) => [layoutEvent(layoutEvents.created, layout)],
    view: layoutView,
  })
