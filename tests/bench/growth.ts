import { type Estate, type EstateSize, openEstate } from './estate.ts'
import { type Benchmark, type Figure, figure, median, timed } from './figure.ts'
import { type Served, served } from './load.ts'

const RUNS = 101
/** Everybody has called before the first call that counts, and every statement has found its plan. */
const warmUps = (pairs: number) => Math.max(20, pairs)

/** Accepting takes an offer each time. */
const sized = (pairs: number, each: number): EstateSize => ({
  ...{ pairs, each },
  offered: Math.ceil((warmUps(pairs) + RUNS) / pairs),
})

/** What a caller waits for where one lender has placed a hundred times as many accounts with one agency, ten calls each. */
export const growth: Benchmark = {
  name: 'growth',
  run: async ({ quick }) => {
    const [few, many] = quick ? [2_000, 50_000] : [10_000, 1_000_000]
    const contacted = 10
    return compared({
      ...{ name: 'growth', target: 1.3 },
      ...{ few: { ...sized(1, few), contacted }, many: { ...sized(1, many), contacted } },
    })
  },
}

/** What a caller waits for where two hundred times as many organisations share the tables, all of them calling in turn. */
export const tenants: Benchmark = {
  name: 'tenants',
  run: async ({ quick }) =>
    compared({
      ...{ name: 'tenants', target: 1.2 },
      ...{ few: { ...sized(5, 200), contacted: 2 }, many: { ...sized(quick ? 100 : 1_000, 200), contacted: 2 } },
    }),
}

interface Comparison {
  readonly name: string
  readonly few: EstateSize
  readonly many: EstateSize
  readonly target: number
}

/** The same calls to two services side by side, in turn: the ratio of their medians. */
async function compared({ name, few, many, target }: Comparison): Promise<Figure[]> {
  const estates = [await openEstate(few), await openEstate(many)] as const
  const services = [await callable(estates[0]), await callable(estates[1])] as const
  try {
    const figures: Figure[] = []
    for (const operation of operations) {
      for (const { call, pairs } of services) for (let run = 0; run < warmUps(pairs); run++) await call(operation)
      const times: [number[], number[]] = [[], []]
      for (let run = 0; run < RUNS; run++) {
        for (const side of run % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          times[side].push(await timed(() => services[side].call(operation)))
        }
      }
      const [short, long] = [median(times[0]), median(times[1])]
      const note = `${long.toFixed(1)} ms of ${many.pairs * many.each} placements against ${short.toFixed(1)} ms of ${few.pairs * few.each}, ${2 * many.pairs} organisations against ${2 * few.pairs}`
      const measured = { figure: long / short, unit: 'times p50', target, better: 'lower' as const, note }
      figures.push(figure({ name: `${name} ${operation.name}`, ...measured }))
    }
    return figures
  } finally {
    for (const { close } of services) await close()
    for (const { platform } of estates) await platform.stop()
  }
}

interface Turn {
  readonly estate: Estate
  /** Whose turn it is, and how often they had it. */
  readonly pair: number
  readonly round: number
}

interface Operation {
  readonly name: string
  readonly by: 'lender' | 'agency'
  readonly method?: 'POST'
  path(turn: Turn): string
  /** What is sent, where something is. */
  body?(turn: Turn): unknown
}

const pick = <T>(of: readonly (readonly T[])[], { pair, round }: Turn): T | undefined =>
  of[pair]?.[round % (of[pair]?.length ?? 1)]

const operations: readonly Operation[] = [
  { name: 'placement.list', by: 'agency', path: () => '/v1/placements?limit=50' },
  { name: 'placement.list by status', by: 'agency', path: () => '/v1/placements?limit=50&status=accepted' },
  {
    ...{ name: 'activity.list of a placement', by: 'agency' },
    path: (turn) => `/v1/activities?limit=50&placement=${pick(turn.estate.contacts, turn)?.placement}`,
  },
  {
    ...{ name: 'activity.list of an account', by: 'lender' },
    path: (turn) => `/v1/activities?limit=50&account=${pick(turn.estate.accounts, turn)}`,
  },
  { name: 'account.get', by: 'lender', path: (turn) => `/v1/accounts/${pick(turn.estate.accounts, turn)}` },
  {
    ...{ name: 'placement.accept', by: 'agency', method: 'POST' },
    path: (turn) => `/v1/placements/${pick(turn.estate.offers, turn)}/accept`,
  },
  {
    ...{ name: 'contact_decision.make', by: 'agency', method: 'POST', path: () => '/v1/contact-decisions' },
    body: (turn) => {
      const { placement, contactPoint } = pick(turn.estate.contacts, turn) ?? {}
      return { placement, contactPoint, channel: 'phone' }
    },
  },
  {
    ...{ name: 'activity.record', by: 'agency', method: 'POST', path: () => '/v1/activities' },
    body: (turn) => ({
      ...pick(turn.estate.contacts, turn),
      ...{
        channel: 'phone',
        direction: 'outbound',
        disposition: 'no_answer',
        happenedAt: turn.estate.platform.clock.now(),
      },
    }),
  },
]

interface Callable {
  readonly pairs: number
  call(operation: Operation): Promise<void>
  close: Served['close']
}

/** The service on a port of its own, its pairs calling one after the other. */
async function callable(estate: Estate): Promise<Callable> {
  const { url, close } = await served((request) => estate.platform.app.fetch(request))
  const turns = new Map<Operation, number>()
  return {
    close,
    pairs: estate.pairs.length,
    call: async (operation) => {
      const turn = turns.get(operation) ?? 0
      turns.set(operation, turn + 1)
      const pair = turn % estate.pairs.length
      const now = { estate, pair, round: Math.floor(turn / estate.pairs.length) }
      const key = estate.pairs[pair]?.[operation.by].apiKey
      const answer = await fetch(`${url}${operation.path(now)}`, asked(operation, operation.body?.(now), key))
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${operation.name} answered ${answer.status}: ${text}`)
    },
  }
}

const asked = ({ method }: Operation, body: unknown, key: string | undefined): RequestInit => ({
  method: method ?? 'GET',
  headers: {
    authorization: `Bearer ${key}`,
    ...(method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
  },
  ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
})
