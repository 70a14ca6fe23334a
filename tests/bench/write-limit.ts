import { spawnSync } from 'node:child_process'
import { PlacementId } from '../../src/placements/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { bulkDebts } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, median } from './figure.ts'
import { ratedScript, type Sent, scriptOf } from './pgbench.ts'
import { listened, newRecorder, type Recorder, recordedCall } from './recording.ts'
import { benchDatabase } from './server.ts'

const CALLERS = 10
const ROUNDS = 3
const PER_ROUND = 2_000
/** Commits do not wait for the disk, for either: else the disk is all that is measured. */
const withoutDisk = { synchronous_commit: 'off' }
const RECORDED_KEY = 'the-recorded-call'

interface Offer {
  readonly id: string
  readonly account: string
}

/** Commands a second, beside pgbench running the same statements in the same shape on as many connections. */
export const writeLimit: Benchmark = {
  name: 'write-limit',
  run: async () => {
    if (spawnSync('pgbench', ['--version']).status !== 0) {
      console.log('       write-limit is not measured: pgbench is not installed')
      return []
    }
    const recorder = newRecorder()
    const platform = await platformOn(await benchDatabase(withoutDisk), {}, listened(recorder))
    try {
      return [await measure(platform, recorder)]
    } finally {
      await platform.stop()
    }
  },
}

async function measure(platform: Platform, recorder: Recorder): Promise<Figure> {
  const { agency, offers } = await offersOf(platform, 2 * ROUNDS * PER_ROUND + 200)
  const accept = ({ id }: Offer, key: string = crypto.randomUUID()) =>
    agency.call({
      ...{ method: 'POST', path: `/v1/placements/${PlacementId.fromUuid(id)}/accept`, body: {} },
      headers: { 'idempotency-key': key },
    })
  for (const offer of offers.splice(0, 100)) await accept(offer)
  const [example] = offers.splice(0, 1) as [Offer]
  const sent = await recordedCall(recorder, async () => {
    const { status, text } = await accept(example, RECORDED_KEY)
    if (status !== 200) throw new Error(text)
  })
  const rates: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const limiting = () => pgbenchRate(platform, { sent, example, offers: offers.splice(0, PER_ROUND) })
    const serving = () => serviceRate(offers.splice(0, PER_ROUND), accept)
    // Whoever comes first in a round finds smaller tables.
    const [limit, rate] =
      round % 2 === 0 ? [await limiting(), await serving()] : [await serving(), await limiting()].reverse()
    if (limit === undefined || rate === undefined) throw new Error('a round has two rates')
    rates.push(rate)
    ratios.push(rate / limit)
  }
  const note = `${Math.round(median(rates))} commands/s, offers made one by one, ${CALLERS} connections, median of ${ROUNDS} rounds`
  const measured = { figure: median(ratios), unit: 'of pgbench', target: 0.5, better: 'higher' as const, note }
  return figure({ name: 'write-limit placement.accept', ...measured })
}

async function serviceRate(
  offers: readonly Offer[],
  accept: (offer: Offer) => Promise<{ status: number; text: string }>,
): Promise<number> {
  const left = [...offers]
  const startedAt = performance.now()
  const caller = async () => {
    for (let offer = left.pop(); offer; offer = left.pop()) {
      const { status, text } = await accept(offer)
      if (status !== 200) throw new Error(text)
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, caller))
  return offers.length / ((performance.now() - startedAt) / 1000)
}

interface Limit {
  readonly sent: readonly Sent[]
  /** The placement the statements were recorded on. */
  readonly example: Offer
  readonly offers: readonly Offer[]
}

async function pgbenchRate(platform: Platform, { sent, example, offers }: Limit): Promise<number> {
  const { admin, database } = platform
  await admin`create schema if not exists bench`
  await admin`drop table if exists bench.offers`
  await admin`create table bench.offers as select n - 1 as n, id, account, 'key-' || id as key from unnest(
    ${offers.map(({ id }) => id)}::uuid[], ${offers.map(({ account }) => account)}::uuid[]) with ordinality o(id, account, n)`
  await admin`create unique index on bench.offers (n)`
  await admin`grant usage on schema bench to concordat_app`
  await admin`grant select on bench.offers to concordat_app`
  const own = {
    [example.id]: '(select id from bench.offers where n = :n)',
    // Made for the call: an offer is accepted once, so its own id is as good for the event.
    [eventOf(sent)]: '(select id from bench.offers where n = :n)',
    [example.account]: '(select account from bench.offers where n = :n)',
    // Looked up, not put together: under row security what is not leakproof keeps a condition out of the index.
    [RECORDED_KEY]: '(select key from bench.offers where n = :n)',
  }
  const each = offers.length / CALLERS
  const rate = ratedScript(database.appUrl, { script: scriptOf(sent, { own, each }), each, clients: CALLERS })
  const [done] = await admin<{ accepted: number }[]>`
    select count(*)::int as accepted from bench.offers o join placements p on p.id = o.id and p.status = 'accepted'`
  if (done?.accepted !== offers.length) throw new Error(`pgbench accepted ${done?.accepted} of ${offers.length}`)
  return rate
}

/** The id of the one event the recorded call appended. */
function eventOf(sent: readonly Sent[]): string {
  const lists = sent.find(({ sql }) => /insert into events/.test(sql))?.params.map(String) ?? []
  const [, id] = lists.map((list) => /^\{([0-9a-f-]{36})\}$/.exec(list)).find((match) => match !== null) ?? []
  if (id === undefined) throw new Error('the recorded call appended no event')
  return id
}

/** Thousands of offers of one lender to one agency, and the uuids of their placements. */
async function offersOf(platform: Platform, count: number): Promise<{ agency: TestOrganisation; offers: Offer[] }> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { capacity: 1_000_000 } })
  await bulkDebts(platform, lender, count)
  const respondBy = new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
  const source = { filter: { product: ['credit_card'] } }
  const { status, text } = await lender.post('/v1/placement-batches', { mandate, respondBy, source })
  if (status !== 202) throw new Error(text)
  await platform.settle()
  // Accepting counts on the batch, one row for all: offers made one by one have none to wait for.
  await platform.admin`update placements set batch_id = null, version = version + 1`
  await platform.admin`analyze`
  const offers = await platform.admin<
    Offer[]
  >`select id, account_id as account from placements where status = 'offered'`
  return { agency, offers: [...offers] }
}
