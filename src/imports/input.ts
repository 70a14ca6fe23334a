import { z } from '@hono/zod-openapi'
import { currencyCode, idOf, instantRange, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { ImportId, importFormats, importModes, importStates, LayoutId, rowOutcomes } from './model.ts'
import { ROWS_MAX } from './rules.ts'

export const StartImport = (kinds: readonly string[]) =>
  z.strictObject({
    kind: z.enum(kinds as [string, ...string[]]).openapi({ description: 'What a row is' }),
    format: z.enum(importFormats).optional().openapi({
      description: 'Of a file with our own columns, or as banks write it; left out with a `layout`',
      example: 'csv',
    }),
    layout: named(LayoutId).optional().openapi({ description: 'How your partner’s file is read; its latest version' }),
    mode: z
      .enum(importModes)
      .openapi({ description: '`best_effort` keeps every good row, `all_or_nothing` every row or none' }),
    dryRun: z.boolean().default(false).openapi({ description: 'Decide every row, keep nothing' }),
    controlTotals: z
      .strictObject({
        rows: z.int().min(0).max(ROWS_MAX.best_effort),
        amount: minorUnits().optional(),
        currency: currencyCode().optional(),
      })
      .optional()
      .openapi({
        description:
          'What the file holds; when it does not, nothing is processed. Required, but for a bank’s format, whose own totals are held against it',
      }),
    reference: reference().optional().openapi({ description: 'Your own reference, unique among your imports' }),
  })

export const GetImport = z.strictObject({ import: named(ImportId) })

export type GetImport = z.output<typeof GetImport>

export const AbortImport = z.strictObject({ import: named(ImportId) })

export const ListImports = z.strictObject({
  ...listInput,
  state: z.array(z.enum(importStates)).min(1).max(importStates.length).optional(),
  createdAt: instantRange(),
})

export const ListRows = z.strictObject({
  ...listInput,
  import: named(ImportId),
  outcome: z.array(z.enum(rowOutcomes)).min(1).max(rowOutcomes.length).optional(),
})

/** What the room's own steps name an import by. */
export const OneImport = z.strictObject({ import: idOf(ImportId) })
