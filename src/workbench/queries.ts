import { problems } from '../kernel/problem.ts'
import { query } from '../query.ts'
import { GetWorkbench } from './input.ts'
import { questionsOf, shownOf } from './parts.ts'
import { workbenchView } from './view.ts'

/** Everything a collector needs of a placement, read in one round trip; only while the placement is held. */
export const getWorkbench = query({
  name: 'workbench.get',
  summary: 'Read everything a collector needs of a placement on one screen',
  scope: 'placements:read',
  input: GetWorkbench,
  problems: [problems.referenceNotFound],
  load: questionsOf,
  view: async (answers, about, context) => workbenchView(await shownOf(answers, about, context), context),
})
