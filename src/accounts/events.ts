import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import type { CreationPlan } from './creation-rules.ts'
import { AccountId, accountStatuses, PartyId, partyRoles } from './model.ts'
import { contactPointAdded, partyEvent, partyEvents } from './party-events.ts'
import type { PlacedParty } from './party-registry.ts'

const AccountData = z.strictObject({
  accountId: idOf(AccountId),
  product: z.string().max(40),
  jurisdiction: z.string().max(6),
  status: z.enum(accountStatuses),
  version: z.int(),
})

const AccountPartyData = z.strictObject({
  accountId: idOf(AccountId),
  partyId: idOf(PartyId),
  role: z.enum(partyRoles),
})

export const accountEvents = {
  created: defineEvent({
    type: 'account.created',
    version: 1,
    aggregate: 'account',
    description: 'A lender recorded a debt, with its opening balance and its parties.',
    data: AccountData,
  }),
  partyAdded: defineEvent({
    type: 'account.party_added',
    version: 1,
    aggregate: 'account',
    description: 'A party joined an account in a role.',
    data: AccountPartyData,
  }),
  partyEnded: defineEvent({
    type: 'account.party_ended',
    version: 1,
    aggregate: 'account',
    description: 'A party left a role on an account.',
    data: AccountPartyData,
  }),
} as const

/** The event of one change to an account. Only its owner sees it. */
export const accountEvent = <Data extends { accountId: AccountId }>(
  kind: EventKind<string, Data>,
  data: Data,
  { org, jurisdiction }: { org: OrganisationId; jurisdiction?: string },
): EventDraft => ({ kind: kind as EventKind, aggregateId: data.accountId, audience: [org], data, jurisdiction })

/** The events of new parties, and of contact points that known ones gain. */
export const partyCreationEvents = (parties: readonly PlacedParty[], org: OrganisationId): EventDraft[] =>
  parties.flatMap(({ id, draft, gained }) =>
    draft
      ? [partyEvent(partyEvents.created, { partyId: id, kind: draft.kind }, org)]
      : gained.map((point) => contactPointAdded(id, point, org)),
  )

/** One event for each account and each party a plan makes. */
export const creationEvents = (plan: CreationPlan, { org }: { readonly org: OrganisationId }): EventDraft[] => [
  ...partyCreationEvents(plan.parties, org),
  ...plan.accounts.map(({ id, product, jurisdiction, status }) =>
    accountEvent(
      accountEvents.created,
      { accountId: id, product, jurisdiction, status, version: 1 },
      { org, jurisdiction },
    ),
  ),
]
