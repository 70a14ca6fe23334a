import { command } from '../../command.ts'
import { startOfDay } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { OrganisationId } from '../../tenancy/index.ts'
import { offBoardingEvent, offBoardingEvents } from '../events.ts'
import { NamesOffBoarding } from '../input.ts'
import { OFF_BOARDING_DESTROY } from '../leaving.ts'
import { obstaclesOf } from '../obstacle-store.ts'
import { finishClosing as finish } from '../rules.ts'
import { counterpartiesOf, jurisdictionsOf, offBoardingForChange, saveOffBoarding, shutDown } from '../store.ts'

/** Run by its job when the time to change one's mind is over. */
export const finishClosing = command({
  name: 'off_boarding.finish_closing',
  summary: 'Close an organisation whose time to change its mind is over',
  scope: 'organisation:manage',
  input: NamesOffBoarding,
  load: (context, { offBoarding }) => ({
    file: offBoardingForChange(context, offBoarding),
    obstacles: obstaclesOf(context),
    places: jurisdictionsOf(context),
    counterparties: counterpartiesOf(context),
  }),
  decide: ({ file: [file], obstacles, places, counterparties }, _, { now }) => {
    if (!file) return refuse(notFound())
    const jurisdictions = places.map(({ jurisdiction }) => jurisdiction)
    const told = counterparties.map(({ org }) => OrganisationId.fromUuid(org))
    return ok({ file, closed: finish(file, { obstacles, jurisdictions, now }), told })
  },
  write: ({ closed }, context) =>
    closed
      ? [
          saveOffBoarding(closed),
          ...shutDown(context),
          schedule(
            {
              ...{ kind: OFF_BOARDING_DESTROY, subjectId: closed.id },
              dueAt: closed.destroysOn ? startOfDay(closed.destroysOn, 'UTC') : context.now,
            },
            context,
          ),
        ]
      : [],
  events: ({ closed, told }) => (closed ? [offBoardingEvent(offBoardingEvents.closed, closed, told)] : []),
  view: ({ file, closed }) => ({ waits: !closed && file.status === 'closing' }),
})
