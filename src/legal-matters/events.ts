import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { closeCodes, type LegalMatter, LegalMatterId, matterStages, runners } from './model.ts'

/** Neither person, account, court nor amounts: those are read from the matter. */
const MatterData = z.strictObject({
  legalMatterId: idOf(LegalMatterId),
  lenderId: idOf(OrganisationId),
  stage: z.enum(matterStages),
  runBy: z.enum(runners),
  closeCode: z.enum(closeCodes).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'legal_matter', description, data: MatterData })

export const matterEvents = {
  opened: about('legal_matter.opened', 'A letter of claim went out.'),
  filed: about('legal_matter.filed', 'The claim is before a court.'),
  judged: about('legal_matter.judged', 'The court decided.'),
  enforced: about('legal_matter.enforced', 'The judgment is enforced.'),
  charged: about('legal_matter.cost_charged', 'A lawful cost was put on the debt.'),
  closed: about('legal_matter.closed', 'The matter is closed.'),
} as const

export const matterEvent = (
  kind: EventKind<string, z.output<typeof MatterData>>,
  { id, lenderId, agencyId, stage, runBy, closeCode }: LegalMatter,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [lenderId, ...(agencyId === null ? [] : [agencyId])],
  data: { legalMatterId: id, lenderId, stage, runBy, closeCode },
})
