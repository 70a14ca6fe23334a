import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { dayText, idOf, listInput, named, reference } from '../kernel/input.ts'
import { PAGE_LIMIT_MAX } from '../kernel/page.ts'
import { holdReasons, LegalHoldId, SubjectAccessId } from './model.ts'

const party = () => named(PartyId).openapi({ description: 'Whose data it is: a party of yours' })

export const PlaceHold = z.strictObject({
  party: party(),
  reason: z.enum(holdReasons),
  reference: reference().openapi({ description: 'What you call the matter', example: 'MATTER-2026-7' }),
})
export const NamesHold = z.strictObject({ legalHold: idOf(LegalHoldId) })
export const ListHolds = z.strictObject({
  ...listInput,
  party: idOf(PartyId).optional(),
  standing: z.boolean().optional().openapi({ description: 'Only those that stand, or only released ones' }),
})

export const RequestAccess = z.strictObject({
  party: party(),
  receivedOn: dayText().openapi({ description: 'The day the person asked: the clock of the law runs from it' }),
})
export const NamesAccess = z.strictObject({ subjectAccess: idOf(SubjectAccessId) })
export const ListAccesses = z.strictObject({ ...listInput, party: idOf(PartyId).optional() })

const number = () => z.int().min(0).max(2_147_483_647)

export const ListAccessParts = z.strictObject({
  subjectAccess: idOf(SubjectAccessId),
  after: number().default(0).openapi({ description: 'The number of the last part you have' }),
  limit: z.int().min(1).max(PAGE_LIMIT_MAX).default(25),
})
export const NamesAccessPart = z.strictObject({
  subjectAccess: idOf(SubjectAccessId),
  accessPart: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .max(9)
    .openapi({ description: 'Its number, from 1', example: '1' }),
})

const place = () => z.strictObject({ section: number(), cursor: z.string().nullable() })

/** From the job that collects. */
export const StoreAccessPart = z.strictObject({
  subjectAccess: idOf(SubjectAccessId),
  name: z.string().max(100),
  rows: number(),
  lines: z.string(),
  ...{ from: place(), next: place() },
})
