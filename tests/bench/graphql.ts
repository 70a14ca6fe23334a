import { graphql as ask, statementsOf } from '../graphql/asking.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtsOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, figure, median, timed } from './figure.ts'
import { benchDatabase } from './server.ts'

const PAGE = 50
const RUNS = 31
const WARM_UPS = 5

/** Three levels: placements; their mandates, accounts and case files; the organisations of the mandates. */
const page = `{
  placements(first: ${PAGE}) { edges { node {
    id status amountPlaced
    mandate { id status lender { name } agency { name } }
    account { id reference bucket balance { total } }
    caseFile { parties { role name } }
  } } }
}`

/** A page of 50 placements three levels deep: the statements it runs, and its time beside the REST requests it replaces. */
export const graphql: Benchmark = {
  name: 'graphql',
  run: async () => {
    const platform = await platformOn(await benchDatabase())
    try {
      const lender = await portfolioOf(platform)
      const { statements } = await statementsOf(platform, () => ask(lender, page))
      const [once, apart]: [number[], number[]] = [[], []]
      for (let run = 0; run < WARM_UPS + RUNS; run++) {
        const times = [await timed(() => ask(lender, page)), await timed(() => overRest(lender))] as const
        if (run < WARM_UPS) continue
        once.push(times[0])
        apart.push(times[1])
      }
      const note = `${median(once).toFixed(1)} ms against ${median(apart).toFixed(1)} ms, ${PAGE} accounts asked one by one`
      return [
        figure({
          name: 'graphql statements',
          figure: statements.length,
          unit: 'statements',
          target: 5,
          better: 'lower',
        }),
        figure({
          name: 'graphql time',
          figure: median(once) / median(apart),
          unit: 'of REST',
          target: 1,
          better: 'lower',
          note,
        }),
      ]
    } finally {
      await platform.stop()
    }
  },
}

async function portfolioOf(platform: Platform): Promise<TestOrganisation> {
  const [lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const mandates = [await mandateBetween(lender, agency), await mandateBetween(lender, agency)]
  const debts = Array.from({ length: PAGE }, (_, n) => ({ name: `Borrower ${n}` }))
  for (const [n, account] of (await debtsOf(platform, lender, debts)).entries()) {
    const { body } = await lender.post('/v1/placements', { account, mandate: mandates[n % mandates.length] })
    await agency.post(`/v1/placements/${body.id}/accept`)
  }
  return lender
}

/** What a REST caller sends for the same facts, as much of it at once as can be. */
async function overRest(lender: TestOrganisation): Promise<void> {
  const { data } = (await lender.get(`/v1/placements?limit=${PAGE}`)).body
  const organisations = data.flatMap((one: Record<string, string>) => [one.lenderId, one.agencyId])
  await Promise.all(
    [
      ...[...new Set(data.map((one: Record<string, string>) => `/v1/mandates/${one.mandateId}`))],
      ...[...new Set(organisations)].map((id) => `/v1/directory/${id}`),
      ...data.map((one: Record<string, string>) => `/v1/accounts/${one.accountId}`),
      ...['/v1/case-files?limit=50'],
    ].map((path) => lender.get(path as string)),
  )
}
