import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, jurisdictionCode } from '../kernel/input.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type Exchange,
  ExchangeId,
  type ExchangeLoad,
  ExchangeLoadId,
  type ExchangeMember,
  ExchangeMemberId,
  memberReasons,
  memberStates,
} from './member-model.ts'

const ExchangeData = z.strictObject({
  exchangeId: idOf(ExchangeId),
  jurisdiction: jurisdictionCode(),
  termsVersion: z.string(),
})
const MemberData = z.strictObject({
  memberId: idOf(ExchangeMemberId),
  exchangeId: idOf(ExchangeId),
  organisationId: idOf(OrganisationId),
  state: z.enum(memberStates),
  reason: z.enum(memberReasons).nullable(),
  termsVersion: z.string(),
})
const LoadData = z.strictObject({
  loadId: idOf(ExchangeLoadId),
  memberId: idOf(ExchangeMemberId),
  namespace: z.enum(matchNamespaces),
  points: z.int(),
})

const ofExchange = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange', description, data: ExchangeData })
const ofMember = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_member', description, data: MemberData })
const ofLoad = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_load', description, data: LoadData })

/** Of a member and of what it may load, both it and its operator are told. */
export const memberEvents = {
  opened: ofExchange('exchange.opened', 'An operator opened an exchange of a jurisdiction. Told to it alone.'),
  revised: ofExchange(
    'exchange.revised',
    'An operator changed the name, terms or licence of its exchange. Told to it alone.',
  ),
  applied: ofMember('exchange_member.applied', 'An organisation applied to an exchange, agreeing to its terms.'),
  approved: ofMember('exchange_member.approved', 'An operator let an organisation into its exchange.'),
  declined: ofMember('exchange_member.declined', 'An operator did not let an organisation into its exchange.'),
  suspended: ofMember('exchange_member.suspended', 'A member may neither ask nor contribute for the time being.'),
  reinstated: ofMember('exchange_member.reinstated', 'A suspended member may ask and contribute again.'),
  agreed: ofMember('exchange_member.agreed', 'A member agreed to the terms as they are now.'),
  left: ofMember('exchange_member.left', 'An organisation left an exchange: its records are in no answer any more.'),
  loadRequested: ofLoad('exchange_load.requested', 'A member asked for points for a whole book of debts.'),
  loadApproved: ofLoad('exchange_load.approved', 'An operator let a member have points for a book of debts.'),
  loadDeclined: ofLoad('exchange_load.declined', 'An operator did not let a member have points for a book of debts.'),
} as const

export const exchangeEvent = (
  kind: EventKind<string, z.output<typeof ExchangeData>>,
  { id, orgId, jurisdiction, terms }: Exchange,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { exchangeId: id, jurisdiction, termsVersion: terms.version },
})

export const memberEvent = (
  kind: EventKind<string, z.output<typeof MemberData>>,
  member: ExchangeMember,
): EventDraft => {
  const { id, orgId, operatorId, exchangeId, state, reason, termsVersion } = member
  return {
    ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId, operatorId] },
    data: { memberId: id, exchangeId, organisationId: orgId, state, reason, termsVersion },
  }
}

export const loadEvent = (kind: EventKind<string, z.output<typeof LoadData>>, load: ExchangeLoad): EventDraft => {
  const { id, orgId, operatorId, memberId, namespace, points } = load
  return {
    ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId, operatorId] },
    data: { loadId: id, memberId, namespace, points },
  }
}
