import type { z } from '@hono/zod-openapi'
import type { StateLines } from './input.ts'
import type { StatedLine } from './model.ts'

/** A line as it came, by API or by file, with its key: the placement as it is named where it has none of its own. */
export const statedLine = (line: z.output<typeof StateLines>['lines'][number]): StatedLine => ({
  key: line.key ?? line.placement,
  given: line.placement,
  balance: line.balance,
  status: line.status ?? null,
  lastPaymentOn: line.lastPaymentOn ?? null,
  lastPaymentAmount: line.lastPaymentAmount ?? null,
})
