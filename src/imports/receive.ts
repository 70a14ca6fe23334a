import type { z } from '@hono/zod-openapi'
import { execute } from '../command.ts'
import { parseInput } from '../kernel/input.ts'
import { Problem, problems } from '../kernel/problem.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import { closeUpload, openUpload, stageBatch } from './commands/take-file.ts'
import { type FileRow, readRows } from './content.ts'
import type { AnyImportKind, ImportKinds } from './import-kind.ts'
import type { GetImport } from './input.ts'
import type { FoundTotals, ImportFormat, ImportId, ImportMode, StagedRow } from './model.ts'
import { importProblems } from './problems.ts'
import { ROWS_MAX, rowProblemOf } from './rules.ts'
import { originalOf } from './view.ts'

/** Rows staged by one statement, and the bytes after which it is sent in any case. */
const BATCH_ROWS = 1_000
const BATCH_CHARS = 1_000_000

const CURRENCIES_MAX = 20

export const mediaTypeOf = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

interface Opened {
  readonly id: ImportId
  readonly upload: number
  readonly kind: string
  readonly format: ImportFormat
  readonly mode: ImportMode
}

interface Receiving {
  readonly deps: Deps
  readonly actor: Actor
  readonly opened: Opened
  readonly kind: AnyImportKind
}

/**
 * Takes the file of an import in as it arrives: a batch of rows is read, judged by its shape, sealed and staged before
 * the next one is read. Until the last row is in, the import awaits its file; a new upload starts from the beginning.
 */
export async function receiveFile(
  deps: Deps,
  {
    kinds,
    actor,
    input,
    mediaType,
    body,
  }: {
    kinds: ImportKinds
    actor: Actor
    input: z.output<typeof GetImport>
    mediaType: string
    body: ReadableStream<Uint8Array>
  },
): Promise<{ status: number; body: string }> {
  const opened = await opening(deps, { actor, input, mediaType })
  const kind = kinds.get(opened.kind)
  if (!kind) throw new Problem(importProblems.kindUnfit)
  const receiving = { deps, actor, opened, kind }
  const found = await stageAll(receiving, body)
  const closed = await execute(deps, {
    actor,
    command: closeUpload,
    input: { import: opened.id, upload: opened.upload, found },
    status: 202,
  })
  return { status: closed.status, body: closed.body }
}

async function opening(
  deps: Deps,
  { actor, input, mediaType }: { actor: Actor; input: z.output<typeof GetImport>; mediaType: string },
): Promise<Opened> {
  const name = 'id' in input.import ? input.import.id : `ref:${input.import.reference}`
  const { body } = await execute(deps, { actor, command: openUpload, input: { import: name } })
  const opened = JSON.parse(body) as Opened
  if (mediaType === mediaTypeOf[opened.format]) return opened
  throw new Problem(problems.unsupportedMediaType, {
    detail: `This import takes ${opened.format}: send it as ${mediaTypeOf[opened.format]}.`,
  })
}

async function stageAll(receiving: Receiving, body: ReadableStream<Uint8Array>): Promise<FoundTotals> {
  const { deps, actor, opened, kind } = receiving
  const amounts = new Map<string, bigint>()
  const rowsMax = ROWS_MAX[opened.mode]
  let batch: StagedRow[] = []
  let chars = 0
  let rows = 0
  const send = async () => {
    await execute(deps, {
      actor,
      command: stageBatch,
      input: { import: opened.id, upload: opened.upload, rows: batch },
    })
    batch = []
    chars = 0
  }
  for await (const row of readRows({ format: opened.format, kind, body })) {
    rows = row.row
    if (rows > rowsMax) throw tooMany(rowsMax)
    if (kind.amount && row.raw) add(amounts, kind.amount(row.raw))
    batch.push(await staged(receiving, row))
    chars += row.original.length
    if (batch.length >= BATCH_ROWS || chars >= BATCH_CHARS) await send()
  }
  if (batch.length > 0) await send()
  return { rows, amounts: [...amounts].map(([currency, amount]) => ({ currency, amount: String(amount) })) }
}

const tooMany = (maxRows: number) =>
  new Problem(importProblems.tooManyRows, {
    detail: `One import of this mode takes at most ${maxRows} rows.`,
    extensions: { maxRows },
  })

function add(amounts: Map<string, bigint>, one: { amount: bigint; currency: string } | null): void {
  if (!one || (!amounts.has(one.currency) && amounts.size >= CURRENCIES_MAX)) return
  amounts.set(one.currency, (amounts.get(one.currency) ?? 0n) + one.amount)
}

/** A row as it is kept: sealed, and failed already where its shape is wrong. */
async function staged(
  { deps, actor, opened, kind }: Receiving,
  { row, original, raw, problem }: FileRow,
): Promise<StagedRow> {
  const wrong = problem ?? (raw ? shapeProblem(kind, raw) : null)
  return {
    row,
    outcome: wrong ? 'failed' : 'pending',
    naturalKey: (raw && kind.naturalKey(raw)) ?? null,
    original: await deps.sealing
      .forOrganisation(actor.org)
      .sealForOrganisation(new TextEncoder().encode(original), originalOf(opened.id, row)),
    problem: wrong,
    subjectId: null,
    already: false,
  }
}

function shapeProblem(kind: AnyImportKind, raw: unknown) {
  try {
    parseInput(kind.row, raw)
    return null
  } catch (error) {
    if (error instanceof Problem) return rowProblemOf(error)
    throw error
  }
}
