/** What was told of one cell before, of a place and whole months; null: it was asked for and not told. */
export interface Answered {
  readonly place: string
  /** Months since year 0: from the first, up to but not including the other. */
  readonly from: number
  readonly to: number
  readonly count: number | null
}

/** What is about to be told. */
export type Telling = Omit<Answered, 'count'> & { readonly count: number }

interface Bounds {
  /** What is a few. */
  readonly countMin: number
  /** Records add up over months and places; people, who are counted once each, do not. */
  readonly adds: boolean
}

const isWithin = (place: string, outer: string) => place === outer || place.startsWith(`${outer}-`)
const isFew = (count: number, countMin: number) => count !== 0 && Math.abs(count) < countMin

/** Whether one place lies in the other and the months overlap: then one of the two counts part of what the other one counts. */
const isPart = (a: Omit<Answered, 'count'>, b: Omit<Answered, 'count'>) =>
  a.from < b.to && b.from < a.to && (isWithin(a.place, b.place) || isWithin(b.place, a.place))

/**
 * Months of one place joined by what was told: two that are joined, by however many answers, have a known count between them.
 * Each has the count since the first of those it is joined with.
 */
type Joined = ReadonlyMap<number, { readonly group: number; readonly since: number }>

function joinedBy(answers: readonly Telling[]): Joined {
  const months = new Map<number, { group: number; since: number }>()
  const at = (month: number) => months.get(month) ?? { group: month, since: 0 }
  for (const { from, to, count } of answers) {
    const [start, end] = [at(from), at(to)]
    months.set(from, start)
    months.set(to, end)
    // Of two answers about the same months the later one stands: it comes first.
    if (start.group === end.group) continue
    const shift = start.since + count - end.since
    for (const [month, { group, since }] of months)
      if (group === end.group) months.set(month, { group: start.group, since: since + shift })
  }
  return months
}

const between = (joined: Joined | undefined, from: number, to: number): number | undefined => {
  const [start, end] = [joined?.get(from), joined?.get(to)]
  return start && end && start.group === end.group ? end.since - start.since : undefined
}

const pairsOf = (joined: Joined): (readonly [number, number])[] => {
  const months = [...joined.keys()].sort((a, b) => a - b)
  return months.flatMap((from, at) => months.slice(at + 1).map((to) => [from, to] as const))
}

/** What is left of a country once all of its parts that are known are taken away; undefined where that is nothing known. */
function leftOver(places: ReadonlyMap<string, Joined>, country: string, [from, to]: readonly [number, number]) {
  const whole = between(places.get(country), from, to)
  const parts = [...places].flatMap(([place, joined]) => {
    const count = place === country ? undefined : between(joined, from, to)
    return count === undefined ? [] : [count]
  })
  return whole === undefined || parts.length === 0 ? undefined : whole - parts.reduce((sum, part) => sum + part, 0)
}

/**
 * Whether telling a count lets somebody who keeps what was told before reckon a few, or what was not told: as the difference of
 * two answers, along months that follow one another, or as what is left of a country beside its parts.
 * `before`: of the same cell and country, the latest first.
 */
export function givesAway(telling: Telling, before: readonly Answered[], { countMin, adds }: Bounds): boolean {
  const told = before.filter((each): each is Telling => each.count !== null)
  if (told.some((each) => isPart(each, telling) && isFew(each.count - telling.count, countMin))) return true
  if (!adds) return false
  const countOf = (answers: readonly Telling[]) =>
    new Map([...Map.groupBy(answers, ({ place }) => place)].map(([place, of]) => [place, joinedBy(of)]))
  const [known, then] = [countOf(told), countOf([telling, ...told])]
  const here = then.get(telling.place) as Joined
  const country = telling.place.slice(0, 2)
  return pairsOf(here).some(([from, to]) => {
    const count = between(here, from, to)
    if (count === undefined || between(known.get(telling.place), from, to) === count) return false
    // What is asked itself is judged by itself: it may be told now where it was too little before.
    const isHidden =
      (from !== telling.from || to !== telling.to) &&
      before.some((each) => each.count === null && each.place === telling.place && each.from === from && each.to === to)
    const left = leftOver(then, country, [from, to])
    return isHidden || isFew(count, countMin) || (left !== undefined && isFew(left, countMin))
  })
}
