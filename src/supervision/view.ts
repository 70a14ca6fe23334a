import { z } from '@hono/zod-openapi'
import { inspectionPurposes } from '../inspections/index.ts'
import { base64 } from '../kernel/base64.ts'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { addHours } from '../kernel/instant.ts'
import type { Context } from '../store/index.ts'
import { headOf } from './file-rules.ts'
import {
  type ExportPart,
  exportFormats,
  exportStates,
  KEPT_DAYS,
  type SupervisionExport,
  SupervisionExportId,
} from './model.ts'
import type { ListedPart } from './store.ts'
import { templates } from './template-dictionary.ts'
import { fieldTypes, templateNames, templatePeriods } from './template-model.ts'

const count = () => z.int().min(0).max(2_147_483_647)

export const SupervisionExportResource = z
  .object({
    id: idOf(SupervisionExportId),
    template: z.enum(templateNames),
    templateVersion: z.string().max(20),
    jurisdiction: jurisdictionCode(),
    period: z.object({ from: instantText(), to: instantText() }),
    purpose: z.enum(inspectionPurposes),
    format: z.enum(exportFormats),
    asOf: instantText(),
    state: z.enum(exportStates),
    progress: z.object({ parts: count(), rows: count(), upTo: instantText().nullable() }).openapi({
      description: 'How far it is: `upTo` is the moment of the last row so far',
    }),
    sealedUntil: instantText().nullable().openapi({ description: 'Until when owners are not told' }),
    disclosedAt: instantText().nullable().openapi({ description: 'When owners were told' }),
    finishedAt: instantText().nullable(),
    keptUntil: instantText().openapi({ description: 'Until when its rows can be fetched' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('SupervisionExport')

type Shown = Omit<SupervisionExport, 'key'>

export const exportView = (file: Shown): z.output<typeof SupervisionExportResource> => {
  const { id, template, templateVersion, jurisdiction, from, to, purpose, format, asOf, state, createdAt } = file
  return {
    ...{ id, template, templateVersion, jurisdiction, period: { from, to }, purpose, format, asOf, state },
    progress: {
      ...{ parts: file.parts, rows: file.rows },
      upTo: file.place === null ? null : (file.place.at as typeof createdAt),
    },
    ...{ sealedUntil: file.sealedUntil, disclosedAt: file.disclosedAt, finishedAt: file.finishedAt },
    ...{ keptUntil: addHours(createdAt, 24 * KEPT_DAYS), createdAt, version: file.version },
  }
}

const entry = { number: count(), rows: count(), createdAt: instantText() }

export const ExportPartsResource = z
  .object({
    supervisionExportId: idOf(SupervisionExportId),
    parts: z.array(z.object(entry).openapi('SupervisionExportPartEntry')).max(200),
    hasMore: z.boolean().openapi({ description: 'Ask again with `after` the last number' }),
  })
  .openapi('SupervisionExportParts')

export const partEntry = ({ number, rows, createdAt }: ListedPart) => ({ number, rows, createdAt })

export const ExportPartResource = z
  .object({
    supervisionExportId: idOf(SupervisionExportId),
    ...entry,
    content: z
      .string()
      .max(50_000_000)
      .openapi({ description: 'The contents of all parts, one behind the other, are the file' }),
    leaves: z.string().max(50_000_000).openapi({
      description:
        'The hash of each row in base64, a line each; those of all parts, one behind the other, name a changed row',
    }),
  })
  .openapi('SupervisionExportPart')

/** Where a part lies, and the key of a question: they open in no other place. */
export const placeOfPart = ({ exportId, number }: Pick<ExportPart, 'exportId' | 'number'>) =>
  `supervision_export_parts|content|${SupervisionExportId.toUuid(exportId)}|${number}`
export const placeOfKey = ({ questionDigest }: Pick<SupervisionExport, 'questionDigest'>) =>
  `supervision_exports|key|${questionDigest}`

export async function partView(part: ExportPart, { org, sealing }: Pick<Context, 'org' | 'sealing'>) {
  const content = await sealing.forOrganisation(org).openForOrganisation(part.content, placeOfPart(part))
  const leaves = Array.from({ length: part.leaves.length / 32 }, (_, at) => part.leaves.slice(at * 32, (at + 1) * 32))
  return {
    ...{ supervisionExportId: part.exportId, ...partEntry(part), content: new TextDecoder().decode(content) },
    leaves: leaves.map((leaf) => `${base64(leaf)}\n`).join(''),
  }
}

export const ExportManifestResource = z
  .object({
    supervisionExportId: idOf(SupervisionExportId),
    manifest: z.string().max(100_000).openapi({
      description: 'A JWS (RFC 7515), verified with the published keys: question, schema, rows, root, checkpoint',
    }),
  })
  .openapi('SupervisionExportManifest')

/** What is signed is good for a year by its own claim; verifiers of the SDK hold that what was signed stays signed. */
const YEAR_HOURS = 366 * 24

export async function manifestView(file: SupervisionExport, { sign }: Pick<Context, 'sign'>) {
  const { id, orgId, template, templateVersion, jurisdiction, from, to, purpose, asOf, format, finishedAt, root } = file
  if (!sign || !finishedAt || !root) return null
  const question = {
    ...{ regulatorId: orgId, template, templateVersion, jurisdiction, purpose, period: { from, to }, asOf },
  }
  const schema = [
    ...templates[template].fields.map(({ name, type }) => ({ name, type })),
    { name: 'salt', type: 'text' },
  ]
  const claims = {
    ...{ question, format, schema, head: headOf(templates[template], format), count: file.rows },
    ...{ root: base64(root), checkpoint: file.checkpoint },
  }
  const notAfter = addHours(finishedAt, YEAR_HOURS)
  const type = 'concordat-supervision-export+jwt'
  return {
    supervisionExportId: id,
    manifest: await sign({ type, claims, notBefore: finishedAt, notAfter, now: finishedAt }),
  }
}

export const TemplateResource = z
  .object({
    name: z.enum(templateNames),
    version: z.string().max(20),
    title: z.string().max(200),
    period: z.enum(templatePeriods).openapi({
      description: 'Which rows a period has: those that `happened` in it, or what was `in_force` in it for a while',
    }),
    dated: z.string().max(100).openapi({ description: 'What about a row the period is held against' }),
    fields: z
      .array(
        z
          .object({
            name: z.string().max(60),
            type: z.enum(fieldTypes),
            description: z.string().max(200),
          })
          .openapi('SupervisionTemplateField'),
      )
      .max(100),
  })
  .openapi('SupervisionTemplate')

export const TemplatesResource = z
  .object({ templates: z.array(TemplateResource).max(50) })
  .openapi('SupervisionTemplates')

export const templatesView = () => ({
  templates: templateNames.map((name) => {
    const { fields, ...said } = templates[name]
    return { name, ...said, fields: fields.map((field) => ({ ...field })) }
  }),
})
