import { fictitiousBorrower } from './portfolio.ts'
import type { Api, Player } from './stage.ts'
import { DAY_MS, dayIn } from './world-time.ts'

let met = 0

/** People who owe nothing else, each play others: what is played with their debts touches nobody else’s. */
export function someBorrower() {
  const run = Math.floor(Date.now() / 1_000) % 100_000
  met += 1
  return fictitiousBorrower(8_200_000 + ((run * 7 + met) % 700_000))
}

export interface Debt {
  readonly account: string
  readonly party: string
}

interface Owed {
  readonly borrower: ReturnType<typeof someBorrower>
  /** In minor units. */
  readonly principal: number
  readonly currency: string
  readonly reference?: string
}

/** A debt of somebody at a lender, half a year late. */
export async function owe({ api }: Player, { borrower, principal, currency, reference }: Owed): Promise<Debt> {
  const late = dayIn(-180 * DAY_MS)
  const { id: account } = await api.accounts.create({
    reference: reference ?? `FEW-${crypto.randomUUID().slice(0, 13)}`,
    ...{ product: 'credit_card', currency, jurisdiction: 'TW', openedOn: dayIn(-900 * DAY_MS), balance: { principal } },
    delinquency: { since: late },
    parties: [
      {
        ...{ role: 'borrower', liability: 'several' },
        newParty: {
          name: borrower.partyName,
          nationalId: { namespace: 'TW-NID', value: borrower.nationalId },
        },
      },
    ],
  })
  return { account, party: await partyOn(api, account) }
}

async function partyOn(api: Api, account: string): Promise<string> {
  for await (const { party } of api.accountParties.list(account)) return party.id
  throw new Error('Nobody owes this debt.')
}
