import postgres from 'postgres'
import { mandateBetween } from '../mandates/terms.ts'
import { bulkDebts } from '../placements/portfolio.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { besideCopy } from './copy.ts'
import { type Benchmark, type Figure, figure, median, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const ROWS = 24_000
const ROUNDS = 3

/** Thousands of accounts placed by one batch and accepted by one answer, beside COPY of the same rows. */
export const batch: Benchmark = {
  name: 'batch',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    const admin = postgres(platform.database.adminUrl, { max: 1, onnotice: () => {} })
    try {
      const rows = quick ? ROWS / 10 : ROWS
      const rounds: Round[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await placedAndAnswered(platform, admin, rows))
      return [
        figureOf(
          'placed',
          rows,
          rounds.map(({ placing }) => placing),
        ),
        figureOf(
          'answered',
          rows,
          rounds.map(({ answering }) => answering),
        ),
      ]
    } finally {
      await admin.end()
      await platform.stop()
    }
  },
}

interface Side {
  readonly ms: number
  readonly copyMs: number
}

interface Round {
  readonly placing: Side
  readonly answering: Side
}

async function placedAndAnswered(platform: Platform, admin: postgres.Sql, rows: number): Promise<Round> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency, { terms: { capacity: 1_000_000 } })
  await bulkDebts(platform, lender, rows)
  const respondBy = new Date(Date.parse(platform.clock.now()) + 86_400_000).toISOString()
  const source = { filter: { product: ['credit_card'] } }
  let id = ''
  const worked = async (begin: () => Promise<void>): Promise<Side> => {
    const { done: ms, copyMs } = await besideCopy(admin, () =>
      timed(async () => {
        await begin()
        await platform.settle()
      }),
    )
    return { ms, copyMs }
  }
  const placing = await worked(async () => {
    const { status, text, body } = await lender.post('/v1/placement-batches', { mandate, respondBy, source })
    if (status !== 202) throw new Error(text)
    id = body.id
  })
  const answering = await worked(async () => {
    const { status, text } = await agency.post(`/v1/placement-batches/${id}/answer`, { acceptAll: true })
    if (status !== 202) throw new Error(text)
  })
  const { body, text } = await lender.get(`/v1/placement-batches/${id}`)
  if (body.accepted !== rows) throw new Error(text)
  return { placing, answering }
}

function figureOf(what: string, rows: number, rounds: readonly Side[]): Figure {
  const of = (take: (side: Side) => number) => median(rounds.map(take))
  const rate = (milliseconds: number) => Math.round((rows / milliseconds) * 1000)
  const [ms, copyMs] = [of((side) => side.ms), of((side) => side.copyMs)]
  const note = `${rows} accounts in ${(ms / 1000).toFixed(1)} s, ${rate(ms)} rows/s; COPY ${rate(copyMs)} rows/s; median of ${ROUNDS} rounds`
  const measured = {
    figure: of((side) => side.copyMs / side.ms),
    unit: 'of COPY',
    target: 0.25,
    better: 'higher' as const,
  }
  return figure({ name: `batch ${what}`, ...measured, note })
}
