import { spawnSync } from 'node:child_process'
import { AccountId, ContactPointId, PartyId } from '../../src/accounts/index.ts'
import { PlacementId } from '../../src/placements/index.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { type EstatePair, openEstate } from './estate.ts'
import { type Benchmark, type Figure, figure, median } from './figure.ts'
import { ratedScript, type Sent, scriptOf } from './pgbench.ts'
import { listened, newRecorder, type Recorder, recordedCall } from './recording.ts'

const CALLERS = 10
const ROUNDS = 3
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Whom a call is to, by uuids. */
interface Callee {
  readonly placement: string
  readonly account: string
  readonly party: string
  readonly point: string
}

interface Command {
  readonly name: string
  readonly path: string
  readonly by: 'lender' | 'agency'
  /** The table that has a row of each. */
  readonly table: string
  body(callee: Callee, platform: Platform): Record<string, unknown>
}

const named = ({ placement, point }: Callee) => ({
  ...{ placement: PlacementId.fromUuid(placement), contactPoint: ContactPointId.fromUuid(point), channel: 'phone' },
})

const commands: readonly Command[] = [
  {
    ...{ name: 'contact_decision.make', path: '/v1/contact-decisions', by: 'agency', table: 'contact_decisions' },
    body: named,
  },
  {
    ...{ name: 'activity.record', path: '/v1/activities', by: 'agency', table: 'activities' },
    body: (callee, platform) => ({
      ...{ ...named(callee), party: PartyId.fromUuid(callee.party), direction: 'outbound', disposition: 'no_answer' },
      happenedAt: platform.clock.now(),
    }),
  },
  {
    ...{ name: 'payment.record', path: '/v1/payments', by: 'lender', table: 'payments' },
    body: ({ account, placement }, platform) => ({
      ...{
        account: AccountId.fromUuid(account),
        reference: `P-${placement}`,
        paidTo: 'lender',
        method: 'bank_transfer',
      },
      ...{ currency: 'TWD', amount: 100, effectiveAt: platform.clock.now() },
    }),
  },
]

/** Contact decisions, activities and payments a second, each of a person of its own, beside pgbench running the same statements. */
export const contactWriteLimit: Benchmark = {
  name: 'write-limit-contact',
  run: async ({ quick }) => {
    if (spawnSync('pgbench', ['--version']).status !== 0) {
      console.log('       write-limit-contact is not measured: pgbench is not installed')
      return []
    }
    const recorder = newRecorder()
    // New connections plan for a while what the service has planned already: fewer would measure that.
    const perRound = quick ? 1_000 : 2_000
    const each = commands.length * (2 * ROUNDS * perRound + 200)
    const estate = await openEstate(
      { pairs: 1, each, offered: 0, workedPercent: 100, contacted: 10 },
      listened(recorder),
    )
    const pair = estate.pairs[0] as EstatePair
    try {
      const callees = await estate.platform.admin<
        Callee[]
      >`select placement, account, party, point from bench.made order by k`
      await alike(estate.platform)
      const left = [...callees]
      const figures: Figure[] = []
      for (const command of commands) {
        const by = pair[command.by]
        figures.push(await measure({ platform: estate.platform, by, recorder, command, perRound, left }))
      }
      return figures
    } finally {
      await estate.platform.stop()
    }
  },
}

interface Measuring {
  readonly platform: Platform
  readonly by: TestOrganisation
  readonly recorder: Recorder
  readonly command: Command
  readonly perRound: number
  /** Nobody is called twice. */
  readonly left: Callee[]
}

async function measure(measuring: Measuring): Promise<Figure> {
  const { command, perRound, left, recorder } = measuring
  const call = caller(measuring)
  for (const callee of left.splice(0, 100)) await call(callee)
  const examples = left.splice(0, 2) as [Callee, Callee]
  const key = `the-recorded-${command.name}`
  const [one, other] = [
    await recordedCall(recorder, () => call(examples[0], key)),
    await recordedCall(recorder, () => call(examples[1])),
  ]
  const limit = {
    sent: one,
    key,
    fresh: freshOf(one, other, examples[0]),
    texts: freshTextsOf(one, other),
    example: examples[0],
  }
  const rates: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const limiting = () => limitOf(measuring, { ...limit, callees: left.splice(0, perRound) })
    const serving = () => rateOf(left.splice(0, perRound), call)
    // Whoever comes first in a round finds smaller tables.
    const [most, rate] =
      round % 2 === 0 ? [await limiting(), await serving()] : [await serving(), await limiting()].reverse()
    if (most === undefined || rate === undefined) throw new Error('a round has two rates')
    rates.push(rate)
    ratios.push(rate / most)
  }
  const note = `${Math.round(median(rates))} commands/s, ${CALLERS} connections, median of ${ROUNDS} rounds of ${perRound}`
  const measured = { figure: median(ratios), unit: 'of pgbench', target: 0.5, better: 'higher' as const, note }
  return figure({ name: `write-limit ${command.name}`, ...measured })
}

