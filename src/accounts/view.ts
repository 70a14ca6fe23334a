import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { jurisdictionCode, productCode } from './input.ts'
import {
  AccountId,
  accountStatuses,
  buckets,
  dayCounts,
  interruptionCauses,
  itemisationKinds,
  liabilities,
  PartyId,
  partyRoles,
} from './model.ts'
import type { AccountFile } from './store.ts'

/** Minor units as they leave: an integer of JSON. */
export const wireUnits = () =>
  z
    .int()
    .min(Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ description: 'Minor units of the currency', example: 125000 })

const Balance = z
  .object({
    principal: wireUnits(),
    interest: wireUnits(),
    fees: wireUnits(),
    costs: wireUnits(),
    total: wireUnits(),
  })
  .openapi('Balance')

const Itemisation = z
  .object({
    kind: z.enum(itemisationKinds),
    date: dayText(),
    amount: wireUnits(),
    interest: wireUnits(),
    fees: wireUnits(),
    payments: wireUnits(),
    credits: wireUnits(),
  })
  .openapi('Itemisation')

const Limitation = z
  .object({
    basis: z.string().max(60),
    start: dayText(),
    expiry: dayText().openapi({ description: 'After this day the debt is barred: no suit, and no threat of one' }),
    interruptions: z.array(z.object({ on: dayText(), cause: z.enum(interruptionCauses), expiry: dayText() })).max(200),
  })
  .openapi('Limitation')

const Accrual = z
  .object({
    by: z.enum(['lender', 'platform']),
    annualRate: z.int().min(0).max(100_000).openapi({ description: 'Basis points a year' }),
    dayCount: z.enum(dayCounts),
    through: dayText().openapi({ description: 'Interest is on the account for every day before this one' }),
    frozenFrom: dayText().nullable(),
  })
  .openapi('Accrual')

const Place = z
  .object({ partyId: idOf(PartyId), role: z.enum(partyRoles), liability: z.enum(liabilities) })
  .openapi('AccountPlace')

export const AccountResource = z
  .object({
    id: idOf(AccountId),
    lenderId: idOf(OrganisationId),
    reference: z.string().max(100).openapi({ example: 'LOAN-20417' }),
    product: productCode(),
    currency: currencyCode(),
    jurisdiction: jurisdictionCode(),
    status: z.enum(accountStatuses),
    openedOn: dayText(),
    chargedOffOn: dayText().nullable(),
    lastPaymentOn: dayText().nullable(),
    balance: Balance,
    delinquentSince: dayText().nullable().openapi({ description: 'Start of the running episode' }),
    delinquencyFrozen: z.boolean(),
    bucket: z.enum(buckets.map(({ code }) => code)).openapi({ description: 'Band of days past due' }),
    itemisation: Itemisation.nullable(),
    limitation: Limitation.nullable(),
    accrual: Accrual.nullable(),
    parties: z.array(Place).max(200),
    createdAt: instantText(),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Account')
export type AccountResource = z.output<typeof AccountResource>

type Stored = AccountFile['account']

const itemisationView = (stored: Stored['itemisation']): AccountResource['itemisation'] =>
  stored && {
    kind: stored.kind as (typeof itemisationKinds)[number],
    date: stored.date as NonNullable<AccountResource['itemisation']>['date'],
    amount: Number(stored.amount),
    interest: Number(stored.interest),
    fees: Number(stored.fees),
    payments: Number(stored.payments),
    credits: Number(stored.credits),
  }

const accrualView = ({ by, annualRate, dayCount, through, frozenFrom }: NonNullable<Stored['accrual']>) => ({
  ...{ by, annualRate, dayCount, through, frozenFrom },
})

/** The account as its owner sees it. It names its parties and says nothing about who they are. */
export const accountView = ({ account, places }: AccountFile): AccountResource => ({
  id: account.id,
  lenderId: account.orgId,
  reference: account.reference,
  product: account.product,
  currency: account.currency,
  jurisdiction: account.jurisdiction,
  status: account.status,
  openedOn: account.openedOn,
  chargedOffOn: account.chargedOffOn,
  lastPaymentOn: account.lastPaymentOn,
  balance: {
    principal: wireAmount(account.principal),
    interest: wireAmount(account.interest),
    fees: wireAmount(account.fees),
    costs: wireAmount(account.costs),
    total: wireAmount(account.balance ?? 0n),
  },
  delinquentSince: account.delinquentSince,
  delinquencyFrozen: account.delinquencyFrozen,
  bucket: account.bucket,
  itemisation: itemisationView(account.itemisation),
  limitation: account.limitation && { ...account.limitation, interruptions: [...account.limitation.interruptions] },
  accrual: account.accrual && accrualView(account.accrual),
  parties: places.map(({ partyId, role, liability }) => ({ partyId, role, liability })),
  createdAt: account.createdAt,
  version: account.version,
})
