import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantRange, listInput, minorUnits, named } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { disputeReasons, lineStates, RemittanceId, remittanceStates, replies } from './model.ts'

/** Lines answered in one call. */
const LINES_MAX = 1_000

const remittance = () => idOf(RemittanceId)
const number = () => z.int().min(1).max(10_000_000)

const controlTotals = () =>
  z
    .strictObject({ count: z.int().min(0).max(10_000_000), amount: minorUnits() })
    .openapi('RemittanceControlTotals', { description: 'How many lines there are, and the amount due' })

export const DraftRemittance = z.strictObject({
  mandate: named(MandateId),
  currency: currencyCode().optional().openapi({ description: 'Left out: the currency of the mandate' }),
  through: dayText().optional().openapi({
    description: 'The last day it is for, which is over where the lender is; left out: everything up to now',
  }),
})

export const OneRemittance = z.strictObject({ remittance: remittance() })

export const IssueRemittance = z.strictObject({ remittance: remittance(), controlTotals: controlTotals() })
export const AcceptRemittance = IssueRemittance

export const DisputeLines = z.strictObject({
  remittance: remittance(),
  lines: z
    .array(z.strictObject({ number: number(), reason: z.enum(disputeReasons) }).openapi('DisputedLine'))
    .min(1)
    .max(LINES_MAX),
})

export const ReplyLines = z.strictObject({
  remittance: remittance(),
  lines: z
    .array(z.strictObject({ number: number(), reply: z.enum(replies) }).openapi('RepliedLine'))
    .min(1)
    .max(LINES_MAX),
})

export const AcceptLines = z.strictObject({
  remittance: remittance(),
  lines: z
    .array(z.strictObject({ number: number() }).openapi('AcceptedLine'))
    .min(1)
    .max(LINES_MAX),
})

export const SettleRemittance = z.strictObject({
  remittance: remittance(),
  receivedOn: dayText().openapi({ description: 'When the money arrived' }),
})

export const ListRemittances = z.strictObject({
  ...listInput,
  counterparty: idOf(OrganisationId).optional().openapi({ description: 'The other side' }),
  mandate: named(MandateId).optional(),
  state: z.array(z.enum(remittanceStates)).min(1).max(remittanceStates.length).optional(),
  createdAt: instantRange(),
})

export const ListRemittanceLines = z.strictObject({
  remittance: remittance(),
  ...listInput,
  state: z.array(z.enum(lineStates)).min(1).max(lineStates.length).optional(),
})
