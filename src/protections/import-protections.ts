import { z } from '@hono/zod-openapi'
import { PartyId } from '../accounts/index.ts'
import { importKind, type RowFate } from '../imports/index.ts'
import { named, reference } from '../kernel/input.ts'
import { Problem, unresolved } from '../kernel/problem.ts'
import { collectingKinds, ownTimeZone, placingKinds } from '../tenancy/index.ts'
import { protectionEvent, protectionEvents } from './events.ts'
import { protectionFacts } from './input.ts'
import { lookAfter } from './looking-after.ts'
import type { Protection } from './model.ts'
import { protectionProblems as problems } from './problems.ts'
import { overlapsAny, registered, type Wanted } from './rules.ts'
import { insertProtections, type NamedPerson, referencesTaken, spread, subjectsNamed } from './store.ts'

const { reference: _, ...facts } = protectionFacts

const Row = z.strictObject({
  reference: reference().openapi({ description: 'Your own name of the protection', example: 'CARE-4711' }),
  placement: reference().optional().openapi({ description: 'Agencies: your reference of the placement you hold' }),
  party: named(PartyId),
  ...facts,
})

const personOf = ({ placement, party }: z.output<typeof Row>): NamedPerson => ({
  ...{ party, ...(placement === undefined ? {} : { placement: { reference: placement } }) },
})

/** Protections by file. One registered before is left as it is. */
export const importProtections = importKind({
  kind: 'protections',
  summary: 'People who must be spared, and how',
  scope: 'protections:write',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: (raw) => String(raw.reference ?? '').slice(0, 200),
  constraints: { protections_overlap: problems.overlaps, protections_reference: problems.referenceTaken },
  load: (context, rows) => ({
    found: subjectsNamed(context, rows.map(personOf)),
    taken: referencesTaken(
      context,
      rows.map(({ reference }) => reference),
    ),
    zone: ownTimeZone(context),
  }),
  decide: ({ found, taken, zone: [own] }, rows, context) => {
    const zone = own?.timeZone ?? 'UTC'
    const subjects = new Map(found.map((one) => [one.row, one]))
    const known = new Map(taken.map(({ reference, id }) => [reference, id]))
    const made: Protection[] = []
    const fates = rows.map((row, index): RowFate => {
      const before = known.get(row.reference)
      if (before) return { subjectId: before, already: true }
      const person = subjects.get(index)
      if (!person) return { problem: unresolved('party', 'No such person is yours, or on the case file.') }
      const protection = registered(row as Wanted, person.subject, { ...context, zone })
      if (!protection.ok) return { problem: protection.refusal }
      const ofPerson = made.filter(({ partyId }) => partyId === person.subject.partyId)
      if (overlapsAny(protection.value, [...person.spans, ...ofPerson]))
        return { problem: new Problem(problems.overlaps) }
      made.push(protection.value)
      known.set(row.reference, protection.value.id)
      return { subjectId: protection.value.id }
    })
    return { fates, decision: { made, zone } }
  },
  write: ({ made, zone }, context) => [
    ...insertProtections(made),
    ...spread(
      made.map(({ id }) => id),
      context.now,
    ),
    ...lookAfter(
      made.map((protection) => ({ protection, zone })),
      context,
    ),
  ],
  events: ({ made }) => made.map((protection) => protectionEvent(protectionEvents.registered, protection)),
})
