import { z } from '@hono/zod-openapi'
import { idOf, listInput } from '../kernel/input.ts'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { CertificateId, OffBoardingId, offBoardingReasons } from './model.ts'

export const RequestOffBoarding = z.strictObject({ reason: z.enum(offBoardingReasons) })

export const NamesOffBoarding = z.strictObject({ offBoarding: idOf(OffBoardingId) })
export const ListOffBoardings = z.strictObject({ ...listInput })

const number = () => z.int().min(0).max(2_147_483_647)

export const ListParts = z.strictObject({
  offBoarding: idOf(OffBoardingId),
  after: number().default(0).openapi({ description: 'The number of the last part you have' }),
  limit: z.int().min(1).max(PAGE_LIMIT_MAX).default(25),
})
export const NamesPart = z.strictObject({
  offBoarding: idOf(OffBoardingId),
  part: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .max(9)
    .openapi({ description: 'Its number, from 1', example: '1' }),
})

export const NamesCertificate = z.strictObject({ destructionCertificate: idOf(CertificateId) })
export const ListCertificates = z.strictObject({ ...listInput })

const place = () => z.strictObject({ section: number(), cursor: z.string().nullable() })

/** From the job that reads what is exported. */
export const StorePart = z.strictObject({
  offBoarding: idOf(OffBoardingId),
  name: z.string().max(100),
  rows: number(),
  lines: z.string(),
  ...{ from: place(), next: place() },
})
