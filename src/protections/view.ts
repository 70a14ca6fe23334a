import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { type FrozenPart, frozenParts } from '../accounts/model.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  type BorrowerTreatment,
  endCodes,
  type Protection,
  ProtectionId,
  protectionGroups,
  protectionKinds,
  protectionStatuses,
  requiredTreatments,
  type Stops,
  TreatmentId,
} from './model.ts'
import { termsOf } from './terms.law.ts'

const version = () => z.int().min(1).max(2_147_483_647)
const limit = z
  .object({ contacts: z.int().min(1).max(30), days: z.int().min(1).max(90) })
  .nullable()
  .openapi({ description: 'Of `reduced_frequency`; null: one contact in seven days' })

const stops = () =>
  z.array(z.enum(frozenParts)).max(frozenParts.length).openapi({
    description: 'What is not charged on the person’s debts while it holds, by the law of the place',
  })

const stopsOf = ({ freezesInterest, freezesFees }: Stops): FrozenPart[] => [
  ...(freezesInterest ? (['interest'] as const) : []),
  ...(freezesFees ? (['fees'] as const) : []),
]

const groups = Object.keys(protectionGroups) as [string, ...string[]]

export const ProtectionResource = z
  .object({
    id: idOf(ProtectionId),
    reference: z.string().max(100).nullable(),
    lenderId: idOf(OrganisationId).nullable().openapi({ description: 'Null: of a person at any lender' }),
    partyId: idOf(PartyId).nullable().openapi({ description: 'Null where it was registered by national id' }),
    group: z.enum(groups),
    kind: z.enum(protectionKinds as [string, ...string[]]),
    treatment: z.enum(requiredTreatments),
    limit,
    stops: stops(),
    from: instantText(),
    until: instantText().nullable().openapi({ description: 'Not itself included; null: until it is ended' }),
    reviewOn: dayText(),
    reviewedAt: instantText().nullable(),
    rule: z.string().max(60).nullable().openapi({ description: 'The rule of law that says how long it may run' }),
    evidence: z
      .object({ reference: z.string().max(100).nullable(), sha256: z.string().max(64).nullable() })
      .openapi('RecordedProtectionEvidence'),
    referredTo: z.string().max(100).nullable(),
    status: z.enum(protectionStatuses),
    registeredAt: instantText(),
    endedAt: instantText().nullable(),
    endCode: z.enum(endCodes).nullable(),
    version: version(),
  })
  .openapi('Protection')
export type ProtectionResource = z.output<typeof ProtectionResource>

/** To whoever registered it; nobody else has one. */
export function protectionView(protection: Protection): ProtectionResource {
  const {
    orgId: _o,
    creditorId,
    namespace: _n,
    tag: _t,
    tagKey: _k,
    exchangeId: _x,
    jurisdiction,
    ...rest
  } = protection
  const { limitContacts, limitDays, evidenceReference, evidenceSha256, freezesInterest, freezesFees, ...shown } = rest
  const named = Object.entries(protectionGroups) as [string, readonly string[]][]
  return {
    ...shown,
    lenderId: creditorId,
    group: named.find(([, kinds]) => kinds.includes(protection.kind))?.[0] as string,
    limit: limitOf({ limitContacts, limitDays }),
    stops: stopsOf({ freezesInterest, freezesFees }),
    rule: termsOf(protection.kind, jurisdiction).rule,
    evidence: { reference: evidenceReference, sha256: evidenceSha256 },
  }
}

const limitOf = ({ limitContacts, limitDays }: Pick<BorrowerTreatment, 'limitContacts' | 'limitDays'>) =>
  limitContacts === null || limitDays === null ? null : { contacts: limitContacts, days: limitDays }

export const TreatmentResource = z
  .object({
    id: idOf(TreatmentId),
    lenderId: idOf(OrganisationId),
    partyId: idOf(PartyId).openapi({ description: 'The person it is owed to' }),
    treatment: z.enum(requiredTreatments),
    limit,
    stops: stops(),
    from: instantText(),
    until: instantText().nullable().openapi({ description: 'Not itself included; null: until it is lifted' }),
    requiredAt: instantText().openapi({ description: 'When it reached you' }),
    liftedAt: instantText().nullable(),
    version: version(),
  })
  .openapi('Treatment')
export type TreatmentResource = z.output<typeof TreatmentResource>

export const treatmentView = ({
  limitContacts,
  limitDays,
  freezesInterest,
  freezesFees,
  ...shown
}: BorrowerTreatment): TreatmentResource => ({
  ...shown,
  limit: limitOf({ limitContacts, limitDays }),
  stops: stopsOf({ freezesInterest, freezesFees }),
})
