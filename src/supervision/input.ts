import { z } from '@hono/zod-openapi'
import { inspectionPurposes } from '../inspections/index.ts'
import { idOf, instantText, jurisdictionCode, listInput } from '../kernel/input.ts'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { exportFormats, SupervisionExportId } from './model.ts'
import { templateNames } from './template-model.ts'

export const RequestExport = z.strictObject({
  template: z.enum(templateNames),
  jurisdiction: jurisdictionCode().openapi({ description: 'A place you regulate; what lies in it is in the export' }),
  period: z.strictObject({ from: instantText(), to: instantText() }).openapi({ description: 'Half-open' }),
  purpose: z
    .enum(inspectionPurposes)
    .openapi({ description: 'Why you read it: it is kept, and told to whose data it is' }),
  format: z.enum(exportFormats),
  asOf: instantText().optional().openapi({
    description:
      'Nothing later is in it; a minute ago where left out. The same question as of the same moment has the same bytes',
  }),
  sealedUntil: instantText().optional().openapi({
    description: 'Whose data it is learn of it only then; at once where left out',
  }),
})

export const NamesExport = z.strictObject({ supervisionExport: idOf(SupervisionExportId) })
export const ListExports = z.strictObject({ ...listInput })

const number = () => z.int().min(0).max(2_147_483_647)

export const ListExportParts = z.strictObject({
  supervisionExport: idOf(SupervisionExportId),
  after: number().default(0).openapi({ description: 'The number of the last part you have' }),
  limit: z.int().min(1).max(PAGE_LIMIT_MAX).default(25),
})
export const NamesExportPart = z.strictObject({
  supervisionExport: idOf(SupervisionExportId),
  exportPart: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .max(9)
    .openapi({ description: 'Its number, from 1', example: '1' }),
})

/** From the job that reads what is exported. */
export const StoreExportPart = z.strictObject({
  supervisionExport: idOf(SupervisionExportId),
  from: number(),
  rows: number(),
  content: z.string(),
  leaves: z.array(z.string().length(44)),
  owners: z.array(idOf(OrganisationId)),
  next: z.strictObject({ at: z.string(), id: z.string() }).nullable(),
})
