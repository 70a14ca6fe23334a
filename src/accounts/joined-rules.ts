import type { BucketEntry } from './bucket-rules.ts'
import type { DebtChange, DebtFile } from './debt.ts'
import type { Episode } from './model.ts'

/** The latest state of every episode, a changed one in place of what it was. */
const latest = (before: readonly Episode[], changed: readonly Episode[]): Episode[] => [
  ...before.filter(({ startedOn }) => !changed.some((one) => one.startedOn === startedOn)),
  ...changed,
]

/** The file a change leaves behind, for the next decision of the same transaction: still one version from its row. */
export const fileAfter = ({ before, debt, principal, episodes, buckets }: DebtChange): DebtFile => ({
  debt: { ...debt, version: before.debt.version },
  episodes: latest(before.episodes, episodes),
  principal,
  bucketEnteredOn: buckets.at(-1)?.enteredOn ?? before.bucketEnteredOn,
  today: before.today,
})

/** A bucket ends where the next begins, and one ended on its own day was never lived in. */
function chained(first: readonly BucketEntry[], second: readonly BucketEntry[]): BucketEntry[] {
  const [next] = second
  if (!next) return [...first]
  const ended = first.map((entry) => (entry.leftOn === null ? { ...entry, leftOn: next.enteredOn } : entry))
  return [...ended.filter(({ enteredOn, leftOn }) => leftOn === null || enteredOn < leftOn), ...second]
}

/** Two changes in a row, the second decided on the file of the first, as one: one row, one version, every posting. */
export const joined = (first: DebtChange | undefined, second: DebtChange): DebtChange =>
  first === undefined
    ? second
    : {
        before: first.before,
        debt: second.debt,
        principal: second.principal,
        transactions: [...first.transactions, ...second.transactions],
        episodes: latest(first.episodes, second.episodes),
        buckets: chained(first.buckets, second.buckets),
      }
