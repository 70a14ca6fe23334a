import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blindEvaluator } from '../../src/exchange/evaluating.ts'
import { tokenMatcher } from '../../src/exchange/token-matcher.ts'
import { runDueJobs } from '../../src/jobs/index.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
import { signalJobs } from '../../src/safety-signals/index.ts'
import type { Deps } from '../../src/store/index.ts'
import { type Contacting, contactBetween } from '../contacts/contacting.ts'
import { exchangeIn } from '../exchange/members.ts'
import { someNumber } from '../protections/protecting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { stranger, subjectOf, tagsOf } from './signalling.ts'

let platform: Platform
let here: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  here = await contactBetween(platform)
})
afterAll(() => platform.stop())

const ofExchanges = async (party: string) =>
  (await tagsOf(platform, party)).filter(({ exchange_id: of }) => of !== null)

test('nobody has a token where no exchange is open', async () => {
  const { party } = await here.active({ nationalId: someNumber() })
  await platform.settle()
  expect(await tagsOf(platform, party)).toMatchObject([{ namespace: 'US-SSN', matched_for: null, exchange_id: null }])
})

describe('where an exchange of the country is open', () => {
  let member: Awaited<ReturnType<typeof stranger>>
  beforeAll(async () => {
    member = await stranger(platform)
    await exchangeIn(platform, { jurisdiction: 'KE' })
    platform.clock.advance(301)
  })

  test('each person carries what the matcher stores of the token members have', async () => {
    const nationalId = someNumber()
    const { party } = await here.active({ nationalId })
    const { party: unnumbered } = await here.active()
    await platform.settle()
    const [tag, ...others] = await ofExchanges(party)
    expect(others).toEqual([])
    const subject = await subjectOf(member.by, nationalId)
    const exchange = tag?.exchange_id as string
    const place = { world: 'sandbox', exchange, namespace: 'US-SSN', epoch: subject.epoch }
    const stored = platform.deps.matcher?.stored(place, Buffer.from(subject.token, 'base64url'))
    expect(tag?.tag).toBe(Buffer.from(stored ?? []).toString('hex'))
    expect(tag?.namespace).toBe(`xchg|US-SSN|${subject.epoch}|${exchange}|1`)
    expect(await tagsOf(platform, unnumbered)).toEqual([])
    const logs = JSON.stringify(platform.logged)
    expect(logs).toContain('parties_matched')
    for (const text of [nationalId, nationalId.replaceAll('-', '')]) expect(logs).not.toContain(text)
  })

  test('a number that changes takes its tokens along, and whoever is erased has none', async () => {
    const { party } = await here.active({ nationalId: someNumber() })
    await platform.settle()
    const [before] = await ofExchanges(party)
    const known = { nationalId: { namespace: 'US-SSN', value: someNumber() } }
    const patch = { method: 'PATCH', path: `/v1/parties/${party}`, headers: { 'if-match': '"1"' }, body: known }
    expect((await here.lender.call(patch)).status).toBe(200)
    expect(await ofExchanges(party)).toEqual([])
    await platform.settle()
    const [after] = await ofExchanges(party)
    expect(after?.namespace).toBe(before?.namespace)
    expect(after?.tag).not.toBe(before?.tag)
    const debtless = await here.lender.post('/v1/accounts', {
      ...{ reference: 'DEBTLESS', product: 'credit_card', currency: 'USD', jurisdiction: 'US', openedOn: '2024-01-15' },
      balance: { principal: 0 },
      parties: [
        {
          ...{ role: 'borrower', liability: 'several' },
          newParty: { name: 'Nobody', nationalId: { namespace: 'US-SSN', value: someNumber() } },
        },
      ],
    })
    const [{ partyId: leaving }] = debtless.body.parties
    await platform.settle()
    expect(await ofExchanges(leaving)).toHaveLength(1)
    expect((await here.lender.post(`/v1/parties/${leaving}/erase`, { reason: 'request' })).status).toBe(200)
    platform.clock.advance(301)
    await platform.settle()
    expect(await tagsOf(platform, leaving)).toEqual([])
  })

  test('a job that is done again changes nothing, and stops where there is nothing to do', async () => {
    const { party } = await here.active({ nationalId: someNumber() })
    await platform.settle()
    const before = await tagsOf(platform, party)
    const logged = platform.logged.filter(({ event }) => event === 'parties_matched').length
    platform.clock.advance(301)
    await platform.settle()
    expect(await tagsOf(platform, party)).toEqual(before)
    expect(platform.logged.filter(({ event }) => event === 'parties_matched')).toHaveLength(logged)
  })

  test('a process without seeds or keys leaves the work to others', async () => {
    const { party } = await here.active({ nationalId: someNumber() })
    for (const lacking of [{ evaluator: undefined }, { matcher: undefined }]) {
      const deps: Deps = { ...platform.deps, ...lacking }
      expect(await runDueJobs({ deps, jobs: platform.house.jobs, kinds: signalJobs })).toBe(0)
    }
    expect(await ofExchanges(party)).toEqual([])
    await platform.settle()
    expect(await ofExchanges(party)).toHaveLength(1)
  })

  test('another key of the matcher’s adds a token under it, and keeps the older', async () => {
    const { party } = await here.active({ nationalId: someNumber() })
    await platform.settle()
    const [old] = await ofExchanges(party)
    const matcher = tokenMatcher([1, 2].map((id) => ({ id, bytes: new Uint8Array(32).fill(7 + id) })))
    platform.clock.advance(301)
    while (
      (await runDueJobs({ deps: { ...platform.deps, matcher }, jobs: platform.house.jobs, kinds: signalJobs })) > 0
    );
    const both = await ofExchanges(party)
    expect(both.map(({ namespace }) => namespace.at(-1))).toEqual(['1', '2'])
    expect(both[0]).toEqual(old)
    // The older matcher wants its own alone.
    platform.clock.advance(301)
    await platform.settle()
    expect(await ofExchanges(party)).toEqual([old])
  })

  test('a new epoch adds its token, and the old one goes when it is over', async () => {
    const { party } = await here.active({ nationalId: someNumber() })
    await platform.settle()
    const epochs = async () => (await ofExchanges(party)).map(({ namespace }) => namespace.split('|')[2])
    expect(await epochs()).toEqual(['2026H2'])
    const until = (day: string) => (Date.parse(day) - Date.parse(platform.clock.now())) / 1_000
    platform.clock.advance(until('2027-01-02T00:00:00Z'))
    await platform.settle({ kinds: signalJobs })
    expect(await epochs()).toEqual(['2026H2', '2027H1'])
    platform.clock.advance(until('2027-03-03T00:00:00Z'))
    await platform.settle({ kinds: signalJobs })
    expect(await epochs()).toEqual(['2027H1'])
  })
})

test('tokens are joined by the key they are under', () => {
  const seeds = [{ id: 1, bytes: new Uint8Array(32).fill(7), createdAt: '2026-01-01T00:00:00.000Z' as Instant }]
  expect(blindEvaluator({ seeds, multiplication: nodeMultiplication })).toBeDefined()
  expect(tokenMatcher([1, 3, 2].map((id) => ({ id, bytes: new Uint8Array(32) })))?.keys).toEqual([3, 2, 1])
})
