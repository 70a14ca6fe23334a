import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { type FileCheck, FileCheckId, type Finding, fileCheckStates, type Layout, LayoutId } from './model.ts'
import { LayoutDefinition } from './terms.ts'

const count = () => z.int().min(0).max(2_147_483_647)
const version = () => z.int().min(1).max(2_147_483_647)
const kind = () => z.string().max(80).openapi({ example: 'accounts' })

export const LayoutResource = z
  .object({
    id: idOf(LayoutId),
    reference: z.string().max(100).nullable(),
    name: z.string().max(100),
    kind: kind(),
    number: z.int().min(1).max(10_000).openapi({ description: 'The version of the definition' }),
    definition: LayoutDefinition,
    retiredAt: instantText().nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('FileLayout')

export const layoutView = ({ ...layout }: Layout): Record<string, unknown> => ({ ...layout })

export const FileCheckResource = z
  .object({
    id: idOf(FileCheckId),
    layoutId: idOf(LayoutId),
    layoutNumber: z.int().min(1).max(10_000),
    kind: kind(),
    state: z.enum(fileCheckStates),
    passes: z.boolean().nullable().openapi({ description: 'Nothing was found; null until the file came' }),
    lines: count().openapi({ description: 'The last line looked at' }),
    rows: count(),
    findings: count().openapi({ description: 'How many; the first 10,000 are kept' }),
    createdAt: instantText(),
    checkedAt: instantText().nullable(),
    version: version(),
  })
  .openapi('FileCheck')

export const fileCheckView = ({ ...check }: FileCheck): Record<string, unknown> => ({ ...check })

const place = (max: number) => z.string().max(max).nullable()

export const FindingResource = z
  .object({
    line: count().openapi({ description: 'Counted from 1' }),
    record: place(20).openapi({ description: 'The type of the record, where the layout has several' }),
    column: place(20).openapi({ description: 'Its bytes, or its column', example: '70-77' }),
    field: place(80).openapi({ description: 'In your partner’s words', example: 'PAY_DATE' }),
    code: z.string().max(80).openapi({ example: 'not_date' }),
    detail: z.string().max(500),
    expected: place(200).openapi({ description: 'An example of what would do' }),
  })
  .openapi('FileFinding')

export const findingView = ({ line, record, column, field, code, detail, expected }: Finding) => ({
  ...{ line, record, column, field, code, detail, expected },
})
