import { command } from '../../command.ts'
import { Problem, problems } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { type Context, schedule } from '../../store/index.ts'
import { importEvent } from '../events.ts'
import type { AnyImportKind, ImportKinds } from '../import-kind.ts'
import { StartImport } from '../input.ts'
import { type ImportFile, ImportId } from '../model.ts'
import { importProblems } from '../problems.ts'
import { checkTotals, keptUntil } from '../rules.ts'
import { insertImport } from '../store.ts'
import { importView } from '../view.ts'

/** Starts an import of one of the kinds that the rooms hand in. */
export const startImport = (kinds: ImportKinds) =>
  command({
    name: 'import.start',
    summary: 'Start an import; its file follows',
    scope: 'imports:write',
    input: StartImport([...kinds.keys()]),
    problems: [importProblems.kindUnfit, importProblems.totalsUnfit],
    constraints: { imports_reference: importProblems.referenceTaken },
    load: () => ({}),
    decide: (_, { controlTotals, ...input }, context): Result<ImportFile, Problem> => {
      const kind = kinds.get(input.kind) as AnyImportKind
      const refusal = refusalOf(kind, context)
      if (refusal) return refuse(refusal)
      const { rows, amount = null, currency = null } = controlTotals
      const totals = checkTotals({ rows, amount, currency }, { hasAmounts: kind.amount !== undefined })
      return totals.ok
        ? ok({ ...fresh(context), ...input, reference: input.reference ?? null, ...expected(totals.value) })
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
