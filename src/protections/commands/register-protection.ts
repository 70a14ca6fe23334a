import { command } from '../../command.ts'
import { problems as kernel } from '../../kernel/problem.ts'
import { ok } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { protectionEvent, protectionEvents } from '../events.ts'
import { RegisterProtection } from '../input.ts'
import { lookAfter } from '../looking-after.ts'
import { protectionProblems as problems } from '../problems.ts'
import { registered, type Wanted } from '../rules.ts'
import { insertProtections, spread } from '../store.ts'
import { subjectFacts, subjectOf } from '../subject.ts'
import { protectionView } from '../view.ts'

export const registerProtection = command({
  name: 'protection.register',
  summary:
    'Register that a person is protected: everybody who holds a debt of theirs owes them the treatment from now on',
  scope: 'protections:write',
  input: RegisterProtection,
  problems: [problems.subjectUnclear, problems.intervalUnfit, problems.treatmentUnfit, kernel.referenceNotFound],
  constraints: { protections_overlap: problems.overlaps, protections_reference: problems.referenceTaken },
  load: async (context, input) => {
    return { ...(await subjectFacts(context, input)), zone: ownTimeZone(context) }
  },
  decide: ({ found, named, zone: [own] }, input, context) => {
    const subject = subjectOf(input, { found, named }, context)
    if (!subject.ok) return subject
    const zone = own?.timeZone ?? 'UTC'
    const protection = registered(input as Wanted, subject.value, { ...context, zone })
    return protection.ok ? ok({ protection: protection.value, zone }) : protection
  },
  write: ({ protection, zone }, context) => [
    ...insertProtections([protection]),
    ...spread([protection.id], context.now),
    ...lookAfter([{ protection, zone }], context),
  ],
  events: ({ protection }) => [protectionEvent(protectionEvents.registered, protection)],
  view: ({ protection }) => protectionView(protection),
})
