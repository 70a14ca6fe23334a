import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { PaymentId, PostingSetId } from '../ledger/index.ts'
import { MandateId } from '../mandates/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  bases,
  disputeReasons,
  lineStates,
  type Remittance,
  RemittanceId,
  type RemittanceLine,
  remittanceStates,
  remittedAccounts,
} from './model.ts'
import { dueOf, payableOf } from './rules.ts'

const signed = (description: string) =>
  z
    .int()
    .min(Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ description: `${description}, in minor units`, example: 150_000 })

const count = () => z.int().min(0).max(10_000_000)

/** The money of a remittance, as the resource and the statement say it. */
export const moneyOf = (remittance: Remittance) => ({
  collected: wireAmount(remittance.collected),
  commission: wireAmount(remittance.commission),
  clawedBack: wireAmount(remittance.clawedBack),
  due: wireAmount(dueOf(remittance)),
  payable: wireAmount(payableOf(remittance)),
})

export const money = {
  collected: signed('What the agency took for the lender, less what bounced'),
  commission: signed('What it earned, less what was taken back before it was remitted'),
  clawedBack: signed('Commission of earlier remittances it owes back'),
  due: signed('What the agency sends; negative: the lender owes it'),
  payable: signed('Gross: what the lender pays the agency besides'),
}

export const RemittanceResource = z
  .object({
    id: idOf(RemittanceId),
    lenderId: idOf(OrganisationId),
    agencyId: idOf(OrganisationId),
    mandateId: idOf(MandateId),
    number: z.int().min(1).max(2_147_483_647).openapi({ description: 'Counts from 1 for each mandate and currency' }),
    basis: z.enum(bases).openapi({
      description: '`gross`: the agency sends all it took and is paid its commission; `net`: it keeps it back',
    }),
    currency: currencyCode(),
    periodFrom: dayText().nullable().openapi({ description: 'Null: from the first posting on' }),
    periodTo: dayText(),
    recordedBefore: instantText().openapi({ description: 'What was recorded from this moment on is in the next' }),
    dueOn: dayText(),
    state: z.enum(remittanceStates),
    lineCount: count().openapi({ description: 'Counts up while it is drafted' }),
    disputed: count().openapi({ description: 'Lines that are disputed or upheld' }),
    ...money,
    statementSha256: z.string().length(64).nullable().openapi({
      description: 'Of the bytes of its statement as JSON; null while it is drafted',
    }),
    issuedAt: instantText().nullable(),
    acceptedAt: instantText().nullable(),
    settledAt: instantText().nullable(),
    settledOn: dayText().nullable().openapi({ description: 'When the money arrived' }),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Remittance')

export const remittanceView = (remittance: Remittance): z.output<typeof RemittanceResource> => {
  const { gatheredAt: _, gatheredId: __, recordedFrom: ___, lenderName: ____, agencyName: _____, ...shown } = remittance
  return { ...shown, ...moneyOf(remittance) }
}

/** What a line is of, as the list and the statement say it. */
export const lineFields = {
  number: z.int().min(1).max(10_000_000),
  account: z.enum(remittedAccounts),
  kind: z.string().max(40).openapi({ description: 'Of the posting set', example: 'receipt' }),
  setId: idOf(PostingSetId),
  paymentId: idOf(PaymentId).nullable(),
  reference: z.string().max(100).nullable().openapi({ description: 'Of the payment; null where it is another’s' }),
  effectiveOn: dayText(),
  recordedAt: instantText(),
  placementId: idOf(PlacementId).nullable().openapi({ description: 'Of commission' }),
  rule: z.string().max(40).nullable().openapi({ description: 'Of commission: why it is so much' }),
  rate: z.int().min(0).max(10_000).nullable().openapi({ description: 'Hundredths of a percent' }),
  basis: z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).nullable(),
  posted: signed('As it stands in the ledger: a debit is positive'),
}

export const lineFacts = ({ remittanceId: _, state: __, reason: ___, ...line }: RemittanceLine) => ({
  ...line,
  basis: line.basis === null ? null : wireAmount(line.basis),
  posted: wireAmount(line.posted),
})

export const RemittanceLineResource = z
  .object({
    ...lineFields,
    state: z.enum(lineStates),
    reason: z.enum(disputeReasons).nullable().openapi({ description: 'Why the lender disputes it, or did' }),
  })
  .openapi('RemittanceLine')

export const lineView = (line: RemittanceLine): z.output<typeof RemittanceLineResource> => ({
  ...lineFacts(line),
  state: line.state,
  reason: line.reason,
})
