import { z } from '@hono/zod-openapi'
import { jurisdictionCode, listInput, text, timeZoneName } from '../kernel/input.ts'
import { organisationKinds } from '../tenancy/index.ts'
import { ORGANISATIONS_MAX } from './sandbox-world-model.ts'

export const CreateSandboxWorld = z.strictObject({
  organisations: z
    .array(
      z
        .strictObject({
          kind: z.enum(organisationKinds),
          name: text({ max: 200 }).openapi({ example: 'Formosa Harbour Bank' }),
          timeZone: timeZoneName().default('Asia/Taipei'),
          jurisdictions: z.array(jurisdictionCode()).min(1).max(60).default(['TW']),
        })
        .openapi('SandboxNewcomer'),
    )
    .min(1)
    .max(ORGANISATIONS_MAX)
    .openapi({ description: 'Who is in it; they see one another and nobody else' }),
})

export const ListSandboxWorlds = z.strictObject(listInput)
