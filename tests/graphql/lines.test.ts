import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import { debtsOf } from '../placements/portfolio.ts'
import { masked } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { graphql, statementsOf } from './asking.ts'

const PAGE = 50

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let stranger: TestOrganisation
let mandates: string[]
let placed: { id: string; account: string }[]

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender', { name: 'Formosa Consumer Bank' })
  agency = await platform.organisation('agency', { name: 'Harbour Recoveries' })
  stranger = await platform.organisation('agency')
  mandates = [await mandateBetween(lender, agency), await mandateBetween(lender, agency)]
  const accounts = await debtsOf(
    platform,
    lender,
    Array.from({ length: PAGE }, (_, n) => ({ name: `Borrower ${n}` })),
  )
  placed = []
  for (const [n, account] of accounts.entries()) {
    const { body, text } = await lender.post('/v1/placements', { account, mandate: mandates[n % 2] })
    if (!body.id) throw new Error(text)
    const accepted = await agency.post(`/v1/placements/${body.id}/accept`)
    if (accepted.status !== 200) throw new Error(accepted.text)
    placed.push({ id: body.id, account })
  }
})
afterAll(() => platform.stop())

describe('lines from one type to the next', () => {
  const page = `{
    placements(first: ${PAGE}) { edges { node {
      id mandate { id status lender { name } agency { name } }
      account { id reference balance { total } placements { id } }
      caseFile { placementId parties { name } }
    } } }
  }`

  test('a page of 50 placements, three levels deep, costs one statement a line however long the page', async () => {
    let answer: Awaited<ReturnType<typeof graphql>> | undefined
    const { statements, flights } = await statementsOf(platform, async () => {
      answer = await graphql(lender, page)
    })
    const nodes = answer?.body.data.placements.edges.map(({ node }: { node: unknown }) => node)
    expect(answer?.body.errors).toBeUndefined()
    expect(nodes).toHaveLength(PAGE)
    for (const node of nodes) {
      const facts = placed.find(({ id }) => id === node.id)
      expect(node).toMatchObject({
        mandate: {
          status: 'active',
          lender: { name: 'Formosa Consumer Bank' },
          agency: { name: 'Harbour Recoveries' },
        },
        account: { id: facts?.account, placements: [{ id: node.id }] },
        caseFile: { placementId: node.id, parties: [{ name: expect.stringMatching(/^Borrower \d+$/) }] },
      })
    }
    // Placements; then mandates, accounts and case files; then the directory and the accounts' placements.
    expect(statements).toHaveLength(6)
    expect(flights).toBe(3)
  })

  test('without the way back, the same page costs five', async () => {
    const { statements } = await statementsOf(platform, () => graphql(lender, page.replace('placements { id }', '')))
    expect(statements).toHaveLength(5)
  })

  test('the agency follows the lines it may, and finds no account at the end of its own', async () => {
    const { body } = await graphql(agency, page)
    expect(body.errors).toBeUndefined()
    const [{ node }] = body.data.placements.edges
    expect(node).toMatchObject({ account: null, mandate: { lender: { name: 'Formosa Consumer Bank' } } })
    expect(node.caseFile.parties[0].name).toMatch(/^Borrower/)
  })

  test('a line asks for its own scope: it is null with a problem, and what it hangs on is answered', async () => {
    const narrow = await lender.with(['placements:read'])
    const { body, status } = await graphql(narrow, '{ placements(first: 2) { edges { node { id mandate { id } } } } }')
    expect(status).toBe(200)
    expect(body.data.placements.edges.map(({ node }: { node: unknown }) => node)).toMatchObject([
      { mandate: null },
      { mandate: null },
    ])
    expect(body.errors).toMatchObject([
      { path: ['placements', 'edges', 0, 'node', 'mandate'], extensions: { code: 'insufficient_scope' } },
      { path: ['placements', 'edges', 1, 'node', 'mandate'], extensions: { code: 'insufficient_scope' } },
    ])
  })

  test('what a line answers is what REST answers', async () => {
    const [{ id, account }] = placed as [{ id: string; account: string }]
    const { body } = await graphql(
      lender,
      `query ($id: ID!) { placement(placement: $id) {
        account { id reference product currency status balance { principal interest fees costs total } version }
        caseFile { scopes account { reference balance } parties { name role liability contactPoints { value } } }
      } }`,
      { id },
    )
    const rest = (await lender.get(`/v1/accounts/${account}`)).body
    const file = (await lender.get(`/v1/placements/${id}/case-file`)).body
    expect(rest).toMatchObject(body.data.placement.account)
    expect(body.data.placement.caseFile).toMatchObject({
      scopes: file.scopes,
      parties: [{ name: file.parties[0].name }],
    })
  })
})

describe('every kind of node', () => {
  test('is fetched by its id by whoever may see it, all kinds in one flight', async () => {
    const [{ id, account }] = placed as [{ id: string; account: string }]
    const events = (await lender.get('/v1/events?limit=1')).body.data
    const ids = [id, account, mandates[0], agency.id, lender.client, ...events.map((event: { id: string }) => event.id)]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
    let answer: Awaited<ReturnType<typeof graphql>> | undefined
    const { flights } = await statementsOf(platform, async () => {
      answer = await graphql(lender, query, { ids })
    })
    expect(answer?.body.data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(ids)
    expect(flights).toBe(1)
  })

  test('is null to a stranger, byte for byte as an id that nobody has', async () => {
    const [{ id, account }] = placed as [{ id: string; account: string }]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }'
    const real = [id, account, mandates[0], lender.client]
    const madeUp = real.map((name) => `${name?.slice(0, 4)}01k9x2v6ecf8y8q3w0h6t5r4sz`)
    const [theirs, nobodys] = [
      await graphql(stranger, query, { ids: real }),
      await graphql(stranger, query, { ids: madeUp }),
    ]
    expect(theirs.body.data.nodes).toEqual([null, null, null, null])
    expect(masked(theirs.text)).toBe(masked(nobodys.text))
  })

  test('is not asked for more than a hundred at a time', async () => {
    const ids = Array.from({ length: 101 }, () => mandates[0])
    const { body } = await graphql(lender, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'malformed_request', errors: [{ pointer: '#/ids' }] })
  })
})
