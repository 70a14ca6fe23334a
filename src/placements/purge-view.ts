import { z } from '@hono/zod-openapi'
import { bytesToHex } from '@noble/hashes/utils.js'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import type { Context } from '../store/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { PlacementId } from './model.ts'
import { type PurgeCertificate, PurgeCertificateId } from './purge-model.ts'
import { PlacementRecallId } from './recall-model.ts'
import { dataClasses, retentionRules } from './retention.law.ts'
import { openWords, type PlaceOfWords } from './sealed-words.ts'

const classes = () => z.array(z.enum(dataClasses)).max(dataClasses.length)

export const PurgeCertificateResource = z
  .object({
    id: idOf(PurgeCertificateId),
    placementId: idOf(PlacementId),
    placementRecallId: idOf(PlacementRecallId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    jurisdiction: z.string().max(6),
    destroyed: classes(),
    neverHeld: classes(),
    retained: z
      .array(
        z
          .object({
            class: z.enum(dataClasses),
            rule: z.string().max(40),
            citation: z.string().max(200),
            until: dayText(),
          })
          .openapi('RetainedClass'),
      )
      .max(dataClasses.length),
    signatory: z.string().max(200).nullable(),
    certifiedAt: instantText(),
    statement: z.string().max(4_000).openapi({ description: 'What is certified, as one text' }),
    digest: z.string().length(64).openapi({ description: 'SHA-256 of the statement in UTF-8' }),
  })
  .openapi('PurgeCertificate')

export const placeOfCertifier = ({ lenderId, id }: Pick<PurgeCertificate, 'lenderId' | 'id'>): PlaceOfWords => ({
  lenderId,
  at: `purge_certificates|certifier_sealed|${PurgeCertificateId.toUuid(id)}`,
})

export const certificateView = async (
  certificate: PurgeCertificate,
  context: Pick<Context, 'sealing'>,
): Promise<z.output<typeof PurgeCertificateResource>> =>
  certificateBy(certificate, await openWords(certificate.certifier, placeOfCertifier(certificate), context))

export const certificateBy = (
  certificate: Omit<PurgeCertificate, 'certifier'>,
  signatory: string | null,
): z.output<typeof PurgeCertificateResource> => ({
  id: certificate.id,
  placementId: certificate.placementId,
  placementRecallId: certificate.placementRecallId,
  lenderId: certificate.lenderId,
  agencyId: certificate.agencyId,
  jurisdiction: certificate.jurisdiction,
  destroyed: [...certificate.destroyed],
  neverHeld: [...certificate.neverHeld],
  retained: certificate.retained.map((one) => ({ ...one, citation: citationOf(one.rule) })),
  signatory,
  certifiedAt: certificate.certifiedAt,
  statement: certificate.statement,
  digest: bytesToHex(certificate.digest),
})

const citationOf = (name: string): string => retentionRules.find(({ rule }) => rule === name)?.citation ?? name
