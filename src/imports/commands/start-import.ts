import type { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { Problem, problems, unresolved } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { type Context, schedule } from '../../store/index.ts'
import { importEvent } from '../events.ts'
import type { ForeignLayout, ForeignLayouts } from '../foreign-layouts.ts'
import type { AnyImportKind, ImportKinds } from '../import-kind.ts'
import { StartImport } from '../input.ts'
import { type ControlTotals, type ImportFile, type ImportFormat, ImportId, isBankFormat } from '../model.ts'
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
      const totals = totalsOf(controlTotals, { kind, format: written.value.format })
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
  if (format && isBankFormat(format) && layouts.banks[format].kind !== kind) {
    const detail = `A file of ${format} has rows of ${layouts.banks[format].kind}, not of ${kind}.`
    return refuse(new Problem(importProblems.formatUnclear, { detail }))
  }
  if (format) return ok({ format, layoutId: null, layoutNumber: null })
  if (!layout) return refuse(unresolved('layout', 'You have no such layout.'))
  if (layout.retiredAt !== null) return refuse(new Problem(layouts.retired))
  if (layout.kind === kind) return ok({ format: 'ndjson', layoutId: layout.id, layoutNumber: layout.number })
  return refuse(
    new Problem(importProblems.formatUnclear, { detail: `The layout is of ${layout.kind}, not of ${kind}.` }),
  )
}

/** What the sender says the file holds; of a bank's file, left out, what its own totals will say. */
function totalsOf(
  given: z.output<ReturnType<typeof StartImport>>['controlTotals'],
  { kind, format }: { readonly kind: AnyImportKind; readonly format: ImportFormat },
): Result<ControlTotals, Problem> {
  if (given) {
    const { rows, amount = null, currency = null } = given
    return checkTotals({ rows, amount, currency }, { hasAmounts: kind.amount !== undefined })
  }
  if (isBankFormat(format)) return ok({ rows: 0, amount: null, currency: null })
  const detail = 'Say how many rows the file has.'
  const errors = [{ pointer: '#/controlTotals', code: 'required', detail }]
  return refuse(new Problem(importProblems.totalsUnfit, { detail, errors }))
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
