import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { mandateProblems, unlicensed } from '../../mandates/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { placementEvent, placementEvents } from '../events.ts'
import { ActivatePlacement } from '../input.ts'
import { gapsOfPlacement } from '../licence-gate-store.ts'
import { noticeOwed } from '../notice-gate-store.ts'
import { placementProblems as problems } from '../problems.ts'
import { activate } from '../rules.ts'
import { scrubObstacle } from '../scrub-gate-rules.ts'
import { requiredScrubs } from '../scrub-gate-store.ts'
import { wrongSide } from '../sides.ts'
import { placementForChange, savePlacement } from '../store.ts'
import { placementView } from '../view.ts'

export const activatePlacement = command({
  name: 'placement.activate',
  summary: 'Begin to work an accepted account',
  scope: 'placements:work',
  input: ActivatePlacement,
  problems: [
    problems.wrongSide,
    problems.statusUnfit,
    problems.scrubMissing,
    problems.noticeMissing,
    mandateProblems.unlicensed,
  ],
  load: (context, { placement }) => ({
    placement: placementForChange(context, placement),
    scrubs: requiredScrubs(context, placement),
    licences: gapsOfPlacement(context, placement),
    notice: noticeOwed(context, placement),
    zone: ownTimeZone(context),
  }),
  decide: ({ placement: [placement], scrubs, licences: [gaps], notice, zone }, _, { lends, now }) => {
    if (!placement) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const activated = activate(placement, now)
    const obstacle = activated.ok ? scrubObstacle(scrubs, todayIn(zone, now)) : undefined
    if (activated.ok && gaps && gaps.missing.length > 0) return refuse(unlicensed(gaps.missing))
    if (activated.ok && !obstacle && notice.length > 0) return refuse(new Problem(problems.noticeMissing))
    return obstacle ? refuse(obstacle) : activated
  },
  revises: ({ placement: [placement] }) => placement ?? null,
  write: (placement) => [savePlacement(placement)],
  events: (placement) => [placementEvent(placementEvents.activated, placement)],
  view: placementView,
})
