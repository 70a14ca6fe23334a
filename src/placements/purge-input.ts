import { z } from '@hono/zod-openapi'
import { idOf, instantRange, listInput, text } from '../kernel/input.ts'
import { PlacementId } from './model.ts'
import { PurgeCertificateId } from './purge-model.ts'
import { PlacementRecallId } from './recall-model.ts'
import { dataClasses } from './retention.law.ts'

const classes = () => z.array(z.enum(dataClasses)).max(dataClasses.length).default([])

export const CertifyPurge = z.strictObject({
  placementRecall: idOf(PlacementRecallId),
  signatory: text({ max: 200 }).openapi({
    description: 'Who certifies for the agency; kept sealed',
    example: 'Chen, operations',
  }),
  destroyed: classes().openapi({ description: 'Classes of data of this placement you destroyed everywhere' }),
  neverHeld: classes().openapi({ description: 'Classes you never had' }),
  retained: z
    .array(
      z.strictObject({
        class: z.enum(dataClasses),
        rule: z
          .string()
          .min(1)
          .max(40)
          .regex(/^[\w-]+$/),
      }),
    )
    .max(dataClasses.length)
    .default([])
    .openapi({ description: 'Classes the law makes you keep, each with its rule (see `GET /v1/retention-rules`)' }),
})

export const GetPurgeCertificate = z.strictObject({ certificate: idOf(PurgeCertificateId) })

export const ListPurgeCertificates = z.strictObject({
  ...listInput,
  placement: idOf(PlacementId).optional(),
  certifiedAt: instantRange(),
})

export const GetRetentionRules = z.strictObject({})
