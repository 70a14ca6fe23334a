import { execute } from '../command.ts'
import type { ClaimedJob, JobKind, StepAnswer } from '../jobs/index.ts'
import { parseInput } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import type { Deps } from '../store/index.ts'
import { abortImport } from './commands/abort-import.ts'
import { failImport } from './commands/fail-import.ts'
import { forgetRows } from './commands/forget-rows.ts'
import { type OpenedRow, processChunk } from './commands/process-chunk.ts'
import { validateImport } from './commands/validate-import.ts'
import { rawOf } from './content.ts'
import type { AnyImportKind, ImportKinds } from './import-kind.ts'
import type { ImportFile, StagedRow } from './model.ts'
import { importProblems, rowProblems } from './problems.ts'
import { nextOfImport } from './queries.ts'
import { chunkOf, hasEnded, rowProblemOf } from './rules.ts'
import { openOriginal } from './view.ts'

/** Chunks of one step, so that other organisations' jobs have their turn. */
const CHUNKS_PER_STEP = 5

type Commands = ReadonlyMap<string, { kind: AnyImportKind; command: ReturnType<typeof processChunk> }>

interface Step {
  readonly deps: Deps
  readonly job: ClaimedJob
  readonly commands: Commands
}

/** Validates and processes imports: a few chunks a step, each its own transaction, until none is left. */
export function processImports(kinds: ImportKinds): JobKind {
  const commands = new Map([...kinds].map(([name, kind]) => [name, { kind, command: processChunk(kind) }]))
  return {
    kind: 'import.process',
    run: async (deps, job) => {
      try {
        return await runStep({ deps, job, commands })
      } catch (error) {
        // Aborted in between, or done by a run that was thought dead.
        if (error instanceof Problem && error.kind === importProblems.ended) return 'done'
        throw error
      }
    },
  }
}

async function runStep(step: Step): Promise<StepAnswer> {
  const { deps, job } = step
  let rows = chunkOf('best_effort')
  for (let chunk = 0; chunk < CHUNKS_PER_STEP; chunk++) {
    const next = await look(step, rows)
    if (hasEnded(next.file)) return 'done'
    if (next.file.state === 'validating') {
      await execute(deps, { actor: job.actor, command: validateImport, input: { import: next.file.id } })
      rows = chunkOf(next.file.mode)
    } else if (next.rows.length < chunkOf(next.file.mode) && rows < chunkOf(next.file.mode)) {
      rows = chunkOf(next.file.mode)
    } else {
      rows = await processNext(step, next)
    }
  }
  return { again: deps.clock() }
}

const look = ({ deps, job }: Step, rows: number): Promise<{ file: ImportFile; rows: StagedRow[] }> =>
  ask(deps, { actor: job.actor, query: nextOfImport, input: { import: job.subjectId, rows } })

/**
 * Processes what was read and answers how many rows to read next. A fault of ours is narrowed down to the row that
 * meets it by taking half as many rows until one is left, which then fails alone.
 */
async function processNext(step: Step, { file, rows }: { file: ImportFile; rows: StagedRow[] }): Promise<number> {
  const whole = chunkOf(file.mode)
  const opened = await openRows(step, file, rows)
  try {
    await executeChunk(step, file, opened)
    return whole
  } catch (error) {
    if (error instanceof Problem) throw error
    logBug(step, error)
    if (file.mode === 'all_or_nothing') {
      await execute(step.deps, { actor: step.job.actor, command: failImport, input: { import: file.id } })
      return whole
    }
    if (rows.length > 1) return Math.ceil(rows.length / 2)
    const problem = { ...rowProblems.internal, errors: [] }
    await executeChunk(
      step,
      file,
      opened.map(({ row }) => ({ row, value: null, problem })),
    )
    return whole
  }
}

async function executeChunk(
  { deps, job, commands }: Step,
  file: ImportFile,
  rows: readonly OpenedRow[],
): Promise<void> {
  const command = commands.get(file.kind)?.command
  if (!command) throw new Error(`no kind of import is called ${file.kind}`)
  await execute(deps, { actor: job.actor, command, input: { import: file.id, from: file.processed, rows } })
}

/** Rows as the kind reads them. */
async function openRows(
  { deps, job, commands }: Step,
  file: ImportFile,
  rows: readonly StagedRow[],
): Promise<OpenedRow[]> {
  const { kind } = commands.get(file.kind) ?? {}
  const opened: OpenedRow[] = []
  for (const staged of rows) {
    const { row, problem } = staged
    const text = problem ? null : await openOriginal({ sealing: deps.sealing, org: job.actor.org }, file.id, staged)
    opened.push(
      text === null || !kind
        ? { row, value: null, problem: problem ?? { ...rowProblems.internal, errors: [] } }
        : readRow(kind, file, { row, text }),
    )
  }
  return opened
}

function readRow(kind: AnyImportKind, { format }: ImportFile, { row, text }: { row: number; text: string }): OpenedRow {
  try {
    return { row, value: parseInput(kind.row, rawOf(kind, format, text)), problem: null }
  } catch (error) {
    if (error instanceof Problem) return { row, value: null, problem: rowProblemOf(error) }
    throw error
  }
}

function logBug({ deps, job }: Step, error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  deps.log({ event: 'bug', kind: job.actor.job, org: job.actor.org, name, message, stack })
}

/** Thirty days after its start an import is forgotten: one that never got its file ends, and originals are deleted. */
export const retireImports: JobKind = {
  kind: 'import.retire',
  run: async (deps, { actor, subjectId }) => {
    const { file } = await ask(deps, { actor, query: nextOfImport, input: { import: subjectId, rows: 0 } })
    if (file.state === 'validating' || file.state === 'processing') return { again: addHours(deps.clock(), 24) }
    if (!hasEnded(file)) await execute(deps, { actor, command: abortImport, input: { import: subjectId } })
    await execute(deps, { actor, command: forgetRows, input: { import: subjectId } })
    return 'done'
  },
}
