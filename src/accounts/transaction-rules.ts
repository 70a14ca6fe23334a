import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { unregulated } from './allocation.law.ts'
import { allocate, orderOf } from './allocation-rules.ts'
import { owing, restanding, resumed } from './completion-rules.ts'
import { onceAccrued } from './current-rules.ts'
import { changeOf, type DebtChange, type DebtFile, each, exact, NOTHING, negated, requireDay, total } from './debt.ts'
import { debtProblems } from './debt-problems.ts'
import { freezesOf, frozenOn } from './freeze-rules.ts'
import { finished, restated } from './interest-rules.ts'
import {
  type AccountStatus,
  type Component,
  type Components,
  components,
  TransactionId,
  type TransactionKind,
} from './model.ts'
import { moved } from './movement-rules.ts'

/** What a caller may post. `into` is the one component it goes to; `waterfall` pays off one component after the other. */
export const postableKinds = ['charge', 'interest', 'fee', 'cost', 'payment', 'credit', 'adjustment'] as const
export type PostableKind = (typeof postableKinds)[number]
type Allocation = { readonly into: Component } | 'waterfall' | 'explicit'
const allocationOf: Record<PostableKind, Allocation> = {
  charge: { into: 'principal' },
  interest: { into: 'interest' },
  fee: { into: 'fees' },
  cost: { into: 'costs' },
  payment: 'waterfall',
  credit: 'waterfall',
  adjustment: 'explicit',
}

const all: readonly TransactionKind[] = [...postableKinds, 'reversal']
const takenBy: Record<AccountStatus, readonly TransactionKind[]> = {
  open: all,
  charged_off: all,
  settled: all,
  paid: all,
  closed: ['payment', 'credit', 'adjustment', 'reversal'],
  sold: [],
}

/** Parts as a caller gives them; what is left out is zero. */
type Given = { readonly [C in Component]?: bigint | undefined }

export interface Posting {
  readonly kind: PostableKind
  readonly currency: string
  readonly amount?: bigint | undefined
  readonly components?: Given | undefined
  readonly effectiveOn: CalendarDate
  readonly reference?: string | undefined
  /** Payments: in which order it pays; left out, as the law says where the debt lies. */
  readonly order?: readonly Component[] | undefined
  /** Payments: what goes beyond all that is owed is left out, so that nothing becomes the borrower's credit. */
  readonly owedOnly?: boolean | undefined
}

interface Minting {
  readonly newId: NewId
}

const unfit = (field: string, detail: string): Result<never, Problem> =>
  refuse(
    new Problem(debtProblems.amountUnfit, {
      detail,
      errors: [{ pointer: `#/${field}`, code: 'amount_unfit', detail }],
    }),
  )

/** What is waived is no payment: no law says in which order. */
const orderUsed = ({ jurisdiction }: DebtFile['debt'], { kind, order, effectiveOn }: Posting): readonly Component[] =>
  order ?? (kind === 'credit' ? unregulated : orderOf({ jurisdiction, on: effectiveOn }, null).order)

/** The components a posting moves, as positive parts for all kinds but adjustments. */
function partsOf(file: DebtFile, posting: Posting): Result<Components, Problem> {
  const { kind, amount, components: given } = posting
  const allocation = allocationOf[kind]
  if ((amount === undefined) === (given === undefined)) return unfit('amount', 'Give either amount or components.')
  if (allocation === 'explicit') {
    if (given === undefined) return unfit('components', 'An adjustment names the components it moves.')
    const parts = each((component) => given[component] ?? 0n)
    return components.some((component) => parts[component] !== 0n)
      ? ok(parts)
      : unfit('components', 'An adjustment moves something.')
  }
  if (typeof allocation === 'object') {
    return amount === undefined
      ? unfit('components', `A ${kind} is an amount.`)
      : ok({ ...NOTHING, [allocation.into]: amount })
  }
  if (posting.owedOnly && amount !== undefined) return owedParts(file, posting, amount)
  return amount === undefined
    ? explicitParts(
        file,
        each((component) => given?.[component] ?? 0n),
      )
    : ok(allocate(file.debt, amount, orderUsed(file.debt, posting)))
}

/** What a payment pays of what is owed once the borrower's credits in other parts are taken off. */
function owedParts({ debt }: DebtFile, posting: Posting, amount: bigint): Result<Components, Problem> {
  const owed = total(debt)
  if (owed <= 0n) return unfit('amount', 'Nothing is owed.')
  return ok(allocate(debt, amount < owed ? amount : owed, orderUsed(debt, posting)))
}

/** Parts the caller chose: none negative, none but principal beyond what is owed of it. */
function explicitParts({ debt }: DebtFile, parts: Components): Result<Components, Problem> {
  if (total(parts) <= 0n) return unfit('components', 'The components sum to more than zero.')
  for (const component of components) {
    if (parts[component] < 0n) return unfit(`components/${component}`, 'A part is not negative.')
    if (component !== 'principal' && parts[component] > 0n && parts[component] > debt[component]) {
      return unfit(`components/${component}`, `More than the ${debt[component]} owed in ${component}.`)
    }
  }
  return ok(parts)
}

