import postgres from 'postgres'
import { MandateId } from '../../src/mandates/index.ts'
import { ReconciliationId } from '../../src/reconciliation/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const LINES = 100_000
const LINES_FEW = 20_000
const MEGABYTE = 1_048_576
const DAY = '2026-11-24'

/** A statement by file, from upload to its last difference, beside one plain statement that finds the same. */
export const reconciliation: Benchmark = {
  name: 'reconciliation',
  run: async () => {
    const platform = await platformOn(await benchDatabase())
    const admin = postgres(platform.database.adminUrl, { max: 1, onnotice: () => {} })
    try {
      const few = await reconciled(platform, admin, LINES_FEW)
      const many = await reconciled(platform, admin, LINES)
      return figuresOf(few, many)
    } finally {
      await admin.end()
      await platform.stop()
    }
  },
}

interface Reconciled {
  readonly lines: number
  readonly uploadMs: number
  readonly compareMs: number
  readonly plainMs: number
  readonly acceptMs: number
  /** The most memory that survived a collection. */
  readonly heldBytes: number
}

interface Sides {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly mandate: string
}

async function reconciled(platform: Platform, admin: postgres.Sql, lines: number): Promise<Reconciled> {
  const lender = await platform.organisation('lender')
  const agency = await platform.organisation('agency')
  const mandate = await mandateBetween(lender, agency, { terms: { capacity: 1_000_000 } })
  const sides = { lender, agency, mandate }
  await hold(platform, admin, { ...sides, lines })
  await platform.settle()
  const memory = watchMemory()
  const id = await opened(sides)
  const uploadMs = await timed(() => uploaded(platform, sides, { id, lines }))
  await agency.post(`/v1/reconciliations/${id}/submit`, { controlTotals: { count: lines, amount: amountOf(lines) } })
  const compareMs = await timed(() => platform.settle())
  const expected = Math.floor(lines / 100)
  const found = (await agency.get(`/v1/reconciliations/${id}`)).body
  if (found.state !== 'compared' || found.differences !== expected * 2) throw new Error(JSON.stringify(found))
  const acceptMs = await timed(async () => {
    const body = { kind: 'missing_there', code: 'unexplained' }
    await agency.post(`/v1/reconciliations/${id}/accept-all`, body)
    await platform.settle()
  })
  const heldBytes = memory.stop()
  await admin`analyze`
  const plainMs = await timed(() => plain(admin, id))
  return { lines, uploadMs, compareMs, plainMs, acceptMs, heldBytes }
}

/** The highest of the lowest heaps of every five seconds: what is garbage by then does not count. */
function watchMemory(): { stop(): number } {
  let [low, held] = [Number.POSITIVE_INFINITY, 0]
  const sample = setInterval(() => {
    low = Math.min(low, process.memoryUsage().heapUsed)
  }, 20)
  const close = setInterval(() => {
    held = Math.max(held, low)
    low = Number.POSITIVE_INFINITY
  }, 5_000)
  return {
    stop: () => {
      clearInterval(sample)
      clearInterval(close)
      return Math.max(held, Math.min(low, process.memoryUsage().heapUsed))
    },
  }
}

/** Each line states 1,000; in every hundredth the platform has 1 less, and every hundredth placement is not stated. */
const amountOf = (lines: number) => lines * 1_000

async function opened({ agency, mandate }: Sides): Promise<string> {
  const answer = await agency.post('/v1/reconciliations', { mandate, asOf: DAY })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id
}

/** Placements under references of the agency, each with an account, three transactions and its history. */
async function hold(
  platform: Platform,
  admin: postgres.Sql,
  { lender, agency, mandate, lines }: Sides & { lines: number },
) {
  const [lends, works] = [OrganisationId.toUuid(lender.id), OrganisationId.toUuid(agency.id)]
  const under = MandateId.toUuid(mandate as MandateId)
  const now = platform.deps.clock()
  const all = lines + Math.floor(lines / 100)
  await admin`
    with made as (
      insert into accounts (org_id, id, reference, product, currency, jurisdiction, opened_on, principal, interest, fees,
        costs, bucket, created_at)
      select ${lends}, gen_random_uuid(), 'R-' || n, 'credit_card', 'TWD', 'TW', '2020-01-01',
        case when n <= ${lines} and n % 100 = 0 then 999 else 1000 end, 0, 0, 0, '90-119', ${now}
      from generate_series(1, ${all}::integer) n returning org_id, id, principal
    )
    insert into account_transactions (org_id, id, account_id, kind, principal, interest, fees, costs, effective_on,
      recorded_at)
    select m.org_id, gen_random_uuid(), m.id, t.kind, t.sign * t.part + case when t.kind = 'opening' then m.principal else 0 end,
      0, 0, 0, '2026-01-01', ${now}
    from made m, (values ('opening', 1, 0), ('charge', 1, 50), ('payment', -1, 50)) as t(kind, sign, part)`
  await admin`
    with made as (
      insert into placements (lender_id, agency_id, mandate_agency_id, mandate_id, mandate_version, id, account_id,
        agency_reference, status, base_status, currency, amount_placed, jurisdiction, offered_at, accepted_at, created_at)
      select ${lends}, ${works}, ${works}, ${under}, 1, gen_random_uuid(), a.id, 'C' || a.reference, 'accepted', 'accepted',
        'TWD', 1000, 'TW', ${now}, ${now}, ${now}
      from accounts a where a.org_id = ${lends} returning id
    ), history as (
      insert into events (org_id, id, type, type_version, aggregate_id, command, data, recorded_at)
      select ${works}, gen_random_uuid(), 'placement.accepted', 1, concordat.typeid('plc', id), 'placement.accept',
        '{"status": "accepted"}'::jsonb, ${now} from made returning org_id, id
    )
    insert into event_audience (viewer_id, org_id, event_id, position)
    select v.id, h.org_id, h.id, 0 from history h, (values (${lends}::uuid), (${works}::uuid)) v(id)`
  await admin`analyze`
}

