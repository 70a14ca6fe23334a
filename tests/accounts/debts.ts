import { AccountId, type Components } from '../../src/accounts/model.ts'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'

let made = 0

export const day = (text: string) => text as CalendarDate
export const daysLater = (from: string, days: number) => addDays(from as CalendarDate, days)

/** An account its owner created, on time since it was opened. */
export async function debtOf(
  owner: TestOrganisation,
  options: Partial<Components> & { readonly openedOn?: string; readonly jurisdiction?: string } = {},
): Promise<string> {
  const { openedOn = '2026-01-05', jurisdiction = 'TW', principal = 100_000n } = options
  const { interest = 0n, fees = 0n, costs = 0n } = options
  const balance = { principal: Number(principal), interest: Number(interest), fees: Number(fees), costs: Number(costs) }
  const created = await owner.post('/v1/accounts', {
    ...{ reference: `debt ${++made}`, product: 'credit_card', currency: 'TWD', jurisdiction },
    ...{ openedOn, balance, balanceOn: openedOn },
  })
  if (created.status !== 201) throw new Error(created.text)
  return created.body.id
}

export const posting = (changes: Record<string, unknown> = {}) => ({
  ...{ kind: 'payment', currency: 'TWD', amount: 1_000, effectiveOn: '2026-11-20' },
  ...changes,
})

/** Posts and returns the transaction, or throws what was answered instead. */
export async function posted(owner: TestOrganisation, account: string, changes: Record<string, unknown> = {}) {
  const answer = await owner.post(`/v1/accounts/${account}/transactions`, posting(changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body
}

/** What the account's row says. */
export async function rowOf({ admin }: Platform, account: string) {
  const [row] = await admin`select * from accounts where id = ${AccountId.toUuid(account as AccountId)}`
  return row as Record<string, string | null>
}

const at = (account: string, rest: string) => `/v1/accounts/${account}/${rest}`

/** A call about a fresh account on which these steps were taken before. */
export const callAfter =
  (owner: () => TestOrganisation) =>
  async (steps: [string, unknown?][], path: string, body: unknown = {}, options = {}) => {
    const account = await debtOf(owner(), options)
    for (const [rest, given = {}] of steps) {
      const answer = await owner().post(at(account, rest), given)
      if (answer.status >= 300) throw new Error(answer.text)
    }
    return { by: owner(), path: at(account, path), body }
  }

/** A document somebody registers. */
export const proof = {
  ...{ kind: 'statement', title: 'Statement of October', sha256: 'ab'.repeat(32), mediaType: 'application/pdf' },
  ...{ sizeBytes: 48_123, retentionClass: 'statement_5y' },
}
