import { OrganisationId } from '../../src/tenancy/index.ts'
import { graphql as ask, statementsOf } from '../graphql/asking.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtsOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, platformOn } from '../setup/service.ts'
import { type Benchmark, type Figure, figure, median, timed } from './figure.ts'
import { served } from './load.ts'
import { postgraphileOn } from './postgraphile.ts'
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

/** What both can be asked for. PostGraphile reads tables: organisations are ids there, and names of borrowers stay sealed. */
const commonPage = `{
  placements(first: ${PAGE}) { edges { node {
    id status amountPlaced
    mandate { id status lenderId agencyId }
    account { id reference bucket balance { total } }
    caseFile { parties { role partyId name } }
  } } }
}`

const peerPage = `{
  allPlacements(first: ${PAGE}, orderBy: [PRIMARY_KEY_DESC]) { nodes {
    rowId status amountPlaced
    mandateByLenderIdAndMandateAgencyIdAndMandateId { rowId status lenderId agencyId }
    accountByLenderIdAndAccountId {
      rowId reference bucket balance
      accountPartiesByOrgIdAndAccountId { nodes { role partyByOrgIdAndPartyId { rowId nameSealed } } }
    }
  } }
}`

/** A page of 50 placements three levels deep: the statements it runs, and its time beside REST and beside PostGraphile. */
export const graphql: Benchmark = {
  name: 'graphql',
  run: async () => {
    const platform = await platformOn(await benchDatabase())
    try {
      const lender = await portfolioOf(platform)
      const { statements } = await statementsOf(platform, () => ask(lender, page))
      const counted = { figure: statements.length, unit: 'statements', target: 5, better: 'lower' as const }
      const rest = await compared({ ours: () => ask(lender, page), theirs: () => overRest(lender) })
      const note = `${rest.note}, ${PAGE} accounts asked one by one`
      return [
        figure({ name: 'graphql statements', ...counted }),
        figure({ name: 'graphql time', figure: rest.ratio, unit: 'of REST', target: 1, better: 'lower', note }),
        ...(await besidePostgraphile(platform, lender)),
      ]
    } finally {
      await platform.stop()
    }
  },
}

/** Both over HTTP, on the same data, as the same database role. */
async function besidePostgraphile(platform: Platform, lender: TestOrganisation): Promise<Figure[]> {
  const peer = await postgraphileOn(platform.database.appUrl, OrganisationId.toUuid(lender.id))
  if (!peer) {
    console.log(
      '       graphql beside PostGraphile is not measured: the peer is not installed, npm cannot reach its registry',
    )
    return []
  }
  const service = await served((request) => platform.app.fetch(request))
  try {
    const authorization = `Bearer ${lender.apiKey}`
    const ours = () => posted(`${service.url}/graphql`, commonPage, { authorization })
    const theirs = () => posted(peer.url, peerPage)
    const answers = [await ours(), await theirs()]
    for (const answer of answers) if ((answer.match(/amountPlaced/g) ?? []).length !== PAGE) throw new Error(answer)
    const { ratio, note } = await compared({ ours, theirs })
    return [figure({ name: 'graphql peer', figure: ratio, unit: 'of PostGraphile', target: 1, better: 'lower', note })]
  } finally {
    peer.stop()
    await service.close()
  }
}

async function posted(url: string, query: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const text = await answer.text()
  if (answer.status !== 200 || /"errors"/.test(text)) throw new Error(text.slice(0, 600))
  return text
}

interface Compared {
  readonly ratio: number
  readonly note: string
}

/** One after the other, in turn: the ratio of their medians. */
async function compared(sides: Record<'ours' | 'theirs', () => Promise<unknown>>): Promise<Compared> {
  const times: Record<keyof typeof sides, number[]> = { ours: [], theirs: [] }
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    for (const side of run % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      const ms = await timed(sides[side])
      if (run >= WARM_UPS) times[side].push(ms)
    }
  }
  const [ours, theirs] = [median(times.ours), median(times.theirs)]
  return { ratio: ours / theirs, note: `${ours.toFixed(1)} ms against ${theirs.toFixed(1)} ms` }
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
