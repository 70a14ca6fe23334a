import { execute } from '../command.ts'
import type { ClaimedJob, JobKind, StepAnswer } from '../jobs/index.ts'
import { parseInput } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import { type Deps, soon, timeOf } from '../store/index.ts'
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
  let next = await prepare(step, { limit: chunkOf('best_effort') })
  for (let chunk = 0; chunk < CHUNKS_PER_STEP; chunk++) {
    const { file } = next
    const whole = chunkOf(file.mode)
    if (hasEnded(file)) return 'done'
    if (file.state === 'validating') {
      await execute(deps, { actor: job.actor, command: validateImport, input: { import: file.id } })
      next = await prepare(step, { limit: whole })
    } else if (next.rows.length < whole && next.limit < whole) {
      next = await prepare(step, { limit: whole })
    } else {
      next = await processNext(step, next)
    }
  }
  return { again: timeOf(deps, job.actor) }
}

/** Which rows are wanted: as many, from the first that has not been processed, or after one of them. */
interface Wanted {
  readonly limit: number
  readonly after?: number
}

interface Prepared extends Wanted {
  readonly file: ImportFile
  readonly rows: readonly OpenedRow[]
}

async function prepare(step: Step, wanted: Wanted): Promise<Prepared> {
  const { deps, job } = step
  const input = { import: job.subjectId, rows: wanted.limit, after: wanted.after }
  const { file, rows } = await ask(deps, { actor: job.actor, query: nextOfImport, input })
  return { ...wanted, file, rows: await openRows(step, file, rows) }
}

/**
 * Processes what was prepared, and prepares what comes next: while a whole chunk is stored, the one behind it. A fault of
 * ours is narrowed down to the row that meets it by taking half as many rows until one is left, which then fails alone.
 */
async function processNext(step: Step, { file, rows, limit }: Prepared): Promise<Prepared> {
  const whole = chunkOf(file.mode)
  const last = rows.at(-1)
  const behind = last && rows.length === whole ? prepare(step, { limit, after: last.row }) : undefined
  behind?.catch(() => {})
  try {
    await executeChunk(step, file, rows)
    const prepared = await behind
    return prepared && prepared.rows.length > 0 ? prepared : await prepare(step, { limit: whole })
  } catch (error) {
    if (error instanceof Problem) throw error
    logBug(step, error)
    if (file.mode === 'all_or_nothing') {
      await execute(step.deps, { actor: step.job.actor, command: failImport, input: { import: file.id } })
      return prepare(step, { limit: whole })
    }
    if (rows.length > 1) return prepare(step, { limit: Math.ceil(rows.length / 2) })
    const problem = { ...rowProblems.internal, errors: [] }
    await executeChunk(
      step,
      file,
      rows.map(({ row }) => ({ row, value: null, problem })),
    )
    return prepare(step, { limit: whole })
  }
}

async function executeChunk(
  { deps, job, commands }: Step,
  file: ImportFile,
  rows: readonly OpenedRow[],
): Promise<void> {
  const command = commands.get(file.kind)?.command
  if (!command) throw new Error(`no kind of import is called ${file.kind}`)
  // Rows are numbered without a gap, and processed in their order.
  const from = rows[0] ? rows[0].row - 1 : file.processed
  await execute(deps, { actor: job.actor, command, input: { import: file.id, from, rows } })
}

/** Rows opened before the process turns to something else: to the answer that a chunk waits for, say. */
const OPENED_AT_ONCE = 50

/** Rows as the kind reads them. */
async function openRows(
  { deps, job, commands }: Step,
  file: ImportFile,
  rows: readonly StagedRow[],
): Promise<OpenedRow[]> {
  const { kind } = commands.get(file.kind) ?? {}
  const opened: OpenedRow[] = []
  for (const [index, staged] of rows.entries()) {
    const { row, problem } = staged
    if (index % OPENED_AT_ONCE === OPENED_AT_ONCE - 1) await turn()
    const text = problem ? null : await openOriginal({ sealing: deps.sealing, org: job.actor.org }, file.id, staged)
    opened.push(
      text === null || !kind
        ? { row, value: null, problem: problem ?? { ...rowProblems.internal, errors: [] } }
        : readRow(kind, file, { row, text }),
    )
  }
  return opened
}

const turn = () => new Promise<void>(soon)

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
    if (file.state === 'validating' || file.state === 'processing') return { again: addHours(timeOf(deps, actor), 24) }
    if (!hasEnded(file)) await execute(deps, { actor, command: abortImport, input: { import: subjectId } })
    await execute(deps, { actor, command: forgetRows, input: { import: subjectId } })
    return 'done'
  },
}
