import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { bases, type Remittance, RemittanceId, remittanceStates } from './model.ts'

/** Never an amount: those are read from the remittance, by its two sides. */
const RemittanceData = z.strictObject({
  remittanceId: idOf(RemittanceId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  mandateId: idOf(MandateId),
  number: z.int().min(1),
  basis: z.enum(bases),
  periodTo: dayText(),
  dueOn: dayText(),
  state: z.enum(remittanceStates),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'remittance', description, data: RemittanceData })

export const remittanceEvents = {
  drafting: about('remittance.drafting', 'A period is over, or a remittance was asked for: its lines are gathered.'),
  drafted: about('remittance.drafted', 'A remittance has all its lines: the agency looks it over and issues it.'),
  discarded: about('remittance.discarded', 'A draft was discarded: what was in it is in the next one.'),
  issued: about('remittance.issued', 'The agency issued its statement, and sends the money.'),
  disputed: about('remittance.lines_disputed', 'The lender disputes lines.'),
  replied: about('remittance.lines_replied', 'The agency concedes disputed lines, or upholds them.'),
  linesAccepted: about('remittance.lines_accepted', 'The lender accepts lines.'),
  accepted: about('remittance.accepted', 'The lender accepts the remittance.'),
  settled: about('remittance.settled', 'The money has arrived.'),
} as const

export const remittanceEvent = (
  kind: EventKind<string, z.output<typeof RemittanceData>>,
  { id, lenderId, agencyId, mandateId, number, basis, periodTo, dueOn, state }: Remittance,
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: id,
  audience: [lenderId, agencyId],
  data: { remittanceId: id, lenderId, agencyId, mandateId, number, basis, periodTo, dueOn, state },
})
