import { z } from '@hono/zod-openapi'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { currencyCode, dayText, idOf, reference } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { daysPastDueOn } from './bucket-rules.ts'
import { type Debt, type DebtChange, total } from './debt.ts'
import { freezesOf, stopping } from './freeze-rules.ts'
import { rateCapOn } from './interest-caps.law.ts'
import { isBarred } from './limitation-rules.ts'
import {
  AccountId,
  accountStatuses,
  buckets,
  dayCounts,
  freezeSources,
  frozenParts,
  type Itemisation,
  interruptionCauses,
  itemisationKinds,
  type Limitation,
} from './model.ts'
import { ComponentsResource, componentsView } from './transaction-view.ts'

const minor = (description: string) =>
  z.int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).openapi({ description, example: 125000 })
const rate = () => z.int().min(0).max(100_000).openapi({ description: 'Basis points a year', example: 1500 })
export const bucketCode = () => z.enum(buckets.map(({ code }) => code))

export const ItemisationResource = z
  .object({
    kind: z.enum(itemisationKinds),
    date: dayText(),
    amount: minor('Owed on the date'),
    interest: minor('Since the date'),
    fees: minor('Since the date, costs and charges included'),
    payments: minor('Since the date'),
    credits: minor('Since the date'),
    balance: minor('amount + interest + fees - payments - credits: what is owed now'),
  })
  .openapi('DebtItemisation')

export const LimitationResource = z
  .object({
    basis: z.string().max(60),
    start: dayText(),
    expiry: dayText().openapi({ description: 'The last day to sue' }),
    barred: z.boolean().openapi({ description: 'No suit, and no threat of one' }),
    interruptions: z
      .array(z.object({ on: dayText(), cause: z.enum(interruptionCauses), expiry: dayText() }).openapi('Interruption'))
      .max(1_000),
  })
  .openapi('DebtLimitation')

export const AccrualResource = z
  .object({
    by: z.enum(['lender', 'platform']),
    annualRate: rate(),
    dayCount: z.enum(dayCounts),
    through: dayText().openapi({ description: 'Interest is on the account for every day before' }),
    frozenFrom: dayText()
      .nullable()
      .openapi({ description: 'Since when a freeze of interest holds that has no end yet' }),
    freezes: z
      .array(
        z
          .object({ source: z.enum(freezeSources), from: dayText(), until: dayText().nullable() })
          .openapi('AccrualFreeze'),
      )
      .max(1_000)
      .openapi({
        description: 'Who stopped interest and when; nothing accrues while any holds, and nothing is caught up',
      }),
    periods: z
      .array(
        z
          .object({ from: dayText(), until: dayText().nullable(), annualRate: rate(), dayCount: z.enum(dayCounts) })
          .openapi('AccrualPeriod'),
      )
      .max(1_000)
      .openapi({ description: 'The days the platform bears interest for; `until` is not among them' }),
    cap: z
      .object({ annualRate: rate(), citation: z.string().max(200) })
      .nullable()
      .openapi('InterestCap', {
        description: 'The most that may be charged where the debt lies, today; null: no cap is kept',
      }),
  })
  .openapi('DebtAccrual')

export const FreezeResource = z
  .object({
    source: z.enum(freezeSources),
    reference: z
      .string()
      .max(60)
      .nullable()
      .openapi({ description: 'What began it: a treatment, an agreement, a person; null: you' }),
    stops: z.array(z.enum(frozenParts)).min(1).max(frozenParts.length),
    from: dayText(),
    until: dayText()
      .nullable()
      .openapi({ description: 'The first day on which it no longer holds; null: until it is ended' }),
  })
  .openapi('DebtFreeze')

export const DebtResource = z
  .object({
    accountId: idOf(AccountId),
    reference: reference(),
    status: z.enum(accountStatuses),
    currency: currencyCode(),
    balance: minor('What is owed; below zero it is the borrower’s credit'),
    components: ComponentsResource,
    openedOn: dayText(),
    chargedOffOn: dayText().nullable(),
    lastPaymentOn: dayText().nullable(),
    delinquency: z
      .object({
        since: dayText().nullable().openapi({ description: 'First-delinquency date of the running episode' }),
        frozen: z.boolean(),
        daysPastDue: z.int().min(0).max(200_000),
        bucket: bucketCode(),
        reportedOn: dayText().nullable(),
      })
      .openapi('DebtDelinquency'),
    itemisation: ItemisationResource.nullable(),
    limitation: LimitationResource.nullable(),
    accrual: AccrualResource.nullable(),
    freezes: z.array(FreezeResource).max(1_000).openapi({
      description:
        'What stops interest or fees, and when. While one holds nothing of it is put on the debt, then or later',
    }),
    version: z.int().min(1).max(2_147_483_647),
  })
  .openapi('Debt')
export type DebtResource = z.output<typeof DebtResource>

export const itemisationView = (itemisation: Itemisation): z.output<typeof ItemisationResource> => {
  const { kind, date, amount, interest, fees, payments, credits } = itemisation
  return {
    ...{ kind, date, amount: wireAmount(amount), interest: wireAmount(interest), fees: wireAmount(fees) },
    ...{ payments: wireAmount(payments), credits: wireAmount(credits) },
    balance: wireAmount(amount + interest + fees - payments - credits),
  }
}

export const limitationView = (
  { basis, start, expiry, interruptions }: Limitation,
  today: CalendarDate,
): z.output<typeof LimitationResource> => ({
  ...{ basis, start, expiry, barred: isBarred({ expiry }, today) },
  interruptions: interruptions.map(({ on, cause, expiry: led }) => ({ on, cause, expiry: led })),
})

function accrualView(debt: Debt, today: CalendarDate): DebtResource['accrual'] {
  if (debt.accrual === null) return null
  const { by, annualRate, dayCount, through, frozenFrom, periods = [] } = debt.accrual
  const cap = rateCapOn(debt.jurisdiction, today)
  return {
    ...{ by, annualRate, dayCount, through, frozenFrom },
    freezes: stopping(freezesOf(debt), 'interest').map(({ source, from, until }) => ({ source, from, until })),
    periods: periods.map((period) => ({ ...period })),
    cap: cap ? { annualRate: cap.annualRateMax, citation: cap.citation } : null,
  }
}

/** What an account owes and where it stands on a day. */
export const debtView = (debt: Debt, today: CalendarDate): DebtResource => ({
  accountId: debt.id,
  reference: debt.reference,
  status: debt.status,
  currency: debt.currency,
  balance: wireAmount(total(debt)),
  components: componentsView(debt),
  openedOn: debt.openedOn,
  chargedOffOn: debt.chargedOffOn,
  lastPaymentOn: debt.lastPaymentOn,
  delinquency: {
    since: debt.delinquentSince,
    frozen: debt.delinquencyFrozen,
    daysPastDue: daysPastDueOn(debt.pastDueSince, today),
    bucket: debt.bucket,
    reportedOn: debt.delinquencyReportedOn,
  },
  itemisation: debt.itemisation && itemisationView(debt.itemisation),
  limitation: debt.limitation && limitationView(debt.limitation, today),
  accrual: accrualView(debt, today),
  freezes: freezesOf(debt).map(({ stops, ...freeze }) => ({ ...freeze, stops: [...stops] })),
  version: debt.version,
})

export const changedDebtView = ({ debt, before }: DebtChange): DebtResource => debtView(debt, before.today)