function refusalOf({ debt }: DebtFile, { kind, currency, effectiveOn }: Posting): Problem | undefined {
  if (!takenBy[debt.status].includes(kind)) {
    return new Problem(debtProblems.kindNotAllowed, { detail: `A ${debt.status} account takes no ${kind}.` })
  }
  if (currency !== debt.currency) {
    const detail = `The account is in ${debt.currency}.`
    return new Problem(debtProblems.currencyMismatch, {
      detail,
      errors: [{ pointer: '#/currency', code: 'currency_mismatch', detail }],
    })
  }
  if (kind === 'interest' && debt.accrual?.by === 'platform') return new Problem(debtProblems.accruedByPlatform)
  return frozenCharge(debt, kind, effectiveOn)
}

/** What a freeze lets nobody charge: lenders that accrue themselves are bound as the platform is, and costs are fees. */
function frozenCharge(debt: DebtFile['debt'], kind: PostableKind, on: CalendarDate): Problem | undefined {
  const part = kind === 'interest' ? 'interest' : kind === 'fee' || kind === 'cost' ? 'fees' : undefined
  const freeze = part && frozenOn(freezesOf(debt), part, on)
  if (!freeze) return undefined
  const { source, reference, from, until } = freeze
  const detail = `${part === 'interest' ? 'Interest' : 'Fees and costs'} are frozen from ${from}${until ? ` until before ${until}` : ''}.`
  const errors = [{ pointer: '#/effectiveOn', code: 'charges_frozen', detail }]
  return new Problem(debtProblems.frozen, { detail, errors, extensions: { freeze: { source, reference } } })
}

/**
 * Posts one transaction: what is owed moves by its parts, and the status, the delinquency and accrued interest follow.
 * A payment may exceed what is owed and leave a credit; a credit (a waiver) may not.
 */
export const post = (file: DebtFile, posting: Posting, minting: Minting): Result<DebtChange, Problem> =>
  onceAccrued(file, minting, (accrued) => postOn(accrued, posting, minting))

function postOn(file: DebtFile, posting: Posting, { newId }: Minting): Result<DebtChange, Problem> {
  const refusal = refusalOf(file, posting)
  if (refusal) return refuse(refusal)
  const day = requireDay(file, 'effectiveOn', posting.effectiveOn)
  if (!day.ok) return day
  const parts = partsOf(file, posting)
  if (!parts.ok) return parts
  if (posting.kind === 'credit' && total(parts.value) > total(file.debt)) {
    return unfit('amount', `A credit waives at most the ${total(file.debt)} owed.`)
  }
  const { kind, effectiveOn, reference = null } = posting
  const movement = kind === 'payment' || kind === 'credit' ? negated(parts.value) : parts.value
  const transaction = {
    ...movement,
    ...{ id: newId(TransactionId), accountId: file.debt.id, kind, effectiveOn, accrued: false, reference },
    reversesId: null,
  }
  return exact(finished(restanding(restated(moved(changeOf(file), transaction), newId), effectiveOn, owing)))
}

export interface Posted {
  readonly transaction: DebtChange['transactions'][number]
  readonly reversed: boolean
  /** The latest day of another payment that stands. */
  readonly otherPaymentOn: CalendarDate | null
}

const latestOf = (a: CalendarDate | null, b: CalendarDate | null) => (a === null || (b !== null && b > a) ? b : a)

/** Takes a transaction back by its twin: same day, opposite parts, once. */
export const reverse = (file: DebtFile, posted: Posted, minting: Minting): Result<DebtChange, Problem> =>
  onceAccrued(file, minting, (accrued) => reverseOn(accrued, posted, minting))

function reverseOn(file: DebtFile, posted: Posted, { newId }: Minting): Result<DebtChange, Problem> {
  const { transaction: original, reversed, otherPaymentOn } = posted
  if (!takenBy[file.debt.status].includes('reversal')) {
    return refuse(
      new Problem(debtProblems.kindNotAllowed, { detail: `A ${file.debt.status} account takes no reversal.` }),
    )
  }
  if (reversed) return refuse(new Problem(debtProblems.alreadyReversed))
  if (original.accrued) return refuse(new Problem(debtProblems.accruedByPlatform))
  if (original.kind === 'opening' || original.kind === 'reversal')
    return refuse(new Problem(debtProblems.notReversible))
  const twin = {
    ...original,
    ...negated(original),
    ...{ id: newId(TransactionId), kind: 'reversal' as const, reference: null, reversesId: original.id },
  }
  const change = moved(changeOf(file), twin, original)
  const debt =
    original.kind === 'payment'
      ? { ...change.debt, lastPaymentOn: latestOf(otherPaymentOn, file.debt.paidBeforeOn) }
      : change.debt
  return exact(finished(restanding(restated({ ...change, debt }, newId), file.today, resumed)))
}
