import type { z } from '@hono/zod-openapi'
import type { RecordPayment } from './input.ts'
import type { Recorded } from './model.ts'

export type Asked = z.output<typeof RecordPayment>

/** What a caller says about a payment, as it is kept. */
export const recordedOf = ({
  account: _,
  placement: __,
  mandate: ___,
  paid,
  promisedAt,
  ...facts
}: Asked): Recorded => ({
  ...facts,
  promisedAt: promisedAt ?? null,
  paidCurrency: paid?.currency ?? null,
  paidAmount: paid?.amount ?? null,
  rate: paid?.rate ?? null,
  rateSource: paid?.rateSource ?? null,
  rateOn: paid?.rateOn ?? null,
})
