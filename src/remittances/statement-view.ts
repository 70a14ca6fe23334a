import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { MandateId } from '../mandates/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { bases, type Remittance, RemittanceId, type RemittanceLine } from './model.ts'
import { lineFacts, lineFields, money, moneyOf } from './view.ts'

const party = () =>
  z.object({ id: idOf(OrganisationId), name: z.string().max(200) }).openapi('StatementParty', {
    description: 'As it was called when the remittance was drafted',
  })

export const StatementResource = z
  .object({
    remittanceId: idOf(RemittanceId),
    number: z.int().min(1).max(2_147_483_647),
    lender: party(),
    agency: party(),
    mandateId: idOf(MandateId),
    basis: z.enum(bases),
    currency: currencyCode(),
    periodFrom: dayText().nullable(),
    periodTo: dayText(),
    recordedBefore: instantText(),
    dueOn: dayText(),
    lineCount: z.int().min(0).max(10_000_000),
    ...money,
    lines: z.array(z.object(lineFields).openapi('StatementLine')).max(10_000_000),
  })
  .openapi('RemittanceStatement')
export type Statement = z.output<typeof StatementResource>

/**
 * What a remittance says, derived from its postings. Only what never changes is in it, in one order, so that its JSON is
 * the same bytes for both sides and at any time.
 */
export const statementOf = (remittance: Remittance, lines: readonly RemittanceLine[]): Statement => ({
  ...{ remittanceId: remittance.id, number: remittance.number },
  lender: { id: remittance.lenderId, name: remittance.lenderName },
  agency: { id: remittance.agencyId, name: remittance.agencyName },
  ...{ mandateId: remittance.mandateId, basis: remittance.basis, currency: remittance.currency },
  ...{ periodFrom: remittance.periodFrom, periodTo: remittance.periodTo },
  ...{ recordedBefore: remittance.recordedBefore, dueOn: remittance.dueOn, lineCount: remittance.lineCount },
  ...moneyOf(remittance),
  lines: lines.map(lineFacts),
})
