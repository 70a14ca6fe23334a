import { execute } from '../command.ts'
import { parseInput } from '../kernel/input.ts'
import { Problem, problems } from '../kernel/problem.ts'
import { ask } from '../query.ts'
import type { Deps } from '../store/index.ts'
import type { Actor } from '../tenancy/index.ts'
import { closeUpload, openUpload, stageBatch } from './commands/take-file.ts'
import { type FileRow, readRows } from './content.ts'
import type { ForeignLayouts } from './foreign-layouts.ts'
import type { AnyImportKind, ImportKinds } from './import-kind.ts'
import type { GetImport } from './input.ts'
import { type FoundTotals, type ImportFile, type ImportFormat, isBankFormat, type StagedRow } from './model.ts'
import { importProblems } from './problems.ts'
import { uploadTarget } from './queries.ts'
import { ROWS_MAX, rowProblemOf } from './rules.ts'
import { originalOf } from './view.ts'

/** Rows staged by one statement, and the bytes after which it is sent in any case. */
const BATCH_ROWS = 1_000
const BATCH_CHARS = 1_000_000

const CURRENCIES_MAX = 20

/** What a partner's file is sent as; its layout knows the rest. */
export const foreignTypes: readonly string[] = ['text/csv', 'text/plain']

export const mediaTypeOf = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const

const mediaTypesOf = ({ banks }: ForeignLayouts, format: ImportFormat): readonly string[] =>
  isBankFormat(format) ? banks[format].mediaTypes : [mediaTypeOf[format]]

interface Receiving {
  readonly deps: Deps
  readonly actor: Actor
  readonly file: ImportFile
  readonly kind: AnyImportKind
}

interface Arriving {
  readonly actor: Actor
  readonly input: GetImport
  readonly mediaType: string
  readonly body: ReadableStream<Uint8Array>
}

/**
 * Takes the file of an import in as it arrives: a batch of rows is read, judged by its shape, sealed and staged before
 * the next one is read. Until the last row is in, the import awaits its file; a new upload starts from the beginning.
 */
export async function receiveFile(
  deps: Deps,
  { kinds, layouts }: { readonly kinds: ImportKinds; readonly layouts: ForeignLayouts },
  arriving: Arriving,
): Promise<{ status: number; body: string }> {
  const { actor, body } = arriving
  const file = await targetOf(deps, layouts, arriving)
  const kind = kinds.get(file.kind)
  if (!kind) throw new Problem(importProblems.kindUnfit)
  const rows = await rowsOf(deps, layouts, { actor, file, kind, body })
  const { upload, found } = await stageAll({ deps, actor, file, kind }, rows)
  const input = { import: file.id, upload, found }
  return execute(deps, { actor, command: closeUpload, input, status: 202 })
}

async function targetOf(
  deps: Deps,
  layouts: ForeignLayouts,
  { actor, input, mediaType }: Arriving,
): Promise<ImportFile> {
  const name = 'id' in input.import ? input.import.id : `ref:${input.import.reference}`
  const file = await ask(deps, { actor, query: uploadTarget, input: { import: name } })
  if (file.state !== 'awaiting_upload') throw new Problem(importProblems.notAwaiting)
  const takes = file.layoutId ? foreignTypes : mediaTypesOf(layouts, file.format)
  if (takes.includes(mediaType)) return file
  throw new Problem(problems.unsupportedMediaType, {
    detail: `This import takes ${file.layoutId ? 'a partner’s file' : file.format}: send it as ${takes.join(' or ')}.`,
  })
}

/** The rows of the file: of our own columns, or as its layout reads them. */
async function rowsOf(
  deps: Deps,
  layouts: ForeignLayouts,
  { actor, file, kind, body }: Omit<Receiving, 'deps'> & { readonly body: ReadableStream<Uint8Array> },
): Promise<AsyncGenerator<FileRow>> {
  if (isBankFormat(file.format)) return layouts.banks[file.format].rows(body)
  if (!file.layoutId) return readRows({ format: file.format, kind, body })
  const input = { layout: file.layoutId, number: file.layoutNumber }
  const { definition } = await ask(deps, { actor, query: layouts.toRead, input })
  return layouts.rows(definition, kind, body)
}

/** Stages all rows, from the first batch on under a number of its own: what cannot be read leaves no trace. */
async function stageAll(
  receiving: Receiving,
  source: AsyncGenerator<FileRow>,
): Promise<{ upload: number; found: FoundTotals }> {
  const { deps, actor, file, kind } = receiving
  const amounts = new Map<string, bigint>()
  const rowsMax = ROWS_MAX[file.mode]
  let upload: number | undefined
  let batch: StagedRow[] = []
  let chars = 0
  let rows = 0
  // One batch is on its way while the next one is read.
  let onTheWay: Promise<unknown> | undefined
  const send = async (): Promise<number> => {
    upload ??= await beginUpload(receiving)
    await onTheWay
    if (batch.length > 0) {
      onTheWay = execute(deps, { actor, command: stageBatch, input: { import: file.id, upload, rows: batch } })
      onTheWay.catch(() => {})
    }
    batch = []
    chars = 0
    return upload
  }
  for await (const row of source) {
    rows = row.row
    if (rows > rowsMax) throw tooMany(rowsMax)
    if (kind.amount && row.raw) add(amounts, kind.amount(row.raw))
    batch.push(await staged(receiving, row))
    chars += row.original.length
    if (batch.length >= BATCH_ROWS || chars >= BATCH_CHARS) await send()
  }
  const found = { rows, amounts: [...amounts].map(([currency, amount]) => ({ currency, amount: String(amount) })) }
  const number = await send()
  await onTheWay
  return { upload: number, found }
}

async function beginUpload({ deps, actor, file }: Receiving): Promise<number> {
  const { body } = await execute(deps, { actor, command: openUpload, input: { import: file.id } })
  return (JSON.parse(body) as { upload: number }).upload
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
  { deps, actor, file, kind }: Receiving,
  { row, original, raw, problem }: FileRow,
): Promise<StagedRow> {
  const wrong = problem ?? (raw ? shapeProblem(kind, raw) : null)
  return {
    row,
    outcome: wrong ? 'failed' : 'pending',
    naturalKey: (raw && kind.naturalKey(raw)) ?? null,
    original: await deps.sealing
      .forOrganisation(actor.org)
      .sealForOrganisation(new TextEncoder().encode(original), originalOf(file.id, row)),
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
