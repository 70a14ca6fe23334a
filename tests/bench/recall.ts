import postgres from 'postgres'
import { mandateBetween } from '../mandates/terms.ts'
import { bulkDebts } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { besideCopy } from './copy.ts'
import { type Benchmark, type Figure, figure, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const PLACEMENTS = 10_000
const NOTICE_DAYS = 20
const DAY_SECONDS = 86_400

/** Ten thousand placements recalled in one call and made final on their day, beside COPY of the same rows. */
export const recall: Benchmark = {
  name: 'recall',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    const admin = postgres(platform.database.adminUrl, { max: 1, onnotice: () => {} })
    try {
      const rows = quick ? PLACEMENTS / 10 : PLACEMENTS
      const lender = await held(platform, rows)
      const asked = await besideCopy(admin, () => timed(() => recalled(platform, lender, rows)))
      platform.clock.advance((NOTICE_DAYS + 1) * DAY_SECONDS)
      const ended = await besideCopy(admin, () => timed(() => platform.settle()))
      await requireFinal(lender, rows)
      return [figureOf('announced', rows, asked), figureOf('final', rows, ended)]
    } finally {
      await admin.end()
      await platform.stop()
    }
  },
}

/** A lender whose accounts an agency holds, all accepted from one batch. */
async function held(platform: Platform, rows: number): Promise<TestOrganisation> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { capacity: 1_000_000 } })
  await bulkDebts(platform, lender, rows)
  const respondBy = new Date(Date.parse(platform.clock.now()) + DAY_SECONDS * 1000).toISOString()
  const source = { filter: { product: ['credit_card'] } }
  const { body } = await lender.post('/v1/placement-batches', { mandate, respondBy, source })
  await platform.settle()
  await agency.post(`/v1/placement-batches/${body.id}/answer`, { acceptAll: true })
  await platform.settle()
  return lender
}

async function recalled(platform: Platform, lender: TestOrganisation, rows: number): Promise<void> {
  const { status, text, body } = await lender.post('/v1/recalls', {
    ...{ reason: 'lender_request', mode: 'pending', noticeDays: NOTICE_DAYS, contactRule: 'stop_at_once' },
    source: { filter: {} },
  })
  if (status !== 202) throw new Error(text)
  await platform.settle()
  const done = await lender.get(`/v1/recalls/${body.id}`)
  if (done.body.recalled !== rows) throw new Error(done.text)
}

async function requireFinal(lender: TestOrganisation, rows: number): Promise<void> {
  const { body, text } = await lender.get('/v1/recalls')
  if (body.data[0].recalled !== rows) throw new Error(text)
  const open = await lender.get('/v1/placements?status=accepted,recall_pending&limit=1')
  if (open.body.data.length > 0) throw new Error(open.text)
}

function figureOf(what: string, rows: number, { done: ms, copyMs }: { done: number; copyMs: number }): Figure {
  const note = `${rows} placements in ${(ms / 1000).toFixed(1)} s, ${Math.round((rows / ms) * 1000)} a second`
  const measured = { figure: copyMs / ms, unit: 'of COPY', target: 0.25, better: 'higher' as const }
  return figure({ name: `recall ${what}`, ...measured, note })
}
