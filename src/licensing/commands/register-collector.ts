import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { newCheckCode } from '../check-code.ts'
import { collectorEvent, collectorEvents } from '../collector-events.ts'
import { RegisterCollector } from '../collector-input.ts'
import { CollectorId } from '../collector-model.ts'
import { collectorProblems as problems } from '../collector-problems.ts'
import { register } from '../collector-rules.ts'
import { sealCollector } from '../collector-sealing.ts'
import { insertCollectors } from '../collector-store.ts'
import { collectorState } from '../collector-view.ts'

export const registerCollector = command({
  name: 'collector.register',
  summary: 'Register a person who contacts borrowers for you',
  scope: 'licences:write',
  input: RegisterCollector,
  problems: [problems.employerUnfit, problems.identityUnfit, problems.datesUnfit],
  load: () => ({}),
  decide: (_, input, { actor, org, now, newId, randomBytes }) => {
    const fresh = { id: newId(CollectorId), checkCode: newCheckCode(randomBytes) }
    const registered = register(input, fresh, { org, orgKind: actor.orgKind, world: actor.world, now })
    return registered.ok ? ok(registered.value) : registered
  },
  write: async (registered, context) => insertCollectors([await sealCollector(registered, context)]),
  events: ({ collector }) => [collectorEvent(collectorEvents.registered, collector)],
  view: ({ collector }, context) => collectorState(collector, context),
  constraints: { collectors_reference: problems.referenceTaken, collectors_identity: problems.registered },
})
