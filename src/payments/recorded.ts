import type { z } from '@hono/zod-openapi'
import type { Context } from '../store/index.ts'
import type { OrganisationId } from '../tenancy/index.ts'
import type { RecordPayment } from './input.ts'
import type { RowTarget } from './many-targets-store.ts'
import type { Recorded } from './model.ts'
import type { Row } from './recording-many-rules.ts'
import { subjectOf } from './subject-rules.ts'

export type Asked = z.output<typeof RecordPayment>

/** What a caller says about a payment, as it is kept. */
export const recordedOf = ({
  account: _,
  placement: __,
  mandate: ___,
  paid,
  promisedAt,
  endToEndId,
  ...facts
}: Asked): Recorded => ({
  ...facts,
  promisedAt: promisedAt ?? null,
  endToEndId: endToEndId ?? null,
  paidCurrency: paid?.currency ?? null,
  paidAmount: paid?.amount ?? null,
  rate: paid?.rate ?? null,
  rateSource: paid?.rateSource ?? null,
  rateOn: paid?.rateOn ?? null,
})

/** The rows of many, each with what it is about. */
export function recordedRows(
  payments: readonly Asked[],
  targets: readonly RowTarget[],
  context: Pick<Context, 'org' | 'lends'>,
): Row[] {
  const byRow = new Map(targets.map((target) => [target.row, target]))
  return payments.map((asked, row) => {
    const { account, placement, mandate } = asked
    const nothing = context.lends && account === undefined && placement === undefined
    const target = nothing ? unknownPayer(context.org, row) : byRow.get(row)
    return { asked: recordedOf(asked), about: subjectOf({ account, placement, mandate }, target, context) }
  })
}

/** What a lender was paid by somebody it does not know is about nothing. */
export const unknownPayer = (lenderId: OrganisationId, row: number): RowTarget => ({
  ...{ row, lenderId, agencyId: null, accountId: null, placementId: null, mandateId: null, jurisdiction: null },
  holdings: [],
})
