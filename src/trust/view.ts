import { z } from '@hono/zod-openapi'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { type ClientBalance, type TrustStatement, TrustStatementId } from './model.ts'
import { summed } from './rules.ts'

const digits = (description: string) =>
  z
    .string()
    .max(40)
    .regex(/^-?\d+$/)
    .openapi({ description: `${description}; minor units as text, as sums may exceed 2^53 - 1`, example: '125000' })

const sums = {
  total: digits('All of them together'),
  required: digits('What the bank must hold: no client’s money covers what is missing of another’s'),
  overdrawn: digits('What the agency has to put in of its own'),
}

export const TrustStatementResource = z
  .object({
    id: idOf(TrustStatementId),
    reference: z.string().max(100),
    currency: currencyCode(),
    on: dayText(),
    bankBalance: digits('What the bank held at the end of the day'),
    ...sums,
    difference: digits('What the bank holds beyond what it must; below zero it is short'),
    createdAt: instantText(),
  })
  .openapi('TrustStatement')

export const trustStatementView = ({
  orgId: _,
  recordedAt,
  bankBalance,
  total,
  required,
  overdrawn,
  difference,
  ...statement
}: TrustStatement): z.output<typeof TrustStatementResource> => ({
  ...statement,
  ...{ bankBalance: `${bankBalance}`, total: `${total}`, required: `${required}`, overdrawn: `${overdrawn}` },
  ...{ difference: `${difference}`, createdAt: recordedAt },
})

export const TrustBalanceResource = z
  .object({
    on: dayText().nullable(),
    currencies: z
      .array(
        z
          .object({
            currency: currencyCode(),
            ...sums,
            clients: z
              .array(
                z
                  .object({
                    lenderId: idOf(OrganisationId),
                    agencyId: idOf(OrganisationId),
                    balance: digits(
                      'Held for the lender by the agency; below zero it spent what was not that lender’s',
                    ),
                  })
                  .openapi('TrustClient'),
              )
              .max(100_000),
            statement: z
              .object({
                id: idOf(TrustStatementId),
                on: dayText(),
                bankBalance: digits('What the bank held at the end of that day'),
                difference: digits('What it held beyond what it had to; below zero it was short'),
              })
              .nullable()
              .openapi({ description: 'The newest of the latest day you stated, to an agency' }),
          })
          .openapi('TrustCurrency'),
      )
      .max(400),
  })
  .openapi('TrustBalance')

const statedIn = ({ id, on, bankBalance, difference }: TrustStatement) => ({
  ...{ id, on, bankBalance: `${bankBalance}`, difference: `${difference}` },
})

/** What is held in trust, currency by currency. */
export function trustBalanceView(
  clients: readonly ClientBalance[],
  statements: readonly TrustStatement[],
  on: string | undefined,
): z.output<typeof TrustBalanceResource> {
  const stated = new Map(statements.map((statement) => [statement.currency, statement]))
  const held = Map.groupBy(clients, ({ currency }) => currency)
  const currencies = [...new Set([...held.keys(), ...stated.keys()])].toSorted()
  return {
    on: on ?? null,
    currencies: currencies.map((currency) => {
      const of = held.get(currency) ?? []
      const { total, required, overdrawn } = summed(of)
      const statement = stated.get(currency)
      return {
        ...{ currency, total: `${total}`, required: `${required}`, overdrawn: `${overdrawn}` },
        clients: of.map(({ lenderId, agencyId, balance }) => ({ lenderId, agencyId, balance: `${balance}` })),
        statement: statement ? statedIn(statement) : null,
      }
    }),
  } as z.output<typeof TrustBalanceResource>
}
