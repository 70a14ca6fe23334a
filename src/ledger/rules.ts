import type { Components } from '../accounts/model.ts'
import { components } from '../accounts/model.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { type Posting, type PostingSet, PostingSetId } from './model.ts'

/** What is left of a set in each currency when debits and credits are added up: zero in all of them, or it is no set. */
export function remainders(postings: readonly Posting[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const { currency, amount } of postings) sums.set(currency, (sums.get(currency) ?? 0n) + amount)
  return new Map([...sums].filter(([, amount]) => amount !== 0n))
}

export const isBalanced = (postings: readonly Posting[]): boolean => remainders(postings).size === 0

/** The lines by which a movement of a debt stands in the ledger: what it adds to a component is a debit. */
export const linesOf = (movement: Components, currency: string): readonly Posting[] =>
  components
    .filter((component) => movement[component] !== 0n)
    .map((account) => ({ account, currency, amount: movement[account] }))

/** A debit of one account and the credit of another by as much. */
export const transfer = (
  { debit, credit }: { readonly debit: Posting['account']; readonly credit: Posting['account'] },
  { amount, currency }: { readonly amount: bigint; readonly currency: string },
): readonly Posting[] => [
  { account: debit, currency, amount },
  { account: credit, currency, amount: -amount },
]

/** The twin that takes a set back: same day, same parties, opposite lines, recorded now. */
export const twinOf = (
  set: PostingSet,
  { newId, now, transactionId }: { newId: NewId; now: Instant; transactionId: PostingSet['transactionId'] },
): PostingSet => ({
  ...set,
  id: newId(PostingSetId),
  kind: 'reversal',
  transactionId,
  reversesId: set.id,
  recordedAt: now,
  postings: set.postings.map((line) => ({ ...line, amount: -line.amount })),
})
