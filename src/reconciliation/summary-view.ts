import { z } from '@hono/zod-openapi'
import { currencyCode, idOf } from '../kernel/input.ts'
import { AMOUNT_MAX } from '../kernel/money.ts'
import { differenceKinds, type Reconciliation, ReconciliationId, reconciliationStates } from './model.ts'
import { type Summary, summarise, type Total } from './summary-rules.ts'

const count = () => z.int().min(0).max(2_147_483_647)
const amount = () => z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).nullable()

const Counted = z
  .object({
    count: count(),
    amountStated: amount().openapi({ description: 'Minor units; null where it exceeds 2^53 - 1' }),
    amountHere: amount().openapi({
      description: 'Of the placements held here; null to an agency the mandate shares no balances with',
    }),
  })
  .openapi('ReconciliationTotal')

export const SummaryResource = z
  .object({
    reconciliationId: idOf(ReconciliationId),
    state: z.enum(reconciliationStates),
    currency: currencyCode(),
    stated: Counted,
    matched: Counted,
    differs: Counted,
    missingHere: Counted,
    duplicate: Counted,
    unknownReference: Counted,
    waiting: Counted,
    held: z.object({ count: count(), amount: amount(), unnamed: count() }).openapi('HeldTotal', {
      description: 'What the platform has held at the end of the day, and what no line names of it',
    }),
    kinds: z
      .array(
        z
          .object({
            kind: z.enum(differenceKinds),
            ...Counted.shape,
            open: count(),
            contested: count(),
            acceptedByLender: count(),
            acceptedByAgency: count(),
            standing: count(),
            lapsed: count(),
          })
          .openapi('DifferenceTotal', { description: 'Differences of a kind you see, and how each ended' }),
      )
      .max(differenceKinds.length),
    tiesOut: z.boolean().openapi({ description: 'Whether the outcomes add up to the lines and amount stated' }),
  })
  .openapi('ReconciliationSummary', {
    description:
      'Lines by outcome: `stated` is the sum of the six others; `differs` are held by both sides, in another status or with another balance; `waiting` are not compared yet',
  })

const wire = (value: bigint | null): number | null =>
  value === null || value > AMOUNT_MAX || value < -AMOUNT_MAX ? null : Number(value)

const totalView = ({ count, stated, here }: Total) => ({ count, amountStated: wire(stated), amountHere: wire(here) })

export function summaryView(
  found: Reconciliation,
  groups: { lines: Parameters<typeof summarise>[1]; differences: Parameters<typeof summarise>[2] },
): z.output<typeof SummaryResource> {
  const stated = { count: found.lineCount, amount: found.lineAmount }
  const summary: Summary = summarise(stated, groups.lines, groups.differences)
  const { outcomes, held } = summary
  return {
    ...{ reconciliationId: found.id, state: found.state, currency: found.currency },
    stated: totalView(summary.stated),
    matched: totalView(outcomes.matched),
    differs: totalView(outcomes.differs),
    missingHere: totalView(outcomes.missing_here),
    duplicate: totalView(outcomes.duplicate),
    unknownReference: totalView(outcomes.unknown_reference),
    waiting: totalView(outcomes.waiting),
    held: { ...held, amount: wire(held.amount) },
    kinds: summary.kinds.map(({ kind, ended, ...total }) => ({ kind, ...totalView(total), ...ended })),
    tiesOut: summary.tiesOut,
  }
}
