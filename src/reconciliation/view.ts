import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { LINES_MAX } from './line-rules.ts'
import {
  abandonments,
  differenceKinds,
  type Reconciliation,
  ReconciliationId,
  reconciliationStates,
  sideNames,
} from './model.ts'

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })
const lines = () => z.int().min(0).max(LINES_MAX)
const amount = () => z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)
const totals = (name: string, description: string) =>
  z.object({ count: lines(), amount: amount() }).openapi(name, { description })

export const ReconciliationResource = z
  .object({
    id: idOf(ReconciliationId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    mandateId: idOf(MandateId),
    openedBy: z.enum(sideNames).openapi({ description: 'A lender that opens one asks the agency to state' }),
    reference: z.string().max(100).nullable().openapi({ description: 'Your own reference' }),
    asOf: dayText(),
    currency: currencyCode(),
    state: z.enum(reconciliationStates),
    controlTotals: totals('StatementControlTotals', 'What the lines must add up to').nullable(),
    stated: totals('StatementTotals', 'What the lines stated so far add up to'),
    compared: count('Lines compared so far, of those stated'),
    differences: count('Differences found that you see'),
    unanswered: count('Differences both sides see that still wait for an answer'),
    withheld: count('Balance differences only the lender sees: the mandate does not share balances; 0 to the agency'),
    accepting: z.enum(differenceKinds).nullable().openapi({ description: 'The kind of difference being accepted now' }),
    dueAt: instantText()
      .nullable()
      .openapi({ description: 'Until when the agency states; once compared, until when differences are answered' }),
    submittedAt: instantText().nullable(),
    comparedAt: instantText().nullable(),
    endedAt: instantText().nullable(),
    abandonment: z.enum(abandonments).nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Reconciliation')
export type ReconciliationResource = z.output<typeof ReconciliationResource>

/** The reconciliation as one side sees it: the agency knows nothing of what the mandate does not share. */
export function reconciliationView(found: Reconciliation, viewer: OrganisationId): ReconciliationResource {
  const lends = viewer === found.lenderId
  return {
    ...{ id: found.id, lenderId: found.lenderId, agencyId: found.agencyId, mandateId: found.mandateId },
    openedBy: found.openedBy,
    reference: lends ? found.lenderReference : found.agencyReference,
    ...{ asOf: found.asOf, currency: found.currency, state: found.state },
    controlTotals:
      found.expectedCount === null || found.expectedAmount === null
        ? null
        : { count: found.expectedCount, amount: wireAmount(found.expectedAmount) },
    stated: { count: found.lineCount, amount: wireAmount(found.lineAmount) },
    compared: Math.min(found.comparedTo, found.lineCount),
    differences: found.differences + (lends ? found.withheld : 0),
    unanswered: found.unanswered,
    withheld: lends ? found.withheld : 0,
    accepting: found.accepting?.kind ?? null,
    ...{ dueAt: found.dueAt, submittedAt: found.submittedAt, comparedAt: found.comparedAt, endedAt: found.endedAt },
    ...{ abandonment: found.abandonment, createdAt: found.createdAt, version: found.version },
  }
}
