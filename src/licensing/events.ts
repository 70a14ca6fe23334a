import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf, jurisdictionCode } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type Licence, LicenceId, licenceReasons, licenceStatuses, licensedActivities } from './model.ts'
import type { LicensingSettings } from './settings-rules.ts'

/** Neither number nor conditions: those are read from the register. */
const facts = {
  licenceId: idOf(LicenceId),
  holderId: idOf(OrganisationId),
  jurisdiction: jurisdictionCode(),
  activity: z.enum(licensedActivities),
  validFrom: dayText(),
  validUntil: dayText().nullable(),
}

const LicenceData = z.strictObject({
  ...facts,
  status: z.enum(licenceStatuses),
  reason: z.enum(licenceReasons).nullable(),
  verified: z.boolean(),
})

const EndingData = z.strictObject({ ...facts, daysAhead: z.int().min(1).max(3_650) })

const SettingsData = z.strictObject({
  organisationId: idOf(OrganisationId),
  noticeDays: z.array(z.int().min(1).max(730)).max(10),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'licence', description, data: LicenceData })

export const licenceEvents = {
  recorded: about('licence.recorded', 'A holder recorded a licence; nobody has verified it yet.'),
  renewed: about('licence.renewed', 'A holder recorded the interval that follows a licence.'),
  verified: about('licence.verified', 'An overseer saw that the licence is what it says.'),
  suspended: about('licence.suspended', 'An overseer suspended the licence: what depends on it stops.'),
  reinstated: about('licence.reinstated', 'An overseer let a suspended licence count again.'),
  revoked: about('licence.revoked', 'An overseer took the licence away for good.'),
  surrendered: about('licence.surrendered', 'The holder gave the licence back.'),
  lapsed: about('licence.lapsed', 'The licence ended before its day; so far a sandbox alone lets one.'),
  ending: defineEvent({
    ...{ type: 'licence.ending', version: 1, aggregate: 'licence', data: EndingData },
    description:
      'A licence nobody renewed yet ends soon. Told to its holder and to every lender whose mandate requires it.',
  }),
  settingsUpdated: defineEvent({
    ...{ type: 'licensing.settings_updated', version: 1, aggregate: 'organisation', data: SettingsData },
    description: 'An organisation chose when ends of its licences are announced, or where borrowers complain.',
  }),
} as const

const factsOf = ({ id, orgId, jurisdiction, activity, validFrom, validUntil }: Licence) => ({
  ...{ licenceId: id, holderId: orgId, jurisdiction, activity, validFrom, validUntil },
})

export const licenceEvent = (kind: EventKind<string, z.output<typeof LicenceData>>, licence: Licence): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: licence.id,
  audience: [licence.orgId],
  jurisdiction: licence.jurisdiction,
  data: {
    ...factsOf(licence),
    ...{ status: licence.status, reason: licence.statusReason, verified: licence.verifiedAt !== null },
  },
})

export const endingEvent = (
  licence: Licence,
  { daysAhead, audience }: { daysAhead: number; audience: readonly OrganisationId[] },
): EventDraft => ({
  kind: licenceEvents.ending as EventKind,
  aggregateId: licence.id,
  audience: [licence.orgId, ...audience],
  jurisdiction: licence.jurisdiction,
  data: { ...factsOf(licence), daysAhead },
})

export const settingsEvent = ({ noticeDays }: LicensingSettings, org: OrganisationId): EventDraft => ({
  ...{ kind: licenceEvents.settingsUpdated as EventKind, aggregateId: org, audience: [] },
  data: { organisationId: org, noticeDays: [...noticeDays] },
})
