import { z } from '@hono/zod-openapi'
import { importKind, type RawRow, type RowFate } from '../imports/index.ts'
import { reference, text } from '../kernel/input.ts'
import { ownTimeZone, placingKinds } from '../tenancy/index.ts'
import { readContactPoint } from './contact-point.ts'
import { type CreationPlan, planAccounts } from './creation-rules.ts'
import { creationFacts, writeAccounts } from './creation-store.ts'
import { creationEvents } from './events.ts'
import { CreateAccount } from './input.ts'
import { components } from './model.ts'
import type { NewAccount } from './new-account-model.ts'
import { countryCode, identityFields, type PartyLinkInput } from './party-input.ts'
import { creationConstraints } from './problems.ts'
import { todayIn } from './today.ts'

/** The borrower as a file has one: in columns. Whatever else there is to say goes into `parties`. */
const Borrower = z.strictObject({
  reference: reference().optional(),
  kind: z.enum(['person', 'firm']).default('person'),
  ...identityFields,
  phones: z
    .array(text({ max: 500 }))
    .max(10)
    .default([]),
  emails: z
    .array(text({ max: 500 }))
    .max(10)
    .default([]),
  address: text({ max: 500 }).optional(),
  country: countryCode().optional(),
})

/** A row is an account as `POST /v1/accounts` takes it, with its borrower in columns of its own. */
const AccountRow = CreateAccount.extend({ borrower: Borrower.optional() })
type AccountRow = z.output<typeof AccountRow>

/** Accounts with their parties, by file. An account whose reference is there already is left as it is. */
export const importAccounts = importKind({
  kind: 'accounts',
  summary: 'Accounts with their opening balances and parties',
  scope: 'accounts:write',
  organisations: placingKinds,
  row: AccountRow,
  naturalKey: ({ reference }) => (typeof reference === 'string' ? reference.slice(0, 200) : null),
  amount: openingOf,
  constraints: creationConstraints,
  load: async (context, rows) => ({
    ...(await creationFacts(context, rows.map(accountOf))),
    zone: ownTimeZone(context),
  }),
  decide: ({ zone, ...facts }, rows, context) => {
    const known = new Map(facts.taken.map(({ reference, id }) => [reference, id]))
    const fresh = rows.filter(({ reference }) => !known.has(reference)).map(accountOf)
    const plan = planAccounts(fresh, facts, { ...context, today: todayIn(zone, context.now) })
    const made = fatesOf(plan, fresh.length).values()
    const fates = rows.map(({ reference }): RowFate => {
      const subjectId = known.get(reference)
      return subjectId ? { subjectId, already: true } : (made.next().value as RowFate)
    })
    return { fates, decision: plan }
  },
  write: writeAccounts,
  events: creationEvents,
})

/** Accepted accounts and refusals together are the rows, each in their order. */
function fatesOf({ accounts, refusals }: CreationPlan, rows: number): RowFate[] {
  const refused = new Map(refusals.map(({ row, problem }) => [row, problem]))
  const accepted = accounts.values()
  return Array.from({ length: rows }, (_, row): RowFate => {
    const problem = refused.get(row)
    return problem ? { problem } : { subjectId: accepted.next().value?.id as string }
  })
}

function accountOf({ borrower, ...account }: AccountRow): NewAccount {
  return borrower ? { ...account, parties: [borrowing(borrower), ...account.parties] } : account
}

function borrowing({ phones, emails, address, country, ...identity }: z.output<typeof Borrower>): PartyLinkInput {
  const point = (kind: 'phone' | 'email' | 'address') => (value: string) =>
    readContactPoint({ kind, value, country, source: 'lender' })
  const contactPoints = [
    ...phones.map(point('phone')),
    ...emails.map(point('email')),
    ...(address === undefined ? [] : [address]).map(point('address')),
  ]
  return { newParty: { ...identity, contactPoints }, role: 'borrower', liability: 'several' }
}

/** What a row adds to the control total: its opening balance, read before it is judged. */
function openingOf({ currency, balance }: RawRow): { amount: bigint; currency: string } | null {
  if (typeof currency !== 'string' || typeof balance !== 'object' || balance === null) return null
  const parts = components.map((component) => (balance as Record<string, unknown>)[component] ?? 0)
  if (!parts.every((part) => Number.isSafeInteger(part))) return null
  return { amount: parts.reduce<bigint>((sum, part) => sum + BigInt(part as number), 0n), currency }
}
