import { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { notFound, type Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import type { Answers, Context, Statements } from '../../store/index.ts'
import { importEvent } from '../events.ts'
import type { AnyImportKind, ChunkPlan, RowFate } from '../import-kind.ts'
import { OneImport } from '../input.ts'
import type { RowProblem } from '../model.ts'
import { checkChunk, type JudgedRow, rowProblemOf, type SettledChunk, settleChunk } from '../rules.ts'
import { importForChange, noteFates, saveImport, undone } from '../store.ts'

/** A row opened again: what it says, or why it failed already. */
export interface OpenedRow {
  readonly row: number
  readonly value: unknown
  readonly problem: RowProblem | null
}

const Chunk = OneImport.extend({ from: z.int().min(0), rows: z.custom<readonly OpenedRow[]>() })

/** What stands in the kind's own facts under other names than the room's. */
const own = (name: string) => `kind:${name}`

interface Decided extends SettledChunk {
  readonly plan: ChunkPlan<unknown> | null
}

/** The next rows of an import, in one transaction: what the kind makes of them, their fates, and the progress. */
export const processChunk = (kind: AnyImportKind) =>
  command({
    name: 'import.process_chunk',
    summary: 'Process the next rows of an import',
    scope: 'imports:write',
    input: Chunk,
    load: async (context, input): Promise<Statements> => {
      const good = goodOf(input.rows)
      const facts: Statements = good.length > 0 ? await kind.load(context, good) : {}
      return {
        file: importForChange(context, { id: input.import }),
        ...Object.fromEntries(Object.entries(facts).map(([name, statement]) => [own(name), statement])),
      }
    },
    decide: (facts, input, context): Result<Decided, Problem> => decideChunk(kind, facts, input, context),
    write: async ({ plan, file, rows, keep }, context) => {
      const kept = plan ? await kind.write(plan.decision, context) : []
      return [...(keep ? kept : undone(kept)), ...noteFates(context, file, rows), saveImport(context, file)]
    },
    events: ({ plan, file, keep }, context) => [
      ...(plan && keep ? kind.events(plan.decision, context) : []),
      ...importEvent(file),
    ],
    view: ({ file: { state } }) => ({ state }),
    ...(kind.constraints ? { constraints: kind.constraints } : {}),
  })

const goodOf = (rows: readonly OpenedRow[]) => rows.flatMap(({ value, problem }) => (problem ? [] : [value]))

function decideChunk(
  kind: AnyImportKind,
  facts: Answers<Statements>,
  input: z.output<typeof Chunk>,
  context: Context,
): Result<Decided, Problem> {
  const [found] = facts.file as Parameters<typeof checkChunk>[0][]
  if (!found) return refuse(notFound())
  const current = checkChunk(found, input.from)
  if (!current.ok) return current
  const good = goodOf(input.rows)
  const kinds = Object.fromEntries(Object.entries(facts).map(([name, answer]) => [name.replace(own(''), ''), answer]))
  const plan: ChunkPlan<unknown> | null = good.length > 0 ? kind.decide(kinds, good, context) : null
  const settled = settleChunk(current.value, judged(input.rows, plan?.fates ?? [], current.value), context.now)
  // All or nothing: what the kind decided is not even tried where a row failed.
  return ok({ ...settled, plan: settled.file.state === 'failed' ? null : plan })
}

/** Fates are in the order of the good rows. Nothing a dry run made exists. */
function judged(rows: readonly OpenedRow[], fates: readonly RowFate[], { dryRun }: { dryRun: boolean }): JudgedRow[] {
  const left = fates.values()
  return rows.map(({ row, problem }) => {
    const fate = problem ? null : (left.next().value as RowFate)
    const wrong = problem ?? (fate && 'problem' in fate ? rowProblemOf(fate.problem) : null)
    if (wrong || !fate || 'problem' in fate) {
      return { row, outcome: 'failed', problem: wrong, subjectId: null, already: false }
    }
    const { subjectId, already = false } = fate
    return { row, outcome: 'succeeded', problem: null, subjectId: dryRun && !already ? null : subjectId, already }
  })
}
