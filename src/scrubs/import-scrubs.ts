import { z } from '@hono/zod-openapi'
import { PartyId, todayIn } from '../accounts/index.ts'
import { importKind, type RowFate } from '../imports/index.ts'
import { named, reference } from '../kernel/input.ts'
import { collectingKinds, ownTimeZone, placingKinds } from '../tenancy/index.ts'
import { scrubEvent, scrubEvents } from './events.ts'
import { scrubFacts } from './input.ts'
import type { ReportedScrub, SharedScrub } from './model.ts'
import { scrubProblems } from './problems.ts'
import { keyOf, recorded } from './rules.ts'
import { insertScrubs, scrubTargets } from './store.ts'

const Row = z.strictObject({
  account: reference().optional().openapi({ description: 'Lenders: your reference of the account' }),
  placement: reference().optional().openapi({ description: 'Your reference of a placement that holds the account' }),
  party: named(PartyId).optional(),
  ...scrubFacts,
})

const rowOf = ({ account, placement, ...facts }: z.output<typeof Row>): ReportedScrub => ({
  ...facts,
  ...(account === undefined ? {} : { account: { reference: account } }),
  ...(placement === undefined ? {} : { placement: { reference: placement } }),
})

const keyFields = ['account', 'placement', 'party', 'kind', 'source', 'performedOn'] as const

/** Checks by file. One recorded before is left as it is. */
export const importScrubs = importKind({
  kind: 'scrubs',
  summary: 'Checks of accounts and people against registers',
  scope: 'placements:work',
  organisations: [...placingKinds, ...collectingKinds],
  row: Row,
  naturalKey: (raw) =>
    keyFields
      .map((field) => raw[field] ?? '')
      .join(' ')
      .slice(0, 200),
  constraints: { scrubs_once: scrubProblems.recorded },
  load: (context, rows) => ({ targets: scrubTargets(context, rows.map(rowOf)), zone: ownTimeZone(context) }),
  decide: ({ targets, zone }, rows, context) => {
    const byRow = new Map(targets.map((target) => [target.row, target]))
    const made = new Map<string, SharedScrub>()
    const today = todayIn(zone, context.now)
    const fates = rows.map((row, index): RowFate => {
      const [asked, target] = [rowOf(row), byRow.get(index)]
      const known = target && (target.taken ?? made.get(keyOf(asked, target))?.scrub.id)
      if (known) return { subjectId: known, already: true }
      const result = recorded(asked, target, { ...context, today })
      if (!result.ok) return { problem: result.refusal }
      if (target) made.set(keyOf(asked, target), result.value)
      return { subjectId: result.value.scrub.id }
    })
    return { fates, decision: [...made.values()] }
  },
  write: insertScrubs,
  events: (shared) => shared.map((one) => scrubEvent(scrubEvents.recorded, one)),
})
