import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest'
import type { MandateTerms } from '../../sdk/src/generated/api/types.gen.ts'
import { ConcordatError, connect, isConcordatError, type ProblemCodes } from '../../sdk/src/index.ts'
import { termsOf as wideTerms } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { BASE_URL, type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: ReturnType<typeof as>
let agency: ReturnType<typeof as>
let agencyId: string

beforeAll(async () => {
  platform = await startPlatform()
  const [first, second] = [await platform.organisation('lender'), await platform.organisation('agency')]
  ;[lender, agency, agencyId] = [as(first), as(second), second.id]
})
afterAll(() => platform.stop())

type Options = Parameters<typeof connect>[0]

/** The client of an organisation, with the service in place of the network. */
const as = ({ apiKey }: TestOrganisation, environment: Options['environment'] = {}) =>
  connect({
    baseUrl: BASE_URL,
    credentials: { apiKey },
    environment: { fetch: async (url, init) => platform.app.request(url as string, init), ...environment },
  })

const termsOf = (changes: Parameters<typeof wideTerms>[0] = {}) => wideTerms(changes) as MandateTerms
const proposal = (reference?: string) => ({
  counterparty: agencyId,
  terms: termsOf(),
  ...(reference ? { reference } : {}),
})
const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown) => thrown,
  )

describe('a mandate between two organisations', () => {
  test('is proposed, read, signed, amended and ended, each side by its own client', async () => {
    const proposed = await lender.mandates.propose(proposal('FRAME-1'))
    expect(proposed).toMatchObject({ status: 'proposed', reference: 'FRAME-1', inForce: null })
    const seen = await agency.mandates.get(proposed.id)
    expect(seen).toMatchObject({ id: proposed.id, reference: null })
    expect(await agency.mandates.sign(proposed.id, { number: 1 })).toMatchObject({ status: 'active', inForce: 1 })
    expect(await lender.mandates.get('ref:FRAME-1')).toMatchObject({ id: proposed.id, status: 'active' })
    const amended = await agency.mandates.amend(proposed.id, { terms: termsOf({ capacity: 7 }) })
    expect(amended).toMatchObject({ inForce: 1, latest: { number: 2, terms: { capacity: 7 } } })
    expect(await lender.mandates.sign(proposed.id, { number: 2 })).toMatchObject({ inForce: 2 })
    expect(await lender.mandates.end(proposed.id)).toMatchObject({ status: 'ended' })
  })

  test('is nothing to a third organisation', async () => {
    const stranger = as(await platform.organisation('lender'))
    const { id } = await lender.mandates.propose(proposal())
    const thrown = await thrownBy(stranger.mandates.get(id))
    expect(isConcordatError(thrown, 'not_found')).toBe(true)
    const { data } = await stranger.mandates.list().first()
    expect(data).toEqual([])
  })
})

describe('an error', () => {
  test('is told apart by its code, and carries what a report needs', async () => {
    const { id } = await lender.mandates.propose(proposal())
    const thrown = await thrownBy(lender.mandates.sign(id, { number: 1 }))
    expect(thrown).toBeInstanceOf(ConcordatError)
    if (!isConcordatError(thrown)) throw thrown
    expect(thrown).toMatchObject({ status: 409, requestId: expect.stringMatching(/^req_/) })
    switch (thrown.code) {
      case 'mandate_nothing_to_sign':
        expectTypeOf(thrown).toEqualTypeOf<ConcordatError<'mandate_nothing_to_sign'>>()
        break
      default:
        throw thrown
    }
    // @ts-expect-error: a code the contract does not know is a mistake, not a case.
    expect(thrown.code === 'mandate_nothing_to_sing').toBe(false)
  })

  test('of each operation is one of those its contract names', () => {
    expectTypeOf<'mandate_version_moved'>().toExtend<ProblemCodes['mandates.sign']>()
    expectTypeOf<'mandate_version_moved'>().not.toExtend<ProblemCodes['mandates.end']>()
  })

  test('of a field names the field', async () => {
    const thrown = await thrownBy(lender.mandates.propose({ ...proposal(), counterparty: 'nobody' }))
    expect(isConcordatError(thrown, 'malformed_request') && thrown.errors).toMatchObject([
      { pointer: '#/counterparty' },
    ])
  })
})

test('a list is walked to its end, page by page, with its filters', async () => {
  const [placing, collecting] = [await platform.organisation('lender'), await platform.organisation('agency')]
  const own = as(placing)
  for (let i = 0; i < 5; i++) await own.mandates.propose({ ...proposal(), counterparty: collecting.id })
  await own.mandates.end((await own.mandates.list().first()).data[0]?.id as string)
  const ids: string[] = []
  for await (const { id, status } of own.mandates.list({ status: ['proposed'], limit: 2 })) {
    expect(status).toBe('proposed')
    ids.push(id)
  }
  expect(new Set(ids).size).toBe(4)
  const sizes: number[] = []
  for await (const page of own.mandates.list({ limit: 2 }).pages()) sizes.push(page.data.length)
  expect(sizes).toEqual([2, 2, 1])
})

describe('a change', () => {
  test('is done once, also when the answer was lost on the way', async () => {
    let lost = 0
    const flaky = as(await platform.organisation('lender'), {
      sleep: async () => {},
      fetch: async (url, init) => {
        const answer = await platform.app.request(url as string, init)
        if (init?.method === 'POST' && lost++ === 0) throw new TypeError('socket hang up')
        return answer
      },
    })
    const { data, response } = await flaky.mandates.propose(proposal()).withResponse()
    expect(response.headers.get('Idempotent-Replayed')).toBe('true')
    expect((await flaky.mandates.list().first()).data.map(({ id }) => id)).toEqual([data.id])
  })

  test('with a key used for something else is refused by name', async () => {
    const idempotencyKey = crypto.randomUUID()
    await lender.mandates.propose(proposal('KEYED-1'), { idempotencyKey })
    const thrown = await thrownBy(lender.mandates.propose(proposal('KEYED-2'), { idempotencyKey }))
    expect(isConcordatError(thrown, 'idempotency_key_reused')).toBe(true)
  })

  test('tried first is decided and answered, and leaves nothing', async () => {
    const own = as(await platform.organisation('lender'))
    expect(await own.mandates.propose(proposal('DRY-1'), { dryRun: true })).toMatchObject({ reference: 'DRY-1' })
    expect((await own.mandates.list().first()).data).toEqual([])
  })

  test('may be held against the version that was read', async () => {
    const { id } = await lender.mandates.propose(proposal())
    const { response } = await lender.mandates.get(id).withResponse()
    const ifMatch = response.headers.get('ETag') as string
    expect(await agency.mandates.sign(id, { number: 1 }, { ifMatch })).toMatchObject({ version: 2 })
    const thrown = await thrownBy(lender.mandates.end(id, { ifMatch }))
    expect(isConcordatError(thrown, 'stale_version')).toBe(true)
  })
})

test('what would take a second request comes along when asked for, typed', async () => {
  const { id } = await lender.mandates.propose(proposal())
  const { agency: other, lender: own } = await lender.mandates.get(id, { expand: ['agency'] })
  expect(other).toMatchObject({ id: agencyId })
  expect(own).toBeUndefined()
})

test('what was read and has not changed is not sent again', async () => {
  const { id } = await lender.mandates.propose(proposal())
  const { response } = await lender.mandates.get(id).withResponse()
  const headers = { 'If-None-Match': response.headers.get('ETag') as string }
  const thrown = await thrownBy(lender.mandates.get(id, undefined, { headers }))
  expect(isConcordatError(thrown, 'not_modified')).toBe(true)
})
