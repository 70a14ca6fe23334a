import { Hono } from 'hono'
import postgres from 'postgres'
import { PlacementId } from '../../src/placements/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, figure, median } from './figure.ts'
import { answersPerSecond, served } from './load.ts'
import { benchDatabase } from './server.ts'

const CONNECTIONS = 10
const ROUNDS = 5
const SECONDS = 3

/** A placement read through all of the service, beside the least a handler can do for the same row. */
export const readFloor: Benchmark = {
  name: 'read-floor',
  run: async () => {
    const platform = await platformOn(await benchDatabase())
    const { path, key } = await placementOf(platform)
    const bare = bareHandler(platform.database.adminUrl)
    const [service, floor] = [await served((request) => platform.app.fetch(request)), await served(bare.fetch)]
    try {
      const load = { connections: CONNECTIONS, seconds: SECONDS, headers: { authorization: `Bearer ${key}` } }
      const ratios: number[] = []
      const rates: number[] = []
      await answersPerSecond({ ...load, url: `${service.url}${path}` })
      for (let round = 0; round < ROUNDS; round++) {
        const lowest = await answersPerSecond({ ...load, url: `${floor.url}${path}` })
        const rate = await answersPerSecond({ ...load, url: `${service.url}${path}` })
        rates.push(rate)
        ratios.push(rate / lowest)
      }
      const note = `${Math.round(median(rates))} answers/s, median of ${ROUNDS} rounds, ${CONNECTIONS} connections`
      const measured = { figure: median(ratios), unit: 'of the floor', target: 0.45, better: 'higher' as const, note }
      return [figure({ name: 'read-floor placement.get', ...measured })]
    } finally {
      await Promise.all([service.close(), floor.close(), bare.close()])
      await platform.stop()
    }
  },
}

async function placementOf(platform: Platform): Promise<{ path: string; key: string }> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandate = await mandateBetween(lender, agency)
  const account = await debtOf(platform, lender)
  const { body } = await lender.post('/v1/placements', { account, mandate })
  return { path: `/v1/placements/${body.id}`, key: agency.apiKey }
}

/** No tenant, no credential, no view: one select of the same row, on as many connections as the service has. */
function bareHandler(url: string) {
  const sql = postgres(url, { max: CONNECTIONS, onnotice: () => {} })
  const app = new Hono()
  app.get('/v1/placements/:id', async (c) => {
    const id = PlacementId.toUuid(c.req.param('id') as PlacementId)
    const [row] = await sql`select * from placements where id = ${id} limit 1`
    return c.json(row)
  })
  return { fetch: (request: Request) => app.fetch(request), close: () => sql.end() }
}
