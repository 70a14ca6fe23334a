import { command } from '../../command.ts'
import { Problem, problems, unresolved } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { type Context, schedule } from '../../store/index.ts'
import { importEvent } from '../events.ts'
import type { ForeignLayout, ForeignLayouts } from '../foreign-layouts.ts'
import type { AnyImportKind, ImportKinds } from '../import-kind.ts'
import { StartImport } from '../input.ts'
import { type ImportFile, type ImportFormat, ImportId } from '../model.ts'
import { importProblems } from '../problems.ts'
import { checkTotals, keptUntil } from '../rules.ts'
import { insertImport, layoutAsked } from '../store.ts'
import { importView } from '../view.ts'

/** Starts an import of one of the kinds that the rooms hand in. */
export const startImport = (kinds: ImportKinds, layouts: ForeignLayouts) =>
  command({
    name: 'import.start',
    summary: 'Start an import; its file follows',
    scope: 'imports:write',
    input: StartImport([...kinds.keys()]),
    problems: [importProblems.kindUnfit, importProblems.totalsUnfit, importProblems.formatUnclear, layouts.retired],
    constraints: { imports_reference: importProblems.referenceTaken },
    load: (context, { layout }) => ({ layout: layoutAsked(context, layouts, layout) }),
    decide: (
      { layout: [layout] },
      { controlTotals, layout: named, format, ...input },
      context,
    ): Result<ImportFile, Problem> => {
      const kind = kinds.get(input.kind) as AnyImportKind
      const refusal = refusalOf(kind, context)
      if (refusal) return refuse(refusal)
      const written = writtenIn(layouts, { kind: input.kind, format, named, layout })
      if (!written.ok) return written
      const { rows, amount = null, currency = null } = controlTotals
      const totals = checkTotals({ rows, amount, currency }, { hasAmounts: kind.amount !== undefined })
      return totals.ok
        ? ok({
            ...fresh(context),
            ...input,
            ...written.value,
            reference: input.reference ?? null,
            ...expected(totals.value),
          })
        : totals
    },
    write: (file, context) => [
      insertImport(context, file),
      schedule({ kind: 'import.retire', subjectId: file.id, dueAt: keptUntil(file.createdAt) }, context),
    ],
    events: importEvent,
    view: importView,
  })

/** The scope of what is imported is asked for now: the work is done later, by the organisation itself. */
function refusalOf(kind: AnyImportKind, { actor }: Context): Problem | undefined {
  if (actor.kind === 'client' && !actor.scopes.has(kind.scope)) {
    return new Problem(problems.insufficientScope, {
      detail: `An import of ${kind.kind} needs the scope ${kind.scope}.`,
      extensions: { requiredScope: kind.scope },
    })
  }
  return kind.organisations.includes(actor.orgKind) ? undefined : new Problem(importProblems.kindUnfit)
}

interface Asked {
  readonly kind: string
  readonly format: ImportFormat | undefined
  readonly named: unknown
  readonly layout: ForeignLayout | undefined
}

/** Our own columns in a format, or a partner's file by a layout: then its rows are kept as objects. */
function writtenIn(
  layouts: ForeignLayouts,
  { kind, format, named, layout }: Asked,
): Result<Pick<ImportFile, 'format' | 'layoutId' | 'layoutNumber'>, Problem> {
  if ((format === undefined) === (named === undefined)) return refuse(new Problem(importProblems.formatUnclear))
  if (format) return ok({ format, layoutId: null, layoutNumber: null })
  if (!layout) return refuse(unresolved('layout', 'You have no such layout.'))
  if (layout.retiredAt !== null) return refuse(new Problem(layouts.retired))
  if (layout.kind === kind) return ok({ format: 'ndjson', layoutId: layout.id, layoutNumber: layout.number })
  return refuse(
    new Problem(importProblems.formatUnclear, { detail: `The layout is of ${layout.kind}, not of ${kind}.` }),
  )
}

const expected = (totals: { rows: number; amount: bigint | null; currency: string | null }) => ({
  expectedRows: totals.rows,
  expectedAmount: totals.amount,
  expectedCurrency: totals.currency,
})

const fresh = ({ newId, now, actor }: Context) => ({
  id: newId(ImportId),
  state: 'awaiting_upload' as const,
  upload: 0,
  foundTotals: null,
  ...{ processed: 0, succeeded: 0, failed: 0, problem: null },
  createdBy: actor.kind === 'client' ? actor.client : null,
  createdAt: now,
  uploadedAt: null,
  endedAt: null,
  version: 1,
})
