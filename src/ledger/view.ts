import { z } from '@hono/zod-openapi'
import { AccountId, TransactionId } from '../accounts/index.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { chart, type LedgerAccount, ledgerAccounts, PaymentId, type ReadSet, setKinds } from './model.ts'
import type { Sum } from './store.ts'

const digits = (description: string) =>
  z
    .string()
    .max(40)
    .regex(/^-?\d+$/)
    .openapi({ description: `${description}; minor units as text, as sums may exceed 2^53 - 1`, example: '125000' })

const signed = () =>
  z
    .int()
    .min(Number.MIN_SAFE_INTEGER)
    .max(Number.MAX_SAFE_INTEGER)
    .openapi({ description: 'Minor units; a debit is positive, a credit negative', example: -125000 })

export const TrialBalanceResource = z
  .object({
    effectiveThrough: dayText().nullable(),
    recordedThrough: dayText().nullable(),
    accounts: z
      .array(
        z
          .object({
            account: z.enum(ledgerAccounts),
            side: z.enum(['debit', 'credit']).openapi({ description: 'The side it grows on' }),
            agencyId: idOf(OrganisationId)
              .nullable()
              .openapi({ description: 'Whose, where it is kept for each agency' }),
            currency: currencyCode(),
            debit: digits('All debits'),
            credit: digits('All credits'),
            balance: digits('On the side it grows on'),
          })
          .openapi('LedgerBalance'),
      )
      .max(100_000),
    totals: z
      .array(
        z
          .object({
            currency: currencyCode(),
            debit: digits('All debits'),
            credit: digits('All credits'),
            difference: digits('Always 0'),
          })
          .openapi('TrialBalanceTotal'),
      )
      .max(400),
  })
  .openapi('TrialBalance')

const keptForEach = (account: LedgerAccount) => chart[account].scope === 'agency'

/** The sums of a tenant's ledger, account by account, and of each currency. */
export function trialBalanceView(
  sums: readonly Sum[],
  {
    effectiveThrough = null,
    recordedThrough = null,
  }: { effectiveThrough?: string | null | undefined; recordedThrough?: string | null | undefined },
): z.output<typeof TrialBalanceResource> {
  const totals = [...Map.groupBy(sums, ({ currency }) => currency)].map(([currency, of]) => {
    const [debit, credit] = [sumOf(of, 'debit'), sumOf(of, 'credit')]
    return { currency, debit: `${debit}`, credit: `${credit}`, difference: `${debit - credit}` }
  })
  const accounts = sums.map(({ account, agencyId, currency, debit, credit }) => {
    const { side } = chart[account]
    const balance = side === 'debit' ? debit - credit : credit - debit
    return {
      ...{ account, side, agencyId: keptForEach(account) ? agencyId : null, currency },
      ...{ debit: `${debit}`, credit: `${credit}`, balance: `${balance}` },
    }
  })
  return { effectiveThrough, recordedThrough, accounts, totals } as z.output<typeof TrialBalanceResource>
}

const sumOf = (sums: readonly Sum[], what: 'debit' | 'credit') => sums.reduce((all, one) => all + one[what], 0n)

export const PostingSetResource = z
  .object({
    id: z
      .string()
      .max(40)
      .openapi({ description: 'Of the set, or of the transaction it is', example: 'pst_01k9x2v6ecf8y8q3w0h6t5r4sz' }),
    kind: z.enum(setKinds),
    agencyId: idOf(OrganisationId).nullable().openapi({ description: 'The agency that has a part in it' }),
    paymentId: idOf(PaymentId).nullable(),
    transactionId: idOf(TransactionId).nullable().openapi({ description: 'The movement of a debt it goes with' }),
    accountId: idOf(AccountId).nullable(),
    reversesId: z.string().max(40).nullable().openapi({ description: 'What it takes back' }),
    effectiveOn: dayText(),
    recordedAt: instantText(),
    postings: z
      .array(
        z.object({ account: z.enum(ledgerAccounts), currency: currencyCode(), amount: signed() }).openapi('Posting'),
      )
      .max(40),
  })
  .openapi('PostingSet')

export const postingSetView = ({ postings, ...set }: ReadSet): z.output<typeof PostingSetResource> => ({
  ...set,
  postings: postings.map((line) => ({ ...line, amount: wireAmount(line.amount) })),
})
