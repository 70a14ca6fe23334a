const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n)
const most = (a: bigint, b: bigint) => (a > b ? a : b)

/** Gives one more to the first `count` of these, in an order of their own. */
function oneMore(parts: bigint[], order: readonly number[], count: bigint): bigint[] {
  const given = new Set(order.slice(0, Number(count)))
  return parts.map((part, n) => (given.has(n) ? part + 1n : part))
}

/**
 * `amount` in proportion to `weights`, by largest remainders (the quota of Hare); of equal remainders the first is served. The
 * parts sum to `amount` exactly and none exceeds its weight while `amount` is no more than their sum. Amounts in minor units;
 * not all weights are zero.
 */
export function apportioned(amount: bigint, weights: readonly bigint[]): bigint[] {
  const all = sumOf(weights)
  const parts = weights.map((weight) => (amount * weight) / all)
  const rests = weights.map((weight) => (amount * weight) % all)
  const order = [...rests.keys()].sort((a, b) => {
    const [one, other] = [rests[a] ?? 0n, rests[b] ?? 0n]
    return one === other ? a - b : one > other ? -1 : 1
  })
  return oneMore(parts, order, amount - sumOf(parts))
}

/**
 * The next `amount` for those who have had `had` before, so that what each has then had in all is within one minor unit of
 * its exact part by weight, whatever the sizes of the amounts. Largest remainders alone do not do: taken of what is paid in
 * all, a part can shrink as more is paid (the paradox of Alabama); taken of each amount, errors add up. So whoever is behind
 * its whole part gets that first, and what is left goes, one unit each, to those whose next unit falls due soonest.
 */
export function nextParts(amount: bigint, weights: readonly bigint[], had: readonly bigint[]): bigint[] {
  const all = sumOf(weights)
  const reached = sumOf(had) + amount
  const whole = weights.map((weight) => (reached * weight) / all)
  const behind = whole.map((part, n) => most(part - (had[n] ?? 0n), 0n))
  const owed = sumOf(behind)
  if (owed >= amount) return owed === 0n ? behind : apportioned(amount, behind)
  const open = weights.flatMap((weight, n) => {
    const now = (had[n] ?? 0n) + (behind[n] ?? 0n)
    return now * all < reached * weight ? [{ n, weight, next: now + 1n }] : []
  })
  open.sort((a, b) => {
    const [one, other] = [a.next * b.weight, b.next * a.weight]
    return one === other ? a.n - b.n : one < other ? -1 : 1
  })
  return oneMore(
    behind,
    open.map(({ n }) => n),
    amount - owed,
  )
}

/** Instalments divided among shares: for each share its part of every instalment. Each instalment and each share comes out exactly. */
export function dividedSchedule(instalments: readonly bigint[], shares: readonly bigint[]): bigint[][] {
  const parts = shares.map((): bigint[] => [])
  let had = shares.map(() => 0n)
  for (const amount of instalments) {
    const next = nextParts(amount, shares, had)
    next.forEach((part, n) => {
      parts[n]?.push(part)
    })
    had = had.map((before, n) => before + (next[n] ?? 0n))
  }
  return parts
}

/** What one creditor is to get of each instalment, and what it has had. */
export interface Getting {
  readonly instalments: readonly bigint[]
  readonly had: bigint
}

/**
 * A payment divided: it fills the instalments in their order, and an instalment that is filled has given each creditor its
 * part of it to the unit. `amount` is no more than what is still to be paid.
 */
export function dividedPayment(amount: bigint, creditors: readonly Getting[]): bigint[] {
  const paid = sumOf(creditors.map(({ had }) => had)) + amount
  const base = creditors.map(() => 0n)
  let [full, at] = [0n, 0]
  for (; ; at++) {
    const instalment = sumOf(creditors.map(({ instalments }) => instalments[at] ?? 0n))
    if (instalment === 0n || full + instalment > paid) break
    full += instalment
    creditors.forEach(({ instalments }, n) => {
      base[n] = (base[n] ?? 0n) + (instalments[at] ?? 0n)
    })
  }
  const behind = creditors.map(({ had }, n) => most((base[n] ?? 0n) - had, 0n))
  const owed = sumOf(behind)
  if (owed >= amount) return owed === 0n ? behind : apportioned(amount, behind)
  const weights = creditors.map(({ instalments }) => instalments[at] ?? 0n)
  const inside = creditors.map(({ had }, n) => most(had - (base[n] ?? 0n), 0n))
  const rest = nextParts(amount - owed, weights, inside)
  return behind.map((part, n) => part + (rest[n] ?? 0n))
}
