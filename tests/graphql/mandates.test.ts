import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandatesByIds } from '../../src/mandates/queries.ts'
import { openReading } from '../../src/query.ts'
import { mandateBetween, termsOf } from '../mandates/terms.ts'
import { masked } from '../setup/command-cases.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type GraphqlAnswer, graphql, statementsOf } from './asking.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
let stranger: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
  agency = await platform.organisation('agency')
  stranger = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const everything = `fragment everything on Mandate {
  id lenderId agencyId reference status inForce suspension { cause by at } unlicensed { since missing } endedAt createdAt version
  latest {
    number proposedBy proposedAt lenderSignedAt agencySignedAt
    terms {
      jurisdictions products licencesRequired sharingScopes channels currency
      commission {
        ... on ContingencyCommission { model tiers { daysPastDueFrom amountFrom rate } settlementRate tailDays }
        ... on FlatCommission { model amountPerAccount tailDays }
      }
      settlementAuthority { discountMax instalmentsMax instalmentMin }
      workStandards {
        acknowledgeHours firstActionDays queryAnswerHours returnAfterDays reportEveryDays cureBusinessDays
        contestBusinessDays decideBusinessDays capacityStepPercent capacityFloorPercent capacityCleanDays directPaymentHours
      }
      capacity customerLevel
      remittance { basis period dueDays }
    }
  }
}`

const propose = `mutation ($input: MandateProposeInput!) { mandatePropose(input: $input) { ...everything } } ${everything}`

/** The terms as GraphQL takes them: one field for each kind of commission. */
const inputTerms = (commission: object = { contingency: { tiers: [{ rate: 2_500 }] } }) => ({
  ...termsOf(),
  commission,
})
const proposal = (changes: object = {}) => ({
  input: { counterparty: agency.id, terms: inputTerms(), idempotencyKey: crypto.randomUUID(), ...changes },
})

