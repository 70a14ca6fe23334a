import { z } from '@hono/zod-openapi'
import { jurisdictionCode, listInput } from '../kernel/input.ts'

const packId = () =>
  z
    .string()
    .min(2)
    .max(30)
    .regex(/^[A-Z]+(-[A-Z]+)*$/)
    .openapi({ description: 'A place, or `PLATFORM` for the rules of our own', example: 'US' })

export const ListPacks = z.strictObject({
  ...listInput,
  jurisdiction: jurisdictionCode().optional().openapi({ description: 'Only those that bind a contact there' }),
})

export const GetPack = z.strictObject({ pack: packId() })
