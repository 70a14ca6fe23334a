import { importKind, type RowFate } from '../imports/index.ts'
import { Problem } from '../kernel/problem.ts'
import { collectingKinds, placingKinds } from '../tenancy/index.ts'
import { newCheckCode } from './check-code.ts'
import { collectorEvent, collectorEvents } from './collector-events.ts'
import { RegisterCollector } from './collector-input.ts'
import { CollectorId } from './collector-model.ts'
import { collectorProblems } from './collector-problems.ts'
import { type Registered, register } from './collector-rules.ts'
import { sealCollector, soughtIdentity } from './collector-sealing.ts'
import { insertCollectors, knownCollectors } from './collector-store.ts'

/** Collectors by file. One whose reference is there already is left as it is. */
export const importCollectors = importKind({
  kind: 'collectors',
  summary: 'People who contact borrowers for you',
  scope: 'licences:write',
  organisations: [...collectingKinds, ...placingKinds],
  row: RegisterCollector,
  naturalKey: ({ reference }) => (typeof reference === 'string' ? reference.slice(0, 200) : null),
  constraints: {
    collectors_reference: collectorProblems.referenceTaken,
    collectors_identity: collectorProblems.registered,
  },
  load: async (context, rows) => ({
    known: knownCollectors(
      context,
      await Promise.all(
        rows.map(async (row) => ({ reference: row.reference, blinds: await soughtIdentity(row.identity, context) })),
      ),
    ),
  }),
  decide: ({ known }, rows, { actor, org, now, newId, randomBytes }) => {
    const references = new Map(known.map(({ reference, id }) => [reference, id]))
    const people = new Set(known.flatMap(({ row }) => (row === null ? [] : [row])))
    const numbers = new Set<string>()
    const made: Registered[] = []
    const fates = rows.map((row, index): RowFate => {
      const already = references.get(row.reference)
      if (already) return { subjectId: already, already: true }
      const number = row.identity?.ok ? `${row.identity.value.namespace}|${row.identity.value.number}` : undefined
      if (people.has(index) || (number && numbers.has(number)))
        return { problem: new Problem(collectorProblems.registered) }
      const fresh = { id: newId(CollectorId), checkCode: newCheckCode(randomBytes) }
      const registered = register(row, fresh, { org, orgKind: actor.orgKind, world: actor.world, now })
      if (!registered.ok) return { problem: registered.refusal }
      if (number) numbers.add(number)
      made.push(registered.value)
      return { subjectId: registered.value.collector.id }
    })
    return { fates, decision: made }
  },
  write: async (made, context) => insertCollectors(await Promise.all(made.map((one) => sealCollector(one, context)))),
  events: (made) => made.map(({ collector }) => collectorEvent(collectorEvents.registered, collector)),
})