describe('reads answer what REST answers', () => {
  test('one mandate, field by field, by id and by own reference', async () => {
    const reference = 'FRAME-GRAPH'
    const id = await mandateBetween(lender, agency, { reference })
    const query = `query ($m: ID!) { mandate(mandate: $m) { ...everything } } ${everything}`
    for (const name of [id, `ref:${reference}`]) {
      const { body } = await graphql(lender, query, { m: name })
      expect(body.data.mandate).toEqual((await lender.get(`/v1/mandates/${name}`)).body)
    }
    const { body } = await graphql(agency, query, { m: id })
    expect(body.data.mandate).toEqual((await agency.get(`/v1/mandates/${id}`)).body)
  })

  test('a list page by page, with its filters', async () => {
    for (let n = 0; n < 5; n++) await mandateBetween(lender, agency, { signed: n % 2 === 0 })
    const rest = (await lender.get('/v1/mandates?status=active&limit=200')).body.data
    const query = `query ($after: String) {
      mandates(first: 2, after: $after, status: [active]) {
        edges { cursor node { ...everything } } pageInfo { hasNextPage endCursor startCursor hasPreviousPage }
      }
    } ${everything}`
    const read: unknown[] = []
    for (let after: string | null = null; ; ) {
      const { body }: { body: GraphqlAnswer } = await graphql(lender, query, { after })
      const { edges, pageInfo } = body.data.mandates
      expect(pageInfo).toMatchObject({ startCursor: edges[0].cursor, endCursor: edges.at(-1).cursor })
      read.push(...edges.map(({ node }: { node: unknown }) => node))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(read).toEqual(rest)
  })

  test('a page starts after any cursor of the page before, and only with the same filters', async () => {
    const page = 'mandates(first: 3) { edges { cursor node { id } } }'
    const { edges } = (await graphql(lender, `{ ${page} }`)).body.data.mandates
    const next = (after: string, filter = '') =>
      graphql(lender, `{ mandates(first: 1, after: "${after}" ${filter}) { edges { node { id } } } }`)
    expect((await next(edges[0].cursor)).body.data.mandates.edges[0].node.id).toBe(edges[1].node.id)
    const mismatch = await next(edges[0].cursor, 'status: [ended]')
    expect(mismatch.body.errors?.[0]?.extensions.code).toBe('cursor_mismatch')
  })

  test('a page of 50 and a node cost one statement each, asked in one flight', async () => {
    const id = await mandateBetween(lender, agency)
    const query = `{ mandates(first: 50) { edges { node { ...everything } } } node(id: "${id}") { ...everything } } ${everything}`
    const { statements, flights } = await statementsOf(platform, () => graphql(lender, query))
    expect(statements.filter((sql) => sql.includes('"mandates"'))).toHaveLength(2)
    expect(flights).toBe(1)
  })
})

describe('changes are the commands of REST', () => {
  test('a proposal is signed by the other side, as REST then tells', async () => {
    const { body } = await graphql(lender, propose, proposal())
    const { id } = body.data.mandatePropose
    expect(body.data.mandatePropose).toEqual((await lender.get(`/v1/mandates/${id}`)).body)
    const sign = `mutation ($input: MandateSignInput!) { mandateSign(input: $input) { status inForce } }`
    const input = { mandate: id, number: 1, idempotencyKey: crypto.randomUUID() }
    expect((await graphql(agency, sign, { input })).body.data).toEqual({
      mandateSign: { status: 'active', inForce: 1 },
    })
  })

  test('either kind of commission goes in as its own field and comes out as its own type', async () => {
    const flat = { amountPerAccount: 9_007_199_254_740_991, tailDays: 3 }
    const { body } = await graphql(lender, propose, proposal({ terms: inputTerms({ flat }) }))
    expect(body.data.mandatePropose.latest.terms.commission).toEqual({ model: 'flat', ...flat })
    const both = proposal({ terms: inputTerms({ flat, contingency: { tiers: [{ rate: 1 }] } }) })
    expect((await graphql(lender, propose, both)).body.errors?.[0]?.extensions.code).toBe('graphql_invalid')
  })

  test('null for what may be left out is as good as leaving it out', async () => {
    const { body } = await graphql(lender, propose, proposal({ reference: null }))
    expect(body.data.mandatePropose.reference).toBeNull()
  })

  test('the same key and input is replayed; another input under it is refused', async () => {
    const variables = proposal()
    const first = await graphql(lender, propose, variables)
    const again = await graphql(lender, propose, variables)
    expect(again.body.data).toEqual(first.body.data)
    expect(again.body.extensions.replayed).toEqual(['mandatePropose'])
    const other = { input: { ...variables.input, reference: 'FRAME-OTHER' } }
    expect((await graphql(lender, propose, other)).body.errors?.[0]?.extensions).toMatchObject({
      code: 'idempotency_key_reused',
      status: 422,
    })
  })

  test('a dry run answers and leaves nothing', async () => {
    const { body } = await graphql(lender, propose, proposal({ dryRun: true }))
    const { id } = body.data.mandatePropose
    expect((await lender.get(`/v1/mandates/${id}`)).status).toBe(404)
  })

  test('a command’s own problem carries what REST says, and the answer stays 200 as GraphQL wants it', async () => {
    const id = await mandateBetween(lender, agency, { signed: false })
    const rest = await lender.post(`/v1/mandates/${id}/sign`, { number: 1 })
    const sign = `mutation { mandateSign(input: { mandate: "${id}", number: 1, idempotencyKey: "k-${id}" }) { id } }`
    const answer = await graphql(lender, sign)
    const { code, status, title, type } = rest.body
    expect(answer).toMatchObject({
      status: 200,
      body: {
        data: { mandateSign: null },
        errors: [{ path: ['mandateSign'], extensions: { code, status, title, type } }],
      },
    })
    expect(answer.body.errors?.[0]?.message).toBe(rest.body.detail)
    expect(answer.body.errors?.[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'))
  })

  test('two changes in one operation run one after the other, and what follows reads the outcome of both', async () => {
    const id = await mandateBetween(lender, agency, { signed: false })
    const input = (n: number) => `mandate: "${id}", idempotencyKey: "two-${n}-${id}"`
    const { body } = await graphql(
      agency,
      `mutation { mandateSign(input: { number: 1, ${input(1)} }) { status } mandateEnd(input: { ${input(2)} }) { status } }`,
    )
    expect(body.data).toEqual({ mandateSign: { status: 'active' }, mandateEnd: { status: 'ended' } })
  })
})

describe('nobody reads more through GraphQL', () => {
  test('a node of somebody else is null, byte for byte as one that does not exist', async () => {
    const id = await mandateBetween(lender, agency)
    const madeUp = 'mnd_01k9x2v6ecf8y8q3w0h6t5r4sz'
    const ask = (by: TestOrganisation, name: string) =>
      graphql(by, 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id: name })
    expect((await ask(lender, id)).body.data).toEqual({ node: { id }, nodes: [{ id }] })
    const [theirs, nobodys] = [await ask(stranger, id), await ask(stranger, madeUp)]
    expect(theirs.body.data).toEqual({ node: null, nodes: [null] })
    expect(masked(theirs.text)).toBe(masked(nobodys.text))
  })

  test('a mandate of somebody else is not found, byte for byte as one that does not exist', async () => {
    const id = await mandateBetween(lender, agency)
    const ask = (name: string) => graphql(stranger, 'query ($m: ID!) { mandate(mandate: $m) { id } }', { m: name })
    const [theirs, nobodys] = [await ask(id), await ask('mnd_01k9x2v6ecf8y8q3w0h6t5r4sz')]
    expect(theirs.body).toMatchObject({ data: { mandate: null }, errors: [{ extensions: { code: 'not_found' } }] })
    expect(masked(theirs.text)).toBe(masked(nobodys.text))
  })

  test('each field needs the scope REST asks for; the others are still answered', async () => {
    const id = await mandateBetween(lender, agency)
    const lacking = await lender.with(['events:read'])
    const { body, status } = await graphql(
      lacking,
      `{ __typename mandates { edges { cursor } } node(id: "${id}") { id } }`,
    )
    expect(status).toBe(200)
    expect(body.data).toEqual({ __typename: 'Query', mandates: null, node: null })
    expect(body.errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'insufficient_scope', requiredScope: 'mandates:read' },
      { code: 'insufficient_scope', requiredScope: 'mandates:read' },
    ])
  })

  test('without a credential nothing is said, not even about the document', async () => {
    const response = await platform.app.request('/graphql?query={nope}')
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'unauthenticated', status: 401 } }] })
  })

  test('a client revoked since its token was read is turned away by the transaction itself', async () => {
    const reading = openReading(platform.deps, { ...lender.actor, epoch: 99 })
    await expect(reading.ask(mandatesByIds, { ids: ['mnd_01k9x2v6ecf8y8q3w0h6t5r4sz'] })).rejects.toMatchObject({
      kind: { code: 'unauthenticated' },
    })
    await reading.close()
  })
})

describe('bugs and bad days', () => {
  test('a bug is shown as nothing but a request id, and logged whole', async () => {
    const { database } = platform.deps
    const { connect } = database
    const broken = async () => {
      const connection = await connect()
      return { ...connection, send: () => Promise.reject(new Error('secret detail of the bug')) }
    }
    database.connect = broken
    const answer = await graphql(lender, '{ mandates { edges { cursor } } }')
    database.connect = connect
    expect(answer.text).not.toContain('secret detail')
    expect(answer.body.errors?.[0]?.extensions.code).toBe('internal')
    const { requestId } = answer.body.errors?.[0]?.extensions ?? {}
    expect(platform.logged).toContainEqual(
      expect.objectContaining({ event: 'bug', requestId, message: 'secret detail of the bug' }),
    )
    expect((await graphql(lender, '{ mandates { edges { cursor } } }')).body.errors).toBeUndefined()
  })
})
