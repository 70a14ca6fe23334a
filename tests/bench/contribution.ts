import { contribution, tokenOf } from '../contributions/records.ts'
import { exchangeIn, joined } from '../exchange/members.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const ROWS = 100_000
const ROWS_QUICK = 2_000

/** A whole book of debts contributed by token, from upload to last event, and the same book again a month later. */
export const contributions: Benchmark = {
  name: 'contribution',
  run: async ({ quick }) => {
    const platform = await platformOn(await benchDatabase())
    try {
      const exchange = await exchangeIn(platform)
      const by = await platform.organisation('lender')
      await joined(exchange, by)
      const rows = quick ? ROWS_QUICK : ROWS
      const first = await contributed(platform, by, { exchange: exchange.id, rows, asOf: '2026-11-20' })
      const again = await contributed(platform, by, { exchange: exchange.id, rows, asOf: '2026-11-22' })
      return [figureOf('a first time', rows, first, 1_000), figureOf('anew', rows, again, 1_000)]
    } finally {
      await platform.stop()
    }
  },
}

interface Book {
  readonly exchange: string
  readonly rows: number
  readonly asOf: string
}

async function contributed(platform: Platform, by: TestOrganisation, { exchange, rows, asOf }: Book): Promise<number> {
  const { body } = await by.post('/v1/imports', {
    ...{ kind: 'exchange_records', format: 'ndjson', mode: 'best_effort', controlTotals: { rows } },
  })
  const lines = Array.from({ length: rows }, (_, n) =>
    JSON.stringify(contribution({ exchange, reference: `DEBT-${n}`, token: tokenOf(`person ${n}`), asOf })),
  )
  const raw = { type: 'application/x-ndjson', text: `${lines.join('\n')}\n` }
  const ms = await timed(async () => {
    const answer = await by.call({ method: 'PUT', path: `/v1/imports/${body.id}/content`, raw })
    if (answer.status !== 202) throw new Error(answer.text)
    await platform.settle()
  })
  const done = await by.get(`/v1/imports/${body.id}`)
  if (done.body.progress.succeeded !== rows) throw new Error(done.text)
  return ms
}

const figureOf = (what: string, rows: number, ms: number, target: number): Figure =>
  figure({
    ...{ name: `contribution ${what}`, figure: (rows / ms) * 1_000, unit: 'records/s', target, better: 'higher' },
    note: `${rows} records in ${(ms / 1_000).toFixed(1)} s`,
  })
