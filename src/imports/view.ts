import { z } from '@hono/zod-openapi'
import { currencyCode, idOf, instantText, minorUnits } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import type { Context } from '../store/index.ts'
import { organisationKinds } from '../tenancy/index.ts'
import {
  type ImportFile,
  ImportId,
  importFormats,
  importModes,
  importStates,
  LayoutId,
  rowOutcomes,
  type StagedRow,
} from './model.ts'
import { endingOf } from './problems.ts'

const count = () => z.int().min(0).max(1_000_000)

export const ImportResource = z
  .object({
    id: idOf(ImportId),
    kind: z.string().max(80).openapi({ example: 'accounts' }),
    reference: z.string().max(100).nullable(),
    format: z.enum(importFormats).openapi({ description: 'Of the file; with a layout, what its rows are kept as' }),
    layoutId: idOf(LayoutId).nullable(),
    layoutNumber: z.int().min(1).max(10_000).nullable(),
    mode: z.enum(importModes),
    dryRun: z.boolean(),
    state: z.enum(importStates),
    controlTotals: z.object({
      rows: count(),
      amount: minorUnits().nullable(),
      currency: currencyCode().nullable(),
    }),
    foundTotals: z
      .object({
        rows: count(),
        amounts: z.array(z.object({ currency: currencyCode(), amount: minorUnits() })).max(20),
      })
      .nullable()
      .openapi({ description: 'What the file was found to hold' }),
    progress: z
      .object({ total: count().nullable(), processed: count(), succeeded: count(), failed: count() })
      .openapi({ description: 'In rows' }),
    problem: z
      .object({ code: z.string().max(80), title: z.string().max(200), detail: z.string().max(1000) })
      .nullable()
      .openapi({ description: 'Why the import failed' }),
    createdAt: instantText(),
    uploadedAt: instantText().nullable(),
    endedAt: instantText().nullable(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Import')

export function importView(file: ImportFile): Record<string, unknown> {
  return {
    id: file.id,
    kind: file.kind,
    reference: file.reference,
    format: file.format,
    layoutId: file.layoutId,
    layoutNumber: file.layoutNumber,
    mode: file.mode,
    dryRun: file.dryRun,
    state: file.state,
    controlTotals: {
      rows: file.expectedRows,
      amount: file.expectedAmount === null ? null : wireAmount(file.expectedAmount),
      currency: file.expectedCurrency,
    },
    foundTotals: file.foundTotals && {
      rows: file.foundTotals.rows,
      amounts: file.foundTotals.amounts.map(({ currency, amount }) => ({ currency, amount: Number(amount) })),
    },
    progress: {
      total: file.foundTotals?.rows ?? null,
      processed: file.processed,
      succeeded: file.succeeded,
      failed: file.failed,
    },
    problem: problemView(file.problem),
    createdAt: file.createdAt,
    uploadedAt: file.uploadedAt,
    endedAt: file.endedAt,
    version: file.version,
  }
}

function problemView(code: string | null) {
  const kind = endingOf(code)
  return kind ? { code: kind.code, title: kind.title, detail: kind.help } : null
}

export const ImportRowResource = z
  .object({
    row: z.int().min(1).max(1_000_000).openapi({ description: 'Its place in the file, without the header' }),
    outcome: z.enum(rowOutcomes),
    key: z.string().max(200).nullable().openapi({ description: 'What tells it from other rows: its reference' }),
    subjectId: z.string().max(40).nullable().openapi({ description: 'What it became' }),
    already: z.boolean().openapi({ description: 'It was there before and was not done again' }),
    problem: z
      .object({
        code: z.string().max(80),
        detail: z.string().max(400),
        errors: z
          .array(z.object({ pointer: z.string().max(500), code: z.string().max(80), detail: z.string().max(400) }))
          .max(20),
      })
      .nullable(),
    original: z
      .union([z.record(z.string().max(100), z.unknown()), z.string().max(65_536)])
      .nullable()
      .openapi({ description: 'The row as it was sent; not kept once it has succeeded, nor after 30 days' }),
  })
  .openapi('ImportRow')
export type ImportRowResource = z.output<typeof ImportRowResource>

/** What a row's original is sealed for. */
export const originalOf = (id: ImportId, row: number): string => `import_rows|original|${id}|${row}`

export async function openOriginal(
  { sealing, org }: Pick<Context, 'sealing' | 'org'>,
  id: ImportId,
  { row, original }: Pick<StagedRow, 'row' | 'original'>,
): Promise<string | null> {
  if (!original) return null
  return new TextDecoder().decode(await sealing.forOrganisation(org).openForOrganisation(original, originalOf(id, row)))
}

export async function rowView(context: Context, id: ImportId, staged: StagedRow): Promise<ImportRowResource> {
  const { row, outcome, naturalKey, subjectId, already, problem } = staged
  const original = await openOriginal(context, id, staged)
  return {
    ...{ row, outcome, key: naturalKey, subjectId, already },
    problem: problem && { ...problem, errors: [...problem.errors] },
    original: original === null ? null : asSent(original),
  }
}

/** A line that is no JSON is shown as it is. */
function asSent(text: string): ImportRowResource['original'] {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : text
  } catch {
    return text
  }
}

/** A row as cells: the columns of its file, and behind an underscore what became of it, so that it can be sent again. */
export function rowCells(item: Record<string, unknown>): Record<string, unknown> {
  const { row, outcome, original, problem, subjectId } = item as unknown as ImportRowResource
  const cells = typeof original === 'string' || original === null ? { _original: original ?? '' } : original
  const detail =
    problem && [problem.detail, ...problem.errors.map((error) => `${error.pointer} ${error.detail}`)].join(' ')
  return {
    ...cells,
    _row: row,
    _outcome: outcome,
    _code: problem?.code ?? '',
    _problem: detail ?? '',
    _subjectId: subjectId ?? '',
  }
}

export const ImportKindResource = z
  .object({
    data: z
      .array(
        z
          .object({
            kind: z.string().max(80).openapi({ example: 'accounts' }),
            summary: z.string().max(400),
            scope: z.string().max(80).openapi({ description: 'Needed besides `imports:write`' }),
            organisations: z.array(z.enum(organisationKinds)).max(10).openapi({ description: 'Who may import it' }),
            carriesAmounts: z.boolean().openapi({ description: 'Whether the control totals name an amount' }),
            columns: z
              .array(
                z.object({
                  name: z.string().max(200),
                  required: z.boolean(),
                  type: z.enum(['text', 'integer', 'boolean', 'list', 'json']),
                }),
              )
              .max(200)
              .openapi({ description: 'Of a CSV file; `borrower.name` is the field `name` of `borrower` in NDJSON' }),
          })
          .openapi('ImportKind'),
      )
      .max(50),
  })
  .openapi('ImportKinds')
