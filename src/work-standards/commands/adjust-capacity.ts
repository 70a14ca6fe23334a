import { command } from '../../command.ts'
import type { EventKind } from '../../events/index.ts'
import { type CalendarDate, calendarDateAt } from '../../kernel/calendar-date.ts'
import { ok } from '../../kernel/result.ts'
import { saveCapacity } from '../../mandates/index.ts'
import { planCapacity } from '../capacity-rules.ts'
import { capacitiesInQuestion, saveSteps } from '../capacity-store.ts'
import { workStandardEvents } from '../events.ts'
import { calendarsOfAgencies } from '../facts-store.ts'
import { JudgeClocks } from '../input.ts'

/** Run by the hourly job, and by one of its own after breaches ran out or were annulled. What is held stays held. */
export const adjustCapacity = command({
  name: 'mandate.adjust_capacity',
  summary: 'Set the capacity of mandates by what breaches of work standards took off and gave back',
  scope: 'placements:place',
  input: JudgeClocks,
  load: (context) => ({ mandates: capacitiesInQuestion(context), calendars: calendarsOfAgencies(context) }),
  decide: ({ mandates, calendars }, _, { now }) =>
    ok(
      mandates.flatMap((mandate) => {
        const zone = calendars.get(mandate.agencyId)?.timeZone ?? 'UTC'
        const today: CalendarDate = calendarDateAt(now, zone)
        const plan = planCapacity(mandate, { now, today })
        const moves = plan.taken.length + plan.givenBack.length > 0 || plan.effective !== mandate.capacity
        return moves ? [{ mandate, plan }] : []
      }),
    ),
  write: (moved) =>
    moved.flatMap(({ mandate, plan }) => [
      ...saveSteps(mandate, [...plan.taken, ...plan.givenBack]),
      saveCapacity({ ...mandate, id: mandate.mandateId }, plan.effective),
    ]),
  events: (moved) =>
    moved.map(({ mandate: { mandateId, lenderId, agencyId, signed }, plan: { effective, steps } }) => ({
      kind: workStandardEvents.capacityChanged as EventKind,
      aggregateId: mandateId,
      audience: [lenderId, agencyId],
      data: { mandateId, lenderId, agencyId, signed, effective, steps },
    })),
  view: (moved) => ({ moved: moved.length }),
})
