import { setTimeout as pause } from 'node:timers/promises'
import { EventId, sequence } from '../../src/events/index.ts'
import { appendToLog } from '../../src/log/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const EVENTS_PER_SECOND = 500
const AT_ONCE = 20
/** As the Node runtime rests between two checkpoints. */
const REST_MS = 200

/** How soon an event is under a signed checkpoint, and what a proof costs when the log is long. */
export const log: Benchmark = {
  name: 'log',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    try {
      const lender = await platform.organisation('lender')
      const latency = await checkpointLatency(platform, { lender, seconds: quick ? 3 : 15 })
      const writes = await writesBesideTheLog(platform, { lender, seconds: quick ? 1 : 3 })
      return [...latency, writes, await proofOfLongLog(platform, { lender, entries: quick ? 20_000 : 1_000_000 })]
    } finally {
      await platform.stop()
    }
  },
}

/** Events of one organisation, made by the database: it is the log that is measured, not the commands. */
const append = ({ admin }: Platform, { id }: TestOrganisation, count: number) => admin`
  with appended as (
    insert into events (org_id, id, type, type_version, aggregate_id, command, data, recorded_at)
    select ${OrganisationId.toUuid(id)}::uuid, concordat.uuid_at(clock_timestamp()), 'bench.happened', 1, 'bench', 'bench.happen',
      jsonb_build_object('n', n), clock_timestamp() from generate_series(1, ${count}::int) n
    returning org_id, id
  )
  insert into event_audience (viewer_id, org_id, event_id) select org_id, org_id, id from appended`

/** As the service does after commits: number what is new, and take it into the log. */
async function keep({ deps, house: { sequencer }, logSigner }: Platform): Promise<void> {
  await sequence({ sequencer })
  await appendToLog({ ...deps, sequencer, signers: [logSigner] })
}

interface Flow {
  readonly lender: TestOrganisation
  readonly seconds: number
}

async function checkpointLatency(platform: Platform, { lender, seconds }: Flow): Promise<Figure[]> {
  await keep(platform)
  let [flowing, waiting]: [boolean, number[]] = [true, []]
  const latencies: number[] = []
  const keeping = async () => {
    while (flowing || waiting.length > 0) {
      const taken = waiting
      waiting = []
      await keep(platform)
      const now = performance.now()
      latencies.push(...taken.map((at) => now - at))
      await pause(REST_MS)
    }
  }
  const kept = keeping()
  const startedAt = performance.now()
  for (let made = 0; made < seconds * EVENTS_PER_SECOND; made += AT_ONCE) {
    await pause(Math.max(0, startedAt + (made / EVENTS_PER_SECOND) * 1000 - performance.now()))
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        await append(platform, lender, 1)
        waiting.push(performance.now())
      }),
    )
  }
  flowing = false
  const rate = Math.round((seconds * EVENTS_PER_SECOND) / ((performance.now() - startedAt) / 1000))
  await kept
  const sorted = latencies.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  const note = `${latencies.length} events, a commit each, ${rate}/s`
  const soon = { unit: 's', better: 'lower', note } as const
  return [
    figure({ name: 'log checkpoint p50', figure: at(0.5) / 1000, target: 0.5, ...soon }),
    figure({ name: 'log checkpoint p99', figure: at(0.99) / 1000, target: 1, ...soon }),
  ]
}

const ROUNDS = 3
const WRITERS = 8

/** Commits of one event each, as many as go, while the log is kept against while it is not: turn by turn, the median counts. */
async function writesBesideTheLog(platform: Platform, { lender, seconds }: Flow): Promise<Figure> {
  const ratios: number[] = []
  let [alone, beside] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    await keep(platform)
    alone = await writesASecond(platform, { lender, seconds })
    await keep(platform)
    let keeping = true
    const kept = (async () => {
      while (keeping) {
        await keep(platform)
        await pause(REST_MS)
      }
    })()
    beside = await writesASecond(platform, { lender, seconds })
    keeping = false
    await kept
    ratios.push(beside / alone)
  }
  const median = ratios.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
  const note = `${Math.round(beside)} commits a second against ${Math.round(alone)}`
  return figure({
    name: 'writes beside the log',
    figure: median,
    unit: 'of without',
    target: 0.5,
    better: 'higher',
    note,
  })
}

async function writesASecond(platform: Platform, { lender, seconds }: Flow): Promise<number> {
  const startedAt = performance.now()
  let made = 0
  const writing = async () => {
    while (performance.now() - startedAt < seconds * 1000) {
      await append(platform, lender, 1)
      made += 1
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, writing))
  return made / ((performance.now() - startedAt) / 1000)
}

const PROOFS = 50
const CHUNK = 8_000
/** One chunk of so many is of events, numbered and told as any; those it proves lie all along the log. */
const CHUNKS_A_TOLD_ONE = 25

/** What waits for the log as numbering would leave it, with nobody told: taking it in is what makes the log long. */
const awaited = ({ admin }: Platform, { id }: TestOrganisation, count: number) => admin`
  insert into log_pending (org_id, event_id, digest, actor_digest)
  select ${OrganisationId.toUuid(id)}::uuid, concordat.uuid_at(clock_timestamp()), sha256(convert_to(n::text, 'UTF8')),
    sha256('bench') from generate_series(1, ${count}::int) n`

/** Makes the log so long, entry by entry through the one that keeps it. */
async function filled(platform: Platform, { lender, entries }: { lender: TestOrganisation; entries: number }) {
  for (let chunk = 0; chunk * CHUNK < entries; chunk++) {
    await (chunk % CHUNKS_A_TOLD_ONE === 0 ? append : awaited)(platform, lender, CHUNK)
    await keep(platform)
  }
}

async function proofOfLongLog(platform: Platform, { lender, entries }: { lender: TestOrganisation; entries: number }) {
  const filling = await timed(() => filled(platform, { lender, entries }))
  await platform.admin`analyze`
  const events = await platform.admin<{ id: string }[]>`
    select id from events where type = 'bench.happened' order by random() limit ${PROOFS}`
  const times: number[] = []
  for (const { id } of events) {
    const path = `/v1/events/${EventId.fromUuid(id)}/proof`
    times.push(
      await timed(async () => {
        const { status, text } = await lender.get(path)
        if (status !== 200) throw new Error(text)
      }),
    )
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  const note = `of ${entries} entries, an event in ${CHUNKS_A_TOLD_ONE}, filled at ${Math.round(entries / (filling / 1000))}/s`
  return figure({ name: 'log proof', figure: median, unit: 'ms', target: 20, better: 'lower', note })
}
