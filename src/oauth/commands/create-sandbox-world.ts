import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ApiKeyId, ClientId, OrganisationId, ownOrganisation } from '../../tenancy/index.ts'
import { sandboxWorldEvent } from '../events.ts'
import { oauthProblems as problems } from '../problems.ts'
import { CreateSandboxWorld } from '../sandbox-world-input.ts'
import { type SandboxWorld, SandboxWorldId, type StandingJob, WORLDS_MAX } from '../sandbox-world-model.ts'
import { foundedWorlds, insertWorld, openWorld } from '../sandbox-world-store.ts'
import { openedWorldView } from '../sandbox-world-view.ts'
import { generateApiKey } from '../secret.ts'

/** `jobs` are those that organisations always have: rooms above know them. */
export const createSandboxWorld = (jobs: readonly StandingJob[]) =>
  command({
    name: 'sandbox_world.create',
    summary: 'Found a sandbox world: organisations that see one another and nobody else',
    scope: 'organisation:manage',
    input: CreateSandboxWorld,
    problems: [problems.worldSandboxOnly, problems.tooManyWorlds],
    load: (context) => ({ organisation: ownOrganisation(context), founded: foundedWorlds(context) }),
    decide: ({ organisation: [own], founded }, { organisations }, { org, now, newId, randomBytes }) => {
      if (!own) return refuse(notFound())
      if (!own.sandbox) return refuse(new Problem(problems.worldSandboxOnly))
      if (founded.length >= WORLDS_MAX) return refuse(new Problem(problems.tooManyWorlds))
      const id = newId(SandboxWorldId)
      const name = `sandbox-${SandboxWorldId.toUuid(id).slice(-12)}`
      const world: SandboxWorld = { orgId: org, id, world: name, organisations: organisations.length, createdAt: now }
      const cast = organisations.map((one) => ({
        ...{ ...one, id: newId(OrganisationId), clientId: newId(ClientId), apiKeyId: newId(ApiKeyId) },
        key: generateApiKey(randomBytes),
      }))
      return ok({ world, cast })
    },
    write: async ({ world, cast }, { realNow: at }) => [insertWorld(world), await openWorld(world, { cast, jobs, at })],
    events: ({ world }) => [sandboxWorldEvent(world)],
    view: ({ world, cast }) => openedWorldView(world, cast),
  })
