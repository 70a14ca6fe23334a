import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { AMOUNT_MAX } from '../kernel/money.ts'
import { type FieldError, Problem, problems } from '../kernel/problem.ts'
import { itemisedBalance } from './itemisation-rules.ts'
import { type LinkDraft, linkParties } from './link-rules.ts'
import { AccountId, type AccountStatus, TransactionId } from './model.ts'
import type { NewAccount } from './new-account-model.ts'
import { type Opening, openingOf } from './opening-rules.ts'
import { keep, type PartyFacts, type PlacedParty, registryOf } from './party-registry.ts'
import { fieldError, type Today, withErrors } from './party-rules.ts'
import { accountProblems } from './problems.ts'

/** An account about to be stored, with the transaction that opens it and the places on it. */
export interface AccountDraft extends Omit<NewAccount, 'parties' | keyof Opening>, Opening {
  readonly id: AccountId
  readonly status: AccountStatus
  readonly openingId: TransactionId
  readonly links: readonly LinkDraft[]
}

export interface CreationFacts {
  /** Which of the references already name an account. */
  readonly taken: readonly { readonly reference: string }[]
  readonly parties: PartyFacts
}

/** What a set of accounts comes to: what will be stored, and which rows will not, each with its problem. */
export interface CreationPlan {
  readonly accounts: readonly AccountDraft[]
  /** Parties to store, and known ones that gain contact points. */
  readonly parties: readonly PlacedParty[]
  readonly refusals: readonly { readonly row: number; readonly problem: Problem }[]
}

export interface Creation extends Today {
  readonly lends: boolean
  readonly newId: NewId
}

/**
 * Judges accounts one by one, in their order; a row sees the parties of the accepted rows before it. One account and
 * ten thousand go through the same rules.
 */
export function planAccounts(rows: readonly NewAccount[], facts: CreationFacts, creation: Creation): CreationPlan {
  const taken = new Set(facts.taken.map(({ reference }) => reference))
  const registry = registryOf(facts.parties)
  const touched = new Map<string, PlacedParty>()
  const accounts: AccountDraft[] = []
  const refusals: { row: number; problem: Problem }[] = []
  for (const [row, account] of rows.entries()) {
    const { links, parties, ...found } = linkParties(
      account.parties.map((link, index) => [link, `#/parties/${index}`]),
      { ...creation, registry },
    )
    const problem = problemOf(account, { taken, creation, ...found })
    if (problem) {
      refusals.push({ row, problem })
      continue
    }
    taken.add(account.reference)
    keep(registry, parties)
    for (const party of parties) touched.set(party.id, party)
    accounts.push(accountDraft(account, links, creation))
  }
  const parties = [...touched.values()].filter(({ draft, gained }) => draft !== null || gained.length > 0)
  return { accounts, parties, refusals }
}

interface Findings {
  readonly taken: ReadonlySet<string>
  readonly creation: Creation
  readonly errors: readonly FieldError[]
  readonly unresolved: readonly FieldError[]
}

/** Why an account is not created: whose it would be, its name, what it refers to, what it says. */
function problemOf(account: NewAccount, { taken, creation, errors, unresolved }: Findings): Problem | undefined {
  if (!creation.lends) return new Problem(accountProblems.holderUnfit)
  if (taken.has(account.reference)) return new Problem(accountProblems.referenceTaken)
  if (unresolved.length > 0) return withErrors(problems.referenceNotFound, unresolved)
  const all = [...accountErrors(account, creation.today), ...errors]
  return all.length > 0 ? withErrors(accountProblems.unfit, all) : undefined
}

const balanceOf = ({ balance }: Pick<NewAccount, 'balance'>): bigint =>
  balance.principal + balance.interest + balance.fees + balance.costs

/** Facts of an account that contradict each other, each fault named by its field. */
export function accountErrors(account: NewAccount, today: CalendarDate): FieldError[] {
  const { openedOn, itemisation } = account
  const balance = balanceOf(account)
  const dates: readonly (readonly [string, CalendarDate | null | undefined])[] = [
    ['openedOn', openedOn],
    ['balanceOn', account.balanceOn],
    ['chargedOffOn', account.chargedOffOn],
    ['lastPaymentOn', account.lastPaymentOn],
    ['delinquency/since', account.delinquency.since],
    ['itemisation/date', itemisation?.date],
  ]
  return [
    ...dates.flatMap(([field, day]) => dayErrors(`#/${field}`, day ?? null, { openedOn, today })),
    ...episodeErrors(account.delinquency, { openedOn, today }),
    ...pastDueErrors(account.delinquency, today),
    ...limitationErrors(account.limitation),
    ...(account.accrual && account.accrual.through > today
      ? [fieldError('#/accrual/through', 'in_the_future', 'Interest of days to come is not on the account.')]
      : []),
    ...(balance > AMOUNT_MAX || balance < -AMOUNT_MAX
      ? [fieldError('#/balance', 'too_big', 'The components add up to more than 2^53 - 1 minor units.')]
      : []),
    ...(itemisation && itemisedBalance(itemisation) !== balance
      ? [
          fieldError(
            '#/itemisation',
            'does_not_add_up',
            'Amount, interest and fees less payments and credits is not the balance.',
          ),
        ]
      : []),
  ]
}

interface Span {
  readonly openedOn: CalendarDate
  readonly today: CalendarDate
}

function dayErrors(pointer: string, day: CalendarDate | null, { openedOn, today }: Span): FieldError[] {
  if (day === null) return []
  if (day > today) return [fieldError(pointer, 'in_the_future', `${day} is after today, ${today}.`)]
  return day < openedOn ? [fieldError(pointer, 'before_opening', `${day} is before the account was opened.`)] : []
}

/** Episodes follow one another: each is cured after it starts, and not before the next one. */
function episodeErrors({ past, since }: NewAccount['delinquency'], span: Span): FieldError[] {
  const starts = [...past.map(({ startedOn }) => startedOn), ...(since === null ? [] : [since])]
  return past.flatMap(({ startedOn, curedOn }, index) => {
    const pointer = `#/delinquency/past/${index}`
    const next = starts[index + 1]
    return [
      ...dayErrors(`${pointer}/startedOn`, startedOn, span),
      ...dayErrors(`${pointer}/curedOn`, curedOn, span),
      ...(curedOn <= startedOn
        ? [fieldError(`${pointer}/curedOn`, 'empty_interval', 'An episode is cured after it starts.')]
        : []),
      ...(next !== undefined && next < curedOn
        ? [fieldError(`${pointer}/curedOn`, 'overlap', 'The next episode starts before this one is cured.')]
        : []),
    ]
  })
}

function pastDueErrors({ since, pastDueSince }: NewAccount['delinquency'], today: CalendarDate): FieldError[] {
  if (pastDueSince === undefined || (since !== null && pastDueSince >= since && pastDueSince <= today)) return []
  const detail = 'It lies within the running episode: from `since` to today.'
  return [fieldError('#/delinquency/pastDueSince', 'outside_episode', detail)]
}

const limitationErrors = (limitation: NewAccount['limitation']): FieldError[] =>
  limitation && limitation.expiry < limitation.start
    ? [fieldError('#/limitation/expiry', 'empty_interval', 'A limitation expires after it starts.')]
    : []

function accountDraft(account: NewAccount, links: readonly LinkDraft[], { newId, today }: Creation): AccountDraft {
  const { parties: _, ...facts } = account
  return {
    ...facts,
    ...openingOf(account, today),
    id: newId(AccountId),
    status: account.chargedOffOn === null ? 'open' : 'charged_off',
    openingId: newId(TransactionId),
    links,
  }
}
