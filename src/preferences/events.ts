import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Preference, PreferenceId, preferenceKinds } from './model.ts'

const Data = z.strictObject({
  preferenceId: idOf(PreferenceId),
  partyId: idOf(PartyId),
  givenTo: idOf(OrganisationId),
  kind: z.enum(preferenceKinds),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'preference', description, data: Data })

export const preferenceEvents = {
  recorded: about('preference.recorded', 'A person said how, when or where to be contacted, or not to be.'),
  withdrawn: about('preference.withdrawn', 'What a person said holds no more.'),
} as const

export const preferenceEvent = (
  kind: EventKind<string, z.output<typeof Data>>,
  { id, partyId, givenTo, kind: said, lenderId, agencyId }: Preference,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [lenderId, ...(agencyId ? [agencyId] : [])] },
  data: { preferenceId: id, partyId, givenTo, kind: said },
})
