import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { AcceptPlacement } from '../input.ts'
import { placementProblems as problems } from '../problems.ts'
import { accept } from '../rules.ts'
import { wrongSide } from '../sides.ts'
import { countAnswer, openCaseFiles, placementForChange, savePlacement } from '../store.ts'
import { placementView } from '../view.ts'

export const acceptPlacement = command({
  name: 'placement.accept',
  summary: 'Accept an offered account: its case file opens',
  scope: 'placements:respond',
  input: AcceptPlacement,
  problems: [problems.wrongSide, problems.statusUnfit],
  load: (context, { placement }) => ({ placement: placementForChange(context, placement) }),
  decide: ({ placement: [placement] }, { reference = null }, { lends, now }) => {
    if (!placement) return refuse(notFound())
    return lends ? refuse(wrongSide('agency')) : accept(placement, { reference }, now)
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: (placement, { now }) => [
    savePlacement(placement),
    openCaseFiles(placement.lenderId, [placement.id], now),
    ...countAnswer(placement),
  ],
  events: (placement) => [placementEvent(placementEvents.accepted, placement)],
  view: placementView,
  constraints: { placements_agency_reference: problems.referenceTaken },
})
