import { command } from '../../command.ts'
import { type CalendarDate, calendarDateAt } from '../../kernel/calendar-date.ts'
import { ok } from '../../kernel/result.ts'
import { hashed } from '../../store/index.ts'
import { subjectOf } from '../case-store.ts'
import { caseEvent, movedEvent, stageEvents } from '../events.ts'
import { type MoveKind, StageMoveId } from '../model.ts'
import { runEvent, runEvents } from '../run-events.ts'
import { StepRun } from '../run-input.ts'
import { LOOKED_AT_ONCE, type StageRun } from '../run-model.ts'
import { look, type Outcome } from '../run-rules.ts'
import {
  chunkCases,
  chunkHistories,
  insertMoves,
  publishedPolicies,
  runForChange,
  saveCases,
  saveRun,
} from '../run-store.ts'

/** A step of a run: looks at the next cases, in one transaction. */
export const lookRun = command({
  name: 'stage_run.look',
  summary: 'Look at the next cases: de-escalate, move or propose',
  scope: 'stages:write',
  input: StepRun,
  load: (context, { stageRun }) => ({
    run: runForChange(context, stageRun),
    cases: chunkCases(context, stageRun),
    histories: chunkHistories(context, stageRun),
    policies: publishedPolicies(context),
  }),
  decide: ({ run: [run], cases, histories, policies }, _, { now, newId }) => {
    if (run?.state !== 'looking') return ok(null)
    const files = new Map(histories.map(({ subject, history }) => [subject, history]))
    const night = { policies, now, today: daysAt(now), newId: () => newId(StageMoveId) }
    const outcomes = cases.flatMap(({ found, scope }) => {
      const history = files.get(subjectOf(found))
      return (history && look({ found, scope, history }, night)) || []
    })
    const done = cases.length < LOOKED_AT_ONCE
    const next: StageRun = {
      ...{ ...run, ...counted(run, outcomes), looked: run.looked + cases.length, version: run.version + 1 },
      reached: cases.at(-1)?.found.id ?? run.reached,
      ...{ state: done ? 'done' : 'looking', finishedAt: done ? now : null },
    }
    return ok({ run: next, outcomes })
  },
  write: (looked, context) =>
    looked
      ? [
          hashed,
          ...saveCases(
            context,
            looked.outcomes.map((outcome) => (outcome.kind === 'moved' ? outcome.moved.next : outcome.next)),
          ),
          ...insertMoves(looked.outcomes.flatMap((outcome) => (outcome.kind === 'moved' ? outcome.moved.move : []))),
          saveRun(looked.run),
        ]
      : [],
  events: (looked) =>
    looked
      ? [
          ...looked.outcomes.flatMap((outcome) => {
            if (outcome.kind === 'moved') return movedEvent(outcome.moved.next, outcome.moved.move)
            if (outcome.kind === 'unproposed') return []
            return caseEvent(stageEvents[outcome.kind], outcome.next)
          }),
          ...(looked.run.state === 'done' ? [runEvent(runEvents.done, looked.run)] : []),
        ]
      : [],
  view: () => ({}),
})

/** The day it is in a zone, reckoned once for each. */
function daysAt(now: Parameters<typeof calendarDateAt>[0]): (zone: string) => CalendarDate {
  const known = new Map<string, CalendarDate>()
  return (zone) => {
    const today = known.get(zone) ?? calendarDateAt(now, zone)
    known.set(zone, today)
    return today
  }
}

function counted(run: StageRun, outcomes: readonly Outcome[]) {
  const moves = (kind: MoveKind) =>
    outcomes.filter((outcome) => outcome.kind === 'moved' && outcome.moved.move.kind === kind).length
  return {
    adopted: run.adopted + moves('adopted'),
    lowered: run.lowered + moves('lowered'),
    raised: run.raised + moves('raised'),
    proposed: run.proposed + outcomes.filter(({ kind }) => kind === 'proposed').length,
  }
}
