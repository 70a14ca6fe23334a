import { problems, unresolved } from '../kernel/problem.ts'
import { collectorFacts } from '../licensing/index.ts'
import { query } from '../query.ts'
import { budgetOf, groundOf, noCollector } from './decision-ground-store.ts'
import { titlesFor } from './decision-view.ts'
import { GetWindows } from './window-input.ts'
import { peopleOn } from './window-store.ts'
import { windowsOf } from './windows.ts'

/** When the people of a placement may be contacted, now and next: a part of the workbench. */
export const getWindows = query({
  name: 'contact_window.list',
  summary: 'Read when the people of a placement may be contacted',
  scope: 'contacts:read',
  input: GetWindows,
  problems: [problems.referenceNotFound],
  load: (context, { placement, collector }) => {
    const people = peopleOn(context, placement)
    return {
      ground: groundOf(people, context.now),
      spent: budgetOf(people, context.now),
      collector: collector ? collectorFacts(context, collector) : noCollector,
    }
  },
  view: async ({ ground, spent, collector: [known] }, { collector }, context) => {
    if (collector && !known) throw unresolved('collector', 'No collector of yours has this name.')
    return windowsOf({ ground, spent, collector: known }, context, await titlesFor(context))
  },
})