const caller =
  ({ by, command, platform }: Measuring) =>
  async (callee: Callee, key: string = crypto.randomUUID()) => {
    const { status, text, body } = await by.call({
      ...{ method: 'POST', path: command.path, body: command.body(callee, platform) },
      headers: { 'idempotency-key': key },
    })
    if (status !== 201) throw new Error(text)
    // A denial holds no slot, and would be less work.
    if (body.outcome === 'deny') throw new Error(`denied: ${body.ruledBy}`)
  }

async function rateOf(callees: readonly Callee[], call: (callee: Callee) => Promise<void>): Promise<number> {
  const left = [...callees]
  const startedAt = performance.now()
  const one = async () => {
    for (let callee = left.pop(); callee; callee = left.pop()) await call(callee)
  }
  await Promise.all(Array.from({ length: CALLERS }, one))
  return callees.length / ((performance.now() - startedAt) / 1000)
}

const uuidsIn = (sent: readonly Sent[]): Set<string> =>
  new Set(sent.flatMap(({ params }) => params.flatMap((param) => String(param).match(UUID) ?? [])))

/** Ids the call made up: those that the other call has not, and that are nobody's it was about. */
function freshOf(one: readonly Sent[], other: readonly Sent[], { placement, account, party, point }: Callee): string[] {
  const [known, about] = [uuidsIn(other), new Set([placement, account, party, point])]
  return [...uuidsIn(one)].filter((id) => !known.has(id) && !about.has(id))
}

const TYPE_ID = /\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g
const typeIdsIn = (sent: readonly Sent[]): Set<string> =>
  new Set(sent.flatMap(({ params }) => params.flatMap((param) => String(param).match(TYPE_ID) ?? [])))

/** Texts made of such ids, by which a row refers to another of the same call. */
const freshTextsOf = (one: readonly Sent[], other: readonly Sent[]): string[] => {
  const known = typeIdsIn(other)
  return [...typeIdsIn(one)].filter((text) => !known.has(text))
}

interface Limit {
  readonly sent: readonly Sent[]
  readonly texts: readonly string[]
  readonly fresh: readonly string[]
  /** The idempotency key of the recorded call. */
  readonly key: string
  /** Whom the recorded call was to. */
  readonly example: Callee
  readonly callees: readonly Callee[]
}

async function limitOf(
  { platform, command }: Measuring,
  { sent, fresh, texts, key, example, callees }: Limit,
): Promise<number> {
  const { admin, database } = platform
  await admin`drop table if exists bench.callees`
  await admin`create table bench.callees as
    select place - 1 as n, o.*, gen_random_uuid() || '-key' as key, array(select gen_random_uuid() from generate_series(1, ${fresh.length}::int) g where place > 0) as made
    from unnest(${callees.map(({ placement }) => placement)}::uuid[], ${callees.map(({ account }) => account)}::uuid[],
      ${callees.map(({ party }) => party)}::uuid[], ${callees.map(({ point }) => point)}::uuid[])
      with ordinality o(placement, account, party, point, place)`
  await admin`create unique index on bench.callees (n)`
  await admin`grant usage on schema bench to concordat_app`
  await admin`grant select on bench.callees to concordat_app`
  const turns = (column: string) => `(select ${column} from bench.callees where n = :n)`
  const own = Object.fromEntries([
    ...(['placement', 'account', 'party', 'point'] as const).map((column) => [example[column], turns(column)]),
    ...fresh.map((id, index) => [id, turns(`made[${index + 1}]`)]),
    ...texts.map((text, index) => [text, turns(`'${text.slice(0, 4)}' || key || '-${index}'`)]),
    [key, turns('key')],
  ])
  const before = await rowsOf(platform, command)
  const each = callees.length / CALLERS
  const rate = ratedScript(database.appUrl, { script: scriptOf(sent, { own, each }), each, clients: CALLERS })
  const made = (await rowsOf(platform, command)) - before
  if (made !== callees.length) throw new Error(`pgbench made ${made} of ${callees.length}`)
  return rate
}

async function rowsOf({ admin }: Platform, { table }: Command): Promise<number> {
  const [row] = await admin<{ rows: number }[]>`select count(*)::int as rows from ${admin(table)}`
  return row?.rows ?? 0
}

/** Every debt owes the same: what was recorded of a payment on one is what one on another comes to. */
async function alike({ admin }: Platform): Promise<void> {
  await admin.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    await sql`update account_transactions set principal = 1000000, interest = 0, fees = 0, costs = 0`
    await sql`update accounts set principal = 1000000, interest = 0, fees = 0, costs = 0`
  })
}
