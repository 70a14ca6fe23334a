import { z } from '@hono/zod-openapi'
import { idOf, instantText, jurisdictionCode } from '../kernel/input.ts'
import { matchNamespaces } from '../kernel/matched-id.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { levelName, purposeName, sha256Text } from './input.ts'
import {
  assurances,
  CONSENT_TYPE,
  type Consent,
  ConsentId,
  consentStandings,
  dataOutcomes,
  expressionMethods,
  legalBases,
  QUERIES_MAX,
  StatusListId,
} from './model.ts'
import { recordClaims, recordDigest, statusListAddress } from './record-rules.ts'
import { standingOf } from './rules.ts'
import { STATUS_LIST_SIZE } from './status-list-rules.ts'

const words = (max: number) => z.string().max(max)

export const ConsentResource = z
  .object({
    id: idOf(ConsentId),
    controllerId: idOf(OrganisationId).openapi({ description: 'Who took it and answers for it' }),
    recipientId: idOf(OrganisationId).openapi({ description: 'Who may use the data' }),
    reference: words(100).nullable().openapi({ description: 'Your own name of it, where you took it' }),
    subject: z
      .object({ namespace: z.enum(matchNamespaces), epoch: words(6), commitment: words(43) })
      .openapi('ConsentSubject', { description: 'Whose it is, hidden from whoever lacks token and salt' }),
    purpose: purposeName(),
    level: levelName(),
    products: z.array(words(40)).max(20),
    legalBasis: z.enum(legalBases),
    jurisdiction: jurisdictionCode(),
    notice: z
      .object({ uri: words(500), language: words(35), sha256: words(64), shownAt: instantText() })
      .openapi('ShownNotice'),
    method: z.enum(expressionMethods),
    evidenceSha256: words(64),
    assurance: z.enum(assurances).openapi({ description: 'How surely it was the person' }),
    withdrawal: z.object({ uri: words(500).nullable(), phone: words(16).nullable() }).openapi('ConsentWithdrawalRoute'),
    queriesMax: z.int().min(1).max(QUERIES_MAX),
    queriesUsed: z.int().min(0).max(QUERIES_MAX),
    expiresAt: instantText(),
    standing: z.enum(consentStandings).openapi({ description: 'How it stands now: only an active one is used' }),
    statusList: z
      .object({
        id: idOf(StatusListId),
        index: z
          .int()
          .min(0)
          .max(STATUS_LIST_SIZE - 1),
      })
      .openapi('ConsentStatusPlace', { description: 'Its place in a published list' }),
    withdrawnAt: instantText().nullable(),
    withdrawnBy: idOf(OrganisationId).nullable().openapi({ description: 'Null: the person, with the receipt' }),
    askedBySubject: z.boolean().nullable(),
    outcome: z.enum(dataOutcomes).nullable().openapi({ description: 'What became of the data, says the recipient' }),
    retainedUnder: words(200).nullable(),
    acknowledgedAt: instantText().nullable(),
    recordSha256: sha256Text('Digest of what the signed record says; its event carries the same'),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Consent')

const signed = () =>
  words(8_000).openapi({ description: 'The record, signed (JWS, RFC 7515): `verifyConsent` of the SDK' })

export const SignedConsentResource = z
  .object({
    consent: ConsentResource,
    jws: signed(),
  })
  .openapi('SignedConsent')

export const RecordedConsentResource = SignedConsentResource.extend({
  id: idOf(ConsentId),
  receiptCode: z.string().length(32).openapi({
    description:
      'Shown once: give it to the person with the receipt. Whoever has it reads the consent at `/v1/consent-receipts/{code}`, and withdraws it there',
    example: 'uVh0xq2Wm5cG7n1JtKpZ4sRbYfEoLdXa',
  }),
}).openapi('RecordedConsent')

export const consentView = (
  consent: Consent,
  { org, now }: Pick<Context, 'org' | 'now'>,
): z.output<typeof ConsentResource> => {
  const { namespace, epoch, commitment, orgId, receiptHash: _, state: __, listId, listIndex, ...rest } = consent
  return {
    ...rest,
    ...{ controllerId: orgId, reference: org === orgId ? consent.reference : null },
    subject: { namespace, epoch, commitment },
    statusList: { id: listId, index: listIndex },
    ...{ products: [...consent.products], standing: standingOf(consent, now), recordSha256: recordDigest(consent) },
  }
}

/**
 * The record under the platform’s signature. The same consent says the same each time; the key is the one that signs now,
 * so whoever keeps the record keeps the key set beside it.
 */
export async function signedRecord(consent: Consent, { sign }: Pick<Context, 'sign'>): Promise<string> {
  const { createdAt, expiresAt, listId, listIndex } = consent
  if (!sign) throw new Error('nothing here signs')
  const claims = (publicUrl: string) => ({
    ...recordClaims(consent),
    status: { status_list: { idx: listIndex, uri: statusListAddress(publicUrl, listId) } },
  })
  return sign({ type: CONSENT_TYPE, claims, notBefore: createdAt, notAfter: expiresAt, now: createdAt })
}

export const signedConsentView = async (consent: Consent, context: Context) => ({
  consent: consentView(consent, context),
  jws: await signedRecord(consent, context),
})
