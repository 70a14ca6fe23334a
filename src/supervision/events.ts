import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { inspectionPurposes } from '../inspections/index.ts'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type SupervisionExport, SupervisionExportId } from './model.ts'
import { templateNames } from './template-model.ts'

const Data = z.strictObject({
  exportId: idOf(SupervisionExportId),
  regulatorId: idOf(OrganisationId),
  template: z.enum(templateNames),
  purpose: z.enum(inspectionPurposes),
  jurisdiction: jurisdictionCode(),
  from: instantText(),
  to: instantText(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'supervision_export', description, data: Data })

export const supervisionEvents = {
  requested: about('supervision_export.requested', 'A regulator asked for an export. Told to it alone.'),
  finished: about('supervision_export.finished', 'An export is ready to be fetched. Told to the regulator alone.'),
  disclosed: about(
    'supervision_export.disclosed',
    'A regulator read data of yours in an export, and why. Where the export was sealed, it is told when the seal is over.',
  ),
} as const

const told = (
  kind: EventKind<string, z.output<typeof Data>>,
  file: Omit<SupervisionExport, 'key'>,
  to: readonly OrganisationId[],
) => {
  const { id, orgId, template, purpose, jurisdiction, from } = file
  return {
    ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId, ...to] },
    data: { exportId: id, regulatorId: orgId, template, purpose, jurisdiction, from, to: file.to },
  }
}

export const requestedEvent = (file: Omit<SupervisionExport, 'key'>): EventDraft =>
  told(supervisionEvents.requested, file, [])
export const finishedEvent = (file: SupervisionExport): EventDraft => told(supervisionEvents.finished, file, [])
/** Who else is told is not said. */
export const disclosedEvent = (file: SupervisionExport): EventDraft =>
  told(supervisionEvents.disclosed, file, file.owners)
