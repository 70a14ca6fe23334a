import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { mandateProblems, unlicensed } from '../../mandates/index.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { AcceptPlacement } from '../input.ts'
import { gapsOfPlacement } from '../licence-gate-store.ts'
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
  problems: [problems.wrongSide, problems.statusUnfit, mandateProblems.unlicensed],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    licences: gapsOfPlacement(context, placement),
  }),
  decide: ({ placement: [placement], licences: [gaps] }, { reference = null }, { lends, now }) => {
    if (!placement) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const accepted = accept(placement, { reference }, now)
    return accepted.ok && gaps && gaps.missing.length > 0 ? refuse(unlicensed(gaps.missing)) : accepted
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
