import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { sha256Text } from './input.ts'
import { assurances, type Consent, ConsentId, dataOutcomes, purposes } from './model.ts'
import { recordDigest } from './record-rules.ts'
import { type SharingGrant, SharingGrantId, sharingPurposes, sharingScopes } from './sharing-model.ts'

const aggregate = 'consent'
const About = z.strictObject({
  consentId: idOf(ConsentId),
  recipientId: idOf(OrganisationId),
  purpose: z.enum(purposes),
})

export const consentEvents = {
  recorded: defineEvent({
    ...{ type: 'consent.recorded', version: 1, aggregate },
    description:
      'A person’s consent to one use was recorded. `recordSha256` is the digest of what it says: the log commits to it. Told to whoever took it and to whoever may use it.',
    data: About.extend({
      assurance: z.enum(assurances),
      expiresAt: instantText(),
      recordSha256: sha256Text('Of what the signed record says'),
    }),
  }),
  withdrawn: defineEvent({
    ...{ type: 'consent.withdrawn', version: 1, aggregate },
    description:
      'A consent was withdrawn and stops at once: make no more use of the data, and acknowledge what became of it. Told to both.',
    data: About.extend({ withdrawnAt: instantText(), askedBySubject: z.boolean() }),
  }),
  acknowledged: defineEvent({
    ...{ type: 'consent.acknowledged', version: 1, aggregate },
    description: 'The recipient said what became of the data after a withdrawal. Told to both.',
    data: About.extend({ outcome: z.enum(dataOutcomes) }),
  }),
} as const

const SharingData = z.strictObject({
  sharingGrantId: idOf(SharingGrantId),
  lenderId: idOf(OrganisationId),
  agencyId: idOf(OrganisationId),
  purpose: z.enum(sharingPurposes),
  scopes: z.array(z.enum(sharingScopes)),
  expiresAt: instantText(),
})

const sharing = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'sharing_grant', description, data: SharingData })

export const sharingEvents = {
  made: sharing(
    'sharing_grant.made',
    'A lender let an agency read parts of its case files, for a purpose and a time. Told to both.',
  ),
  revoked: sharing(
    'sharing_grant.revoked',
    'A lender took a grant back: what nothing else shares is gone from the case files. Told to both.',
  ),
  expired: sharing(
    'sharing_grant.expired',
    'A grant ran out: what nothing else shares is gone from the case files. Told to both.',
  ),
} as const

const told = (kind: EventKind, { id, orgId, recipientId, purpose }: Consent, data: object): EventDraft => ({
  ...{ kind, aggregateId: id, audience: [...new Set([orgId, recipientId])] },
  data: { consentId: id, recipientId, purpose, ...data },
})

export const recordedEvent = (consent: Consent): EventDraft =>
  told(consentEvents.recorded as EventKind, consent, {
    ...{ assurance: consent.assurance, expiresAt: consent.expiresAt, recordSha256: recordDigest(consent) },
  })

export const withdrawnEvent = (consent: Consent): EventDraft =>
  told(consentEvents.withdrawn as EventKind, consent, {
    ...{ withdrawnAt: consent.withdrawnAt, askedBySubject: consent.askedBySubject },
  })

export const acknowledgedEvent = (consent: Consent): EventDraft =>
  told(consentEvents.acknowledged as EventKind, consent, { outcome: consent.outcome })

export const sharingEvent = (
  kind: (typeof sharingEvents)[keyof typeof sharingEvents],
  grant: SharingGrant,
): EventDraft => {
  const { id, lenderId, agencyId, purpose, scopes, expiresAt } = grant
  return {
    ...{ kind: kind as EventKind, aggregateId: id, audience: [lenderId, agencyId] },
    data: { sharingGrantId: id, lenderId, agencyId, purpose, scopes, expiresAt },
  }
}
