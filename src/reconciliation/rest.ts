import { get, type Operation, post } from '../http/index.ts'
import { abandonReconciliation } from './commands/abandon-reconciliation.ts'
import { acceptAllDifferences } from './commands/accept-all-differences.ts'
import { acceptDifference } from './commands/accept-difference.ts'
import { contestDifference } from './commands/contest-difference.ts'
import { letDifferenceStand } from './commands/let-difference-stand.ts'
import { openReconciliation } from './commands/open-reconciliation.ts'
import { stateLines } from './commands/state-lines.ts'
import { submitReconciliation } from './commands/submit-reconciliation.ts'
import { DifferenceResource } from './difference-view.ts'
import { LineResource } from './line-view.ts'
import {
  getDifference,
  getReconciliation,
  listDifferences,
  listLines,
  listReconciliations,
  summariseReconciliation,
} from './queries.ts'
import { SummaryResource } from './summary-view.ts'
import { ReconciliationResource as resource } from './view.ts'

const all = '/v1/reconciliations'
const one = `${all}/{reconciliation}`
const difference = '/v1/differences/{difference}'
const found = { resource: DifferenceResource }

export const reconciliationOperations: readonly Operation[] = [
  post(openReconciliation, {
    ...{ path: all, id: 'reconciliations.open', resource, status: 201 },
    description:
      'An agency opens a statement of what it holds; a lender that opens one asks the agency to state, and the agency has until `dueAt`. Needs the scope `placements:work`.',
  }),
  get(listReconciliations, { path: all, id: 'reconciliations.list', resource }),
  get(getReconciliation, { path: one, id: 'reconciliations.get', resource }),
  post(stateLines, {
    ...{ path: `${one}/lines`, id: 'reconciliations.state', resource },
    description:
      'At most 1,000 lines a call; longer inventories also come by file, as an import of the kind `inventory`. Needs the scope `placements:work`.',
  }),
  get(listLines, { path: `${one}/lines`, id: 'reconciliations.lines', resource: LineResource }),
  post(submitReconciliation, { path: `${one}/submit`, id: 'reconciliations.submit', resource, status: 202 }),
  post(abandonReconciliation, { path: `${one}/abandon`, id: 'reconciliations.abandon', resource }),
  get(listDifferences, { path: `${one}/differences`, id: 'reconciliations.differences', ...found }),
  get(summariseReconciliation, { path: `${one}/summary`, id: 'reconciliations.summary', resource: SummaryResource }),
  post(acceptAllDifferences, {
    ...{ path: `${one}/accept-all`, id: 'reconciliations.acceptAll', resource, status: 202 },
    description:
      'Accepts every unanswered difference of a kind but the exceptions and those you contested. Poll the reconciliation: `accepting` is null again when it is done. Needs the scope `placements:work`.',
  }),
  get(getDifference, { path: difference, id: 'differences.get', ...found }),
  post(acceptDifference, { path: `${difference}/accept`, id: 'differences.accept', ...found }),
  post(contestDifference, { path: `${difference}/contest`, id: 'differences.contest', ...found }),
  post(letDifferenceStand, { path: `${difference}/stand`, id: 'differences.stand', ...found }),
]
