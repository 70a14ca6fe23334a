import { z } from '@hono/zod-openapi'
import { idOf, instantText } from '../kernel/input.ts'
import { ApiKeyId, ClientId, OrganisationId, organisationKinds } from '../tenancy/index.ts'
import { type Newcomer, ORGANISATIONS_MAX, type SandboxWorld, SandboxWorldId } from './sandbox-world-model.ts'
import type { ApiKey } from './secret.ts'

const shape = {
  id: idOf(SandboxWorldId),
  world: z.string().max(60).openapi({ example: 'sandbox-5f2c8d1e9a04' }),
  organisationsCount: z.int().min(1).max(ORGANISATIONS_MAX),
  createdAt: instantText(),
}

export const SandboxWorldResource = z.object(shape).openapi('SandboxWorld')

export const sandboxWorldView = ({ id, world, organisations, createdAt }: SandboxWorld) => ({
  ...{ id, world, organisationsCount: organisations, createdAt },
})

export const OpenedSandboxWorldResource = z
  .object({
    ...shape,
    organisations: z
      .array(
        z
          .object({
            id: idOf(OrganisationId),
            kind: z.enum(organisationKinds),
            name: z.string().max(200),
            clientId: idOf(ClientId),
            apiKeyId: idOf(ApiKeyId),
            apiKey: z.string().max(100).openapi({ description: 'Shown this once: keep it', example: 'ccd_test_…' }),
          })
          .openapi('SandboxOrganisation'),
      )
      .max(ORGANISATIONS_MAX),
  })
  .openapi('OpenedSandboxWorld')

export const openedWorldView = (
  world: SandboxWorld,
  cast: readonly (Newcomer & { readonly key: ApiKey })[],
): z.output<typeof OpenedSandboxWorldResource> => ({
  ...sandboxWorldView(world),
  organisations: cast.map(({ id, kind, name, clientId, apiKeyId, key: apiKey }) => ({
    ...{ id, kind, name, clientId, apiKeyId, apiKey },
  })),
})
