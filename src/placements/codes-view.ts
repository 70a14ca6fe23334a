import { z } from '@hono/zod-openapi'
import { codeCategories, codeFaults, codeKinds, codeUsers } from './dictionary.ts'

const foreign = (max: number) => z.string().max(max).nullable()

export const CodesResource = z
  .object({
    version: z.int().min(1).max(10_000),
    codes: z
      .array(
        z
          .object({
            code: z.string().max(40).openapi({ example: 'paid_in_full' }),
            kind: z.enum(codeKinds),
            meaning: z.string().max(200),
            category: z.enum(codeCategories),
            fault: z.enum(codeFaults),
            usedBy: z.array(z.enum(codeUsers)).max(codeUsers.length),
            crossWalk: z.object({ x12: foreign(3), ygc: foreign(8), metro2: foreign(2) }).openapi('CrossWalk'),
          })
          .openapi('Code'),
      )
      .max(500),
  })
  .openapi('Codes')
