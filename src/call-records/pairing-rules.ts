/** A call or a contact with one person, as far as pairing looks at it. */
export interface Timed {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

export type Pair<Call extends Timed, Contact extends Timed> = readonly [call: Call, contact: Contact]

/** Worth more than all the milliseconds that the pairs of one cluster can be apart. */
const PAIR = 1e10

/**
 * Pairs calls with contacts that are no further apart than `toleranceMs`: as many as can be, and of those ways the one whose
 * pairs lie nearest together. Both are in one direction and about one number; each is paired once. Given in any order.
 */
export function pairs<Call extends Timed, Contact extends Timed>(
  calls: readonly Call[],
  contacts: readonly Contact[],
  toleranceMs: number,
): Pair<Call, Contact>[] {
  const inTime = (a: Timed, b: Timed) => a.at - b.at || (a.id < b.id ? -1 : 1)
  const [left, right] = [calls.toSorted(inTime), contacts.toSorted(inTime)]
  const found: Pair<Call, Contact>[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const { calls: within, contacts: beside } = clusterAt({ left, right, i, j }, toleranceMs)
    found.push(...aligned(within, beside, toleranceMs))
    i += within.length
    j += beside.length
  }
  return found
}

/** What hangs together from two places on: nothing behind it lies within the tolerance of anything in it. */
function clusterAt<Call extends Timed, Contact extends Timed>(
  { left, right, i, j }: { left: readonly Call[]; right: readonly Contact[]; i: number; j: number },
  toleranceMs: number,
): { calls: readonly Call[]; contacts: readonly Contact[] } {
  let [endCalls, endContacts] = [i, j]
  let reach = Number.NEGATIVE_INFINITY
  for (;;) {
    const call = left[endCalls]?.at ?? Number.POSITIVE_INFINITY
    const contact = right[endContacts]?.at ?? Number.POSITIVE_INFINITY
    const next = Math.min(call, contact)
    if (next === Number.POSITIVE_INFINITY || (reach > Number.NEGATIVE_INFINITY && next > reach)) break
    reach = next + toleranceMs
    if (call <= contact) endCalls++
    else endContacts++
  }
  return { calls: left.slice(i, endCalls), contacts: right.slice(j, endContacts) }
}

/** The best way to lay two sequences beside each other: pairs never cross, as swapping a crossed two is never worse. */
function aligned<Call extends Timed, Contact extends Timed>(
  calls: readonly Call[],
  contacts: readonly Contact[],
  toleranceMs: number,
): Pair<Call, Contact>[] {
  const width = contacts.length + 1
  const best = new Float64Array((calls.length + 1) * width)
  const worth = (i: number, j: number): number => {
    const apart = Math.abs((calls[i] as Call).at - (contacts[j] as Contact).at)
    return apart > toleranceMs ? Number.NEGATIVE_INFINITY : PAIR - apart
  }
  const at = (i: number, j: number): number => best[i * width + j] as number
  for (let i = calls.length - 1; i >= 0; i--) {
    for (let j = contacts.length - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), worth(i, j) + at(i + 1, j + 1))
    }
  }
  const found: Pair<Call, Contact>[] = []
  let [i, j] = [0, 0]
  while (i < calls.length && j < contacts.length) {
    if (at(i, j) === worth(i, j) + at(i + 1, j + 1)) found.push([calls[i++] as Call, contacts[j++] as Contact])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return found
}
