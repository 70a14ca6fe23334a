import { expect } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'

/** As the guides print an amount of minor units. */
export const digits = (minor: number | string) => `${minor}`.replace(/\B(?=(\d{3})+$)/g, ',')

/** A trial balance in one currency as a table of a guide has it, row by row, as the books have it. */
export async function printedBooks(by: TestOrganisation, currency: string): Promise<string> {
  const { body } = await by.get('/v1/trial-balance')
  expect(body.totals).toMatchObject([{ currency, difference: '0' }])
  return body.accounts
    .filter(({ balance }: { balance: string }) => balance !== '0')
    .map(({ account, side, balance }: Record<string, string>) => {
      const amount = digits(balance as string)
      return `| \`${account}\` | ${side === 'debit' ? `${amount} | |` : `| ${amount} |`}`
    })
    .join('\n')
}