async function uploaded(platform: Platform, { agency }: Sides, { id, lines }: { id: string; lines: number }) {
  const started = await agency.post('/v1/imports', {
    ...{ kind: 'inventory', format: 'csv', mode: 'best_effort' },
    controlTotals: { rows: lines, amount: amountOf(lines), currency: 'TWD' },
  })
  const answer = await platform.app.request(`/v1/imports/${started.body.id}/content`, {
    ...{ method: 'PUT', body: fileOf(id, lines), duplex: 'half' },
    headers: { authorization: `Bearer ${agency.apiKey}`, 'content-type': 'text/csv' },
  } as RequestInit)
  if (answer.status !== 202) throw new Error(await answer.text())
  await platform.settle()
  const done = await agency.get(`/v1/imports/${started.body.id}`)
  if (done.body.progress.succeeded !== lines) throw new Error(done.text)
}

function fileOf(id: string, lines: number): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let next = 0
  return new ReadableStream({
    pull(controller) {
      if (next >= lines) return controller.close()
      let block = next === 0 ? 'reconciliation,key,placement,currency,balance,status\n' : ''
      const until = Math.min(lines, next + 500)
      for (; next < until; next++) block += `${id},${next + 1},ref:CR-${next + 1},TWD,1000,accepted\n`
      controller.enqueue(text.encode(block))
    },
  })
}

/** The same question in one statement without the platform: lines beside placements, balances and history, into a table. */
async function plain(admin: postgres.Sql, id: string): Promise<void> {
  await admin`drop table if exists bench_compared`
  await admin`
    create table bench_compared as
    select l.key, p.id, h.status, b.balance, l.balance as stated
    from reconciliations r
    join placements p on p.lender_id = r.lender_id and p.mandate_id = r.mandate_id and p.agency_id = r.agency_id
    full join (
      select * from reconciliation_lines where reconciliation_id = ${ReconciliationId.toUuid(id as ReconciliationId)}
    ) l on l.given = 'ref:' || p.agency_reference
    left join lateral (
      select e.data ->> 'status' as status from events e
      where e.org_id in (p.lender_id, p.agency_id) and e.aggregate_id = concordat.typeid('plc', p.id)
        and e.recorded_at < r.as_of_end order by e.recorded_at desc, e.id desc limit 1
    ) h on true
    left join lateral (
      select sum(t.principal + t.interest + t.fees + t.costs) as balance from account_transactions t
      where t.org_id = p.lender_id and t.account_id = p.account_id and (t.effective_on <= r.as_of or t.kind = 'opening')
    ) b on true
    where r.id = ${ReconciliationId.toUuid(id as ReconciliationId)}`
}

function figuresOf(few: Reconciled, many: Reconciled): Figure[] {
  const { lines, compareMs, plainMs, uploadMs, acceptMs } = many
  const rate = (ms: number) => `${(ms / 1000).toFixed(1)} s, ${Math.round((lines / ms) * 1000)} rows/s`
  return [
    figure({
      ...{ name: 'reconciliation compared', figure: plainMs / compareMs, unit: 'of plain SQL', target: 0.2 },
      ...{ better: 'higher', note: `${lines} lines: ${rate(compareMs)}; one plain statement ${rate(plainMs)}` },
    }),
    figure({
      ...{
        name: 'reconciliation in all',
        figure: (uploadMs + compareMs) / 1000,
        unit: 's',
        target: 60,
        better: 'lower',
      },
      note: `upload of ${lines} lines ${rate(uploadMs)}; accepting ${lines / 100} differences ${(acceptMs / 1000).toFixed(1)} s`,
    }),
    figure({
      ...{ name: 'reconciliation memory', unit: 'MB more held', target: 64, better: 'lower' },
      figure: Math.max(0, many.heldBytes - few.heldBytes) / MEGABYTE,
      note: `${lines} lines beside ${few.lines}`,
    }),
  ]
}
