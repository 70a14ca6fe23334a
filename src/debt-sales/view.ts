import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  buyBackCodes,
  type DebtSale,
  DebtSaleId,
  debtSaleStates,
  exclusionCodes,
  givingBackCodes,
  priceKinds,
  refusalCodes,
  type SaleAccount,
  saleOutcomes,
  withdrawalCodes,
} from './model.ts'
import { isSeller } from './rules.ts'
import { saleFindings } from './sale.law.ts'

type Side = { readonly org: OrganisationId }

const count = (description: string) => z.int().min(0).max(2_147_483_647).openapi({ description })
const minor = (description: string) =>
  z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).openapi({ description, example: 125000 })

export const DebtSaleResource = z
  .object({
    id: idOf(DebtSaleId),
    sellerId: idOf(OrganisationId),
    buyerId: idOf(OrganisationId),
    reference: z.string().max(100).nullable().openapi({ description: 'The seller’s name of it' }),
    state: z.enum(debtSaleStates),
    currency: z.string().length(3),
    price: z
      .object({ kind: z.enum(priceKinds), amount: minor('Minor units of the currency') })
      .openapi('DebtSalePrice'),
    buyBackDays: z.int().min(0).max(730),
    buyBackOf: idOf(DebtSaleId)
      .nullable()
      .openapi({ description: 'The sale by which its debts came to who gives them back' }),
    buyBackCode: z.enum(buyBackCodes).nullable(),
    total: count('Accounts named or selected'),
    processed: count('Accounts the job that runs has come to; all of them where none runs'),
    kept: count('Accounts in the sale'),
    excluded: count('Accounts left out'),
    balance: minor('What the accounts in the sale owe together, as judged last'),
    code: z
      .enum([...new Set([...refusalCodes, ...withdrawalCodes])])
      .nullable()
      .openapi({
        description: 'Why it was refused or withdrawn',
      }),
    notifiedOn: dayText().nullable().openapi({ description: 'The day the borrowers were told, as the seller states' }),
    noticeSha256: z.string().max(64).nullable(),
    assignedOn: dayText().nullable().openapi({ description: 'The day the debts changed hands, where the seller is' }),
    documentSha256: z.string().max(64).nullable().openapi({ description: 'Of the deed of assignment' }),
    offeredAt: instantText().nullable(),
    acceptedAt: instantText().nullable(),
    scrubbedAt: instantText().nullable(),
    endedAt: instantText().nullable(),
    transferredAt: instantText().nullable(),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('DebtSale')
export type DebtSaleResource = z.output<typeof DebtSaleResource>

const processedOf = ({ state, reached, total }: DebtSale): number => {
  if (state === 'selecting') return 0
  return state === 'preparing' || state === 'accepted' ? Number(reached ?? 0) : total
}

export const debtSaleView = (sale: DebtSale): DebtSaleResource => ({
  ...{ id: sale.id, sellerId: sale.lenderId, buyerId: sale.buyerId, reference: sale.reference, state: sale.state },
  ...{ currency: sale.currency, price: { kind: sale.priceKind, amount: Number(sale.price) } },
  ...{ buyBackOf: sale.buyBackOf, buyBackCode: sale.buyBackCode },
  ...{ buyBackDays: sale.buyBackDays, total: sale.total, processed: processedOf(sale), kept: sale.kept },
  ...{ excluded: sale.excluded, balance: Number(sale.balance), code: sale.endCode, offeredAt: sale.offeredAt },
  ...{ acceptedAt: sale.acceptedAt, scrubbedAt: sale.scrubbedAt, endedAt: sale.endedAt },
  ...{ notifiedOn: sale.notifiedOn, noticeSha256: sale.noticeSha256, assignedOn: sale.assignedOn },
  ...{ documentSha256: sale.documentSha256, transferredAt: sale.transferredAt },
  ...{ createdAt: sale.createdAt, version: sale.version },
})

const Reason = z.enum([...new Set([...saleFindings, ...exclusionCodes, ...givingBackCodes])])

export const SaleAccountResource = z
  .object({
    number: z.int().min(1).max(2_147_483_647),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The seller’s account, to the seller' }),
    given: z.string().max(104).nullable().openapi({ description: 'How the seller named it, to the seller' }),
    boughtAccountId: idOf(AccountId).nullable().openapi({ description: 'What it became, to the buyer' }),
    reference: z.string().max(100).nullable().openapi({
      description:
        'The seller’s reference; to the buyer from its acceptance on, all but the last four characters hidden',
    }),
    outcome: z.enum(saleOutcomes),
    reason: Reason.nullable().openapi({
      description: 'Why it is left out, or the weightiest of what was found; what protects a person only to the seller',
    }),
    refusal: z
      .object({
        code: z
          .string()
          .max(60)
          .openapi({ description: 'Of the problem; see docs/problems', example: 'account_unfit' }),
        field: z.string().max(200).nullable().openapi({ description: 'What it is about, as a JSON pointer' }),
      })
      .nullable()
      .openapi('DebtSaleRefusal', { description: 'Why the buyer’s books refuse it, to the buyer; null otherwise' }),
    findings: z.array(z.enum(saleFindings)).max(saleFindings.length).openapi({
      description: 'Everything found; to the buyer from its acceptance on, and what it takes over',
    }),
    product: z.string().max(100).nullable(),
    jurisdiction: z.string().max(6).nullable(),
    openedOn: dayText().nullable(),
    chargedOffOn: dayText().nullable(),
    lastPaymentOn: dayText().nullable(),
    delinquentSince: dayText().nullable(),
    itemisationOn: dayText().nullable(),
    bucket: z.string().max(10).nullable(),
    principal: minor('Minor units of the sale’s currency'),
    interest: minor('Minor units of the sale’s currency'),
    fees: minor('Minor units of the sale’s currency'),
    costs: minor('Minor units of the sale’s currency'),
  })
  .openapi('DebtSaleAccount')
export type SaleAccountResource = z.output<typeof SaleAccountResource>

/** What a buyer may know of the debts it takes over; the rest speaks of the life of a person. */
const told: ReadonlySet<string> = new Set([
  ...['placed', 'under_recall', 'disputed', 'litigant', 'represented', 'protected', 'agreement_active'],
  ...exclusionCodes,
])

/** Lines that are or were the buyer’s to take. */
const sold: ReadonlySet<string> = new Set(['kept', 'handed', 'refused', 'transferred'])

const hidden = (reference: string): string => `${'*'.repeat(Math.max(reference.length - 4, 4))}${reference.slice(-4)}`

/** A line as one side sees it: the buyer sees a masked tape until it accepted, and never what is left out in full. */
export function saleAccountView(line: SaleAccount, sale: DebtSale, { org }: Side): SaleAccountResource {
  const sells = isSeller(sale, org)
  const isBound = sale.acceptedAt !== null && sold.has(line.outcome)
  const known = (finding: string) => sells || (isBound && told.has(finding)) || isExclusion(finding)
  return {
    ...{ number: line.number, accountId: sells ? line.accountId : null, given: sells ? line.given : null },
    boughtAccountId: sells ? null : line.buyerAccountId,
    reference: sells ? line.reference : line.reference && isBound ? hidden(line.reference) : null,
    ...{ outcome: line.outcome, reason: line.reason && known(line.reason) ? line.reason : null },
    refusal: sells || line.refusalCode === null ? null : { code: line.refusalCode, field: line.refusalField },
    findings: line.findings.filter(known) as SaleAccountResource['findings'],
    ...{ product: line.product, jurisdiction: line.jurisdiction, openedOn: line.openedOn, bucket: line.bucket },
    ...{ chargedOffOn: line.chargedOffOn, lastPaymentOn: line.lastPaymentOn, delinquentSince: line.delinquentSince },
    ...{ itemisationOn: line.itemisationOn, principal: Number(line.principal), interest: Number(line.interest) },
    ...{ fees: Number(line.fees), costs: Number(line.costs) },
  }
}

const exclusions: ReadonlySet<string> = new Set([...exclusionCodes, ...givingBackCodes])
const isExclusion = (reason: string) => exclusions.has(reason)
