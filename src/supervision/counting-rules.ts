import { addSeconds, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { OrganisationId, OrganisationKind } from '../tenancy/model.ts'
import { type Answered, givesAway } from './differencing-rules.ts'
import { SETTLED_SECONDS } from './model.ts'
import { noiseFor, type RandomBytes } from './noise-rules.ts'
import { supervisionProblems as problems } from './problems.ts'
import { isOver, refusedField } from './rules.ts'
import { statistics, suppressionRule } from './statistic-dictionary.ts'
import {
  CELLS_MAX,
  type CountTable,
  GRANTED_THOUSANDTHS,
  MONTHS_MAX,
  type PrivacyBudget,
  type Statistic,
  type StatisticId,
  type StatisticName,
} from './statistic-model.ts'
import { statisticProblems } from './statistic-problems.ts'
import { type Counted, type GivesAway, keyOf, margins, primary, suppressed, totalOf } from './statistics-rules.ts'

export interface StatisticAsked {
  readonly statistic: StatisticName
  readonly jurisdiction: string
  readonly purpose: Statistic['purpose']
  readonly period: { readonly from: Instant; readonly to: Instant }
  readonly asOf?: Instant | undefined
  readonly epsilonThousandths?: number | undefined
}

interface Asking {
  readonly id: StatisticId
  readonly org: OrganisationId
  readonly orgKind: OrganisationKind
  readonly regulates: readonly string[]
  readonly digest: string
  /** The same question with noise, once answered: its noise is drawn once. */
  readonly answered: Statistic | undefined
  readonly now: Instant
}

const MONTH_START = /^\d{4}-\d{2}-01T00:00:00\.000Z$/
const monthsBefore = (at: Instant) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - 1

export const asOfAsked = ({ asOf }: Pick<StatisticAsked, 'asOf'>, now: Instant): Instant =>
  asOf ?? addSeconds(now, -SETTLED_SECONDS)

/** Whole months: of two periods that overlap, the difference is a period anybody may ask about, under the same rules. */
function periodRefusal({ period, asOf }: StatisticAsked, now: Instant): Problem | null {
  const off = Object.entries(period).find(([, at]) => !MONTH_START.test(at))
  if (off) return refusedField('periodUnfit', `period/${off[0]}`, 'The first moment of a month, UTC.')
  const months = monthsBefore(period.to) - monthsBefore(period.from)
  if (months < 1 || months > MONTHS_MAX) {
    return refusedField('periodUnfit', 'period/to', `From one month to ${MONTHS_MAX}.`)
  }
  const latest = addSeconds(now, -SETTLED_SECONDS)
  return asOfAsked({ asOf }, now) > latest ? refusedField('unsettled', 'asOf', `The latest is ${latest}.`) : null
}

export function askedFor(asked: StatisticAsked, asking: Asking): Result<Statistic, Problem> {
  const { statistic, jurisdiction, purpose, period, epsilonThousandths = null } = asked
  const { id, org, orgKind, regulates, digest, answered, now } = asking
  if (orgKind !== 'regulator') return refuse(new Problem(problems.notRegulator))
  if (!isOver(regulates, jurisdiction)) {
    return refuse(refusedField('elsewhere', 'jurisdiction', `You regulate ${regulates.join(', ') || 'nowhere'}.`))
  }
  const unfit = periodRefusal(asked, now)
  if (unfit) return refuse(unfit)
  const { version: statisticVersion, source, counts, dimensions } = statistics[statistic]
  if (epsilonThousandths !== null && counts !== 'people') {
    const detail = 'One person may be behind many records: noise is for statistics that count people.'
    const errors = [{ pointer: '#/epsilonThousandths', code: 'unfit', detail }]
    return refuse(new Problem(statisticProblems.noNoise, { detail, errors }))
  }
  return ok({
    ...{ orgId: org, id, statistic, statisticVersion, source, counts, dimensions, jurisdiction, purpose, ...period },
    ...{ asOf: asOfAsked(asked, now), epsilonThousandths, questionDigest: digest, createdAt: now, version: 1 },
    ...(answered
      ? { state: 'done', table: answered.table, owners: answered.owners, countedAt: now }
      : { state: 'counting', table: null, owners: [], countedAt: null }),
  })
}

/** What a question with noise costs: its loss, of each quarter it asks about. One that was answered before costs nothing. */
export function costsOf(asked: Statistic): readonly PrivacyBudget[] {
  const { epsilonThousandths, state, orgId, source, jurisdiction, from, to } = asked
  if (epsilonThousandths === null || state === 'done') return []
  const quarterOf = (month: number) => `${Math.floor(month / 12)}-Q${Math.floor((month % 12) / 3) + 1}`
  const months = Array.from({ length: monthsBefore(to) - monthsBefore(from) }, (_, at) => monthsBefore(from) + at)
  return [...new Set(months.map(quarterOf))].map((quarter) => ({
    ...{ orgId, source, country: jurisdiction.slice(0, 2), quarter },
    ...{ spentThousandths: epsilonThousandths, grantedThousandths: GRANTED_THOUSANDTHS },
  }))
}

/** What `bridge` counted of a cell, of one lender and those who see the same rows. */
export interface CountedGroup {
  readonly key: readonly string[]
  readonly lender: OrganisationId
  readonly owners: readonly OrganisationId[]
  readonly count: number
}

/** Groups by the cell they are of, cells in the order of their keys. */
function cellsOf(groups: readonly CountedGroup[]): readonly Counted[] {
  const cells = new Map<string, { key: readonly string[]; by: Record<string, number> }>()
  for (const { key, lender, count } of groups) {
    const cell = cells.get(keyOf(key)) ?? { key, by: {} }
    cell.by[lender] = (cell.by[lender] ?? 0) + count
    cells.set(keyOf(key), cell)
  }
  return [...cells.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell)
}

/** What exact statistics of the same kind and country told of each cell and margin, or did not, the latest first. */
function answeredBefore(earlier: readonly Statistic[]): ReadonlyMap<string, readonly Answered[]> {
  const answered = new Map<string, Answered[]>()
  for (const { table, jurisdiction: place, from, to } of earlier) {
    const months = { from: monthsBefore(from), to: monthsBefore(to) }
    for (const { key, count } of table ? [...table.cells, ...table.margins] : []) {
      const named = keyOf(key)
      const known = answered.get(named) ?? []
      known.push({ place, ...months, count })
      answered.set(named, known)
    }
  }
  return answered
}

function givingAway(asked: Statistic, earlier: readonly Statistic[]): GivesAway {
  const before = answeredBefore(earlier)
  const region = { place: asked.jurisdiction, from: monthsBefore(asked.from), to: monthsBefore(asked.to) }
  const bounds = { countMin: suppressionRule.countMin, adds: asked.counts === 'records' }
  return (key, count) => givesAway({ ...region, count }, before.get(key) ?? [], bounds)
}

/**
 * With noise, of each person in one cell: a loss of epsilon in all. What is too small once it has its noise is left out like what
 * is not there; margins are for who reads to add up, since each of its own would cost as much again.
 */
function noised(cells: readonly Counted[], epsilonThousandths: number, random: RandomBytes): CountTable {
  const epsilon = { over: BigInt(epsilonThousandths), under: 1_000n }
  const told = cells.flatMap((cell) => {
    const reason = primary(cell, { ...suppressionRule, countMin: 0 })
    const count = totalOf(cell) + Number(noiseFor(epsilon, 1n, random))
    if (count < suppressionRule.countMin) return []
    return [{ key: cell.key, count: reason ? null : count, suppressed: reason }]
  })
  return { cells: told, margins: [] }
}

/** Takes in what was counted, once. */
export function counted(
  asked: Statistic,
  groups: readonly CountedGroup[],
  { earlier, random, now }: { earlier: readonly Statistic[]; random: RandomBytes; now: Instant },
): Result<Statistic | null, Problem> {
  if (asked.state !== 'counting') return ok(null)
  const cells = cellsOf(groups)
  if (cells.length > CELLS_MAX) throw new Error(`a statistic of ${cells.length} cells`)
  const gives = givingAway(asked, earlier)
  const table =
    asked.epsilonThousandths === null
      ? { cells: suppressed(cells, suppressionRule, gives), margins: margins(cells, suppressionRule, gives) }
      : noised(cells, asked.epsilonThousandths, random)
  const owners = [...new Set(groups.flatMap((group) => group.owners))].sort()
  return ok({ ...asked, state: 'done', table, owners, countedAt: now, version: asked.version + 1 })
}
