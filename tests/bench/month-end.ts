import postgres from 'postgres'
import { MandateId } from '../../src/mandates/index.ts'
import { PlacementId } from '../../src/placements/index.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { held, type Paying, payingOf } from '../payments/paying.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, figure, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const POSTINGS = 50_000

/** The month end of one mandate: everything it has to remit gathered, added up and digested by the job. */
export const monthEnd: Benchmark = {
  name: 'month-end',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    const admin = postgres(platform.database.adminUrl, { max: 1, onnotice: () => {} })
    try {
      const rows = quick ? POSTINGS / 10 : POSTINGS
      const ground = await payingOf(platform)
      await fill(admin, ground, { payments: rows / 2, at: platform.clock.now() })
      const drafting = await timed(() => drafted(platform, ground, rows))
      const { body } = await ground.lender.get('/v1/remittances')
      const reading = await timed(() => statementOf(ground, body.data[0].id, rows))
      const note = `${rows} postings; its statement is read in ${(reading / 1000).toFixed(1)} s`
      const measured = { figure: drafting / 1000, unit: 's', target: quick ? 6 : 60, better: 'lower' as const }
      return [figure({ name: 'month end of one mandate', ...measured, note })]
    } finally {
      await admin.end()
      await platform.stop()
    }
  },
}

async function drafted(platform: Platform, { lender, mandate }: Paying, rows: number): Promise<void> {
  const { status, text, body } = await lender.post('/v1/remittances', { mandate })
  if (status !== 202) throw new Error(text)
  await platform.settle()
  const made = await lender.get(`/v1/remittances/${body.id}`)
  if (made.body.state !== 'draft' || made.body.lineCount !== rows) throw new Error(made.text)
}

async function statementOf({ agency }: Paying, id: string, rows: number): Promise<void> {
  const { body, text } = await agency.get(`/v1/remittances/${id}/statement`)
  if (body.lines?.length !== rows) throw new Error(text.slice(0, 300))
}

/** So many payments an agency took, each with what it earned by it, as the ledger has them; recorded so many seconds apart. */
export async function fill(
  admin: postgres.Sql,
  ground: Paying,
  { payments, at, from = 1, apart = 0 }: { payments: number; at: string; from?: number; apart?: number },
) {
  const { placement } = await held(ground)
  const [lender, agency] = [
    OrganisationId.toUuid(ground.lender.id as OrganisationId),
    OrganisationId.toUuid(ground.agency.id as OrganisationId),
  ]
  const mandate = MandateId.toUuid(ground.mandate as MandateId)
  const placed = PlacementId.toUuid(placement as PlacementId)
  await admin.begin(async (sql) => {
    await sql`create temporary table taken on commit drop as
      select n, gen_random_uuid() as payment, gen_random_uuid() as receipt, gen_random_uuid() as earned,
        1000 + n % 9000 as amount, ${at}::timestamptz - n * ${apart} * interval '1 second' as recorded from generate_series(${from}::int, ${from + payments - 1}::int) n`
    await sql`insert into payments (lender_id, agency_id, id, placement_id, mandate_id, recorded_by, reference, paid_to,
        method, currency, amount, effective_at, effective_on, status, reason, recorded_at)
      select ${lender}, ${agency}, t.payment, ${placed}, ${mandate}, ${agency}, 'TAKEN-' || t.n, 'agency', 'cash', 'TWD',
        t.amount, ${at}, ${at}::date, 'unallocated', 'unknown_account', t.recorded from taken t`
    await sql`insert into posting_sets (lender_id, agency_id, mandate_id, id, kind, payment_id, lines, effective_on, recorded_at)
      select ${lender}, ${agency}, ${mandate}, x.id, x.kind, t.payment, 2, ${at}::date, t.recorded
      from taken t cross join lateral (values (t.receipt, 'receipt'), (t.earned, 'commission')) x(id, kind)`
    await sql`insert into postings (lender_id, agency_id, set_id, line, account, currency, amount, effective_on, recorded_at)
      select ${lender}, ${agency}, x.id, x.line, x.account, 'TWD', x.amount, ${at}::date, t.recorded
      from taken t cross join lateral (values (t.receipt, 1, 'trust', t.amount), (t.receipt, 2, 'suspense', -t.amount),
        (t.earned, 1, 'commission_earned', t.amount / 4), (t.earned, 2, 'commission_due', -(t.amount / 4))
      ) x(id, line, account, amount)`
    await sql`insert into commissions (lender_id, agency_id, id, payment_id, placement_id, mandate_id, mandate_version,
        set_id, crediting, rule, currency, basis, rate, amount, effective_on, recorded_at)
      select ${lender}, ${agency}, gen_random_uuid(), t.payment, ${placed}, ${mandate}, 1, t.earned, 'holder',
        'contingency', 'TWD', t.amount, 2500, t.amount / 4, ${at}::date, t.recorded from taken t`
  })
}
