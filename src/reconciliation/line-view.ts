import { z } from '@hono/zod-openapi'
import { dayText, idOf } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PlacementId } from '../placements/index.ts'
import { type Line, lineOutcomes, statedStatuses } from './model.ts'

const amount = () => z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)

/** A status as the platform has it; the words are those of placements. */
export const statusText = () => z.string().max(40).nullable().openapi({ example: 'active' })

export const wire = (value: bigint | null): number | null => (value === null ? null : wireAmount(value))

export const LineResource = z
  .object({
    number: z.int().min(1).max(2_147_483_647),
    key: z.string().max(104),
    placement: z.string().max(104).openapi({ description: 'As the agency named it' }),
    balance: amount(),
    status: z.enum(statedStatuses).nullable(),
    lastPaymentOn: dayText().nullable(),
    lastPaymentAmount: amount().nullable(),
    placementId: idOf(PlacementId).nullable().openapi({ description: 'The placement it was found to name' }),
    outcome: z.enum(lineOutcomes).nullable().openapi({ description: 'Null until compared' }),
    statusHere: statusText().openapi({ description: 'The placement’s status at the end of the day' }),
    balanceHere: amount().nullable().openapi({
      description: 'What was owed at the end of the day; null to an agency the mandate shares no balances with',
    }),
  })
  .openapi('ReconciliationLine')

export const lineView = (line: Line): z.output<typeof LineResource> => ({
  ...{ number: line.number, key: line.key, placement: line.given, balance: wireAmount(line.balance) },
  ...{ status: line.status, lastPaymentOn: line.lastPaymentOn, lastPaymentAmount: wire(line.lastPaymentAmount) },
  ...{ placementId: line.placementId, outcome: line.outcome, statusHere: line.statusHere },
  balanceHere: wire(line.balanceHere),
})
