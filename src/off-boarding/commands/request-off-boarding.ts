import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { offBoardingEvent, offBoardingEvents } from '../events.ts'
import { RequestOffBoarding } from '../input.ts'
import { OFF_BOARDING_EXPORT } from '../leaving.ts'
import { OffBoardingId } from '../model.ts'
import { offBoardingProblems as problems } from '../problems.ts'
import { request } from '../rules.ts'
import { insertOffBoarding } from '../store.ts'
import { offBoardingView } from '../view.ts'

/** How many lists there are to export is known where all rooms are. */
export const requestOffBoarding = (sections: () => number) =>
  command({
    name: 'off_boarding.request',
    summary: 'Begin to leave: what your organisation has is exported for you; nothing ends yet',
    scope: 'organisation:manage',
    input: RequestOffBoarding,
    load: () => ({}),
    decide: (_, { reason }, { org, now, newId }) =>
      ok(request(reason, { id: newId(OffBoardingId), org, sections: sections(), now })),
    write: (file, context) => [
      insertOffBoarding(file),
      schedule({ kind: OFF_BOARDING_EXPORT, subjectId: file.id, dueAt: file.createdAt }, context),
    ],
    events: (file) => [offBoardingEvent(offBoardingEvents.requested, file)],
    view: offBoardingView,
    constraints: { off_boardings_one_open: problems.alreadyLeaving },
  })
