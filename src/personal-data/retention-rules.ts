import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { keptUntil, rulesOn } from '../placements/retention-rules.ts'
import { type KeptPerson, PERSONS_A_STEP, type RetentionFinding, type RetentionRun } from './retention-model.ts'

/** Until when a person's data is kept: the longest of the laws of the places, by class, and the organisation's own time. */
export function keptTo(
  { places, classes, complained, lastOn, recordingsUntil }: Omit<KeptPerson, 'party' | 'needed' | 'held'>,
  { keepMonths, today }: Pick<RetentionRun, 'keepMonths' | 'today'>,
): { readonly dueOn: CalendarDate; readonly rule: string | null } {
  // 12 CFR 1006.100(a) counts from the last activity on the debt, whatever the record: so does every class here.
  const byLaw = places.flatMap((place) =>
    classes.flatMap((dataClass) =>
      rulesOn(place, dataClass, today)
        .filter(({ binds }) => binds === 'always' || complained)
        .map((kept) => ({ dueOn: keptUntil(kept, lastOn), rule: kept.rule as string | null })),
    ),
  )
  const own = { dueOn: addMonths(lastOn, keepMonths), rule: null }
  const recordings = recordingsUntil === null ? [] : [{ dueOn: recordingsUntil, rule: null }]
  return [...byLaw, ...recordings].reduce((longest, each) => (each.dueOn > longest.dueOn ? each : longest), own)
}

export interface Looked {
  readonly run: RetentionRun
  readonly findings: readonly RetentionFinding[]
}

/** Takes the next persons in; fewer than a step's are the last. */
export function lookAt(run: RetentionRun, people: readonly KeptPerson[], now: Instant): Looked {
  const findings = people.flatMap((person): RetentionFinding[] => {
    const { dueOn, rule } = keptTo(person, run)
    if (person.needed || dueOn > run.today) return []
    const outcome = person.held ? 'held' : run.mode === 'erase' ? 'erased' : 'due'
    return [{ orgId: run.orgId, runId: run.id, partyId: person.party, dueOn, rule, outcome, foundAt: now }]
  })
  const of = (wanted: string) => findings.filter(({ outcome }) => outcome === wanted).length
  const isLast = people.length < PERSONS_A_STEP
  return {
    findings,
    run: {
      ...{ ...run, place: people.at(-1)?.party ?? run.place, looked: run.looked + people.length },
      ...{ due: run.due + findings.length, erased: run.erased + of('erased'), held: run.held + of('held') },
      ...{ state: isLast ? 'done' : 'running', finishedAt: isLast ? now : null, version: run.version + 1 },
    },
  }
}
