import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PartyId } from '../../src/accounts/index.ts'
import { contactHistory } from '../../src/contacts/index.ts'
import { addHours, type Instant } from '../../src/kernel/instant.ts'
import { asActor } from '../../src/store/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { debtOf } from '../placements/portfolio.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const placed = async (account: string, by: TestOrganisation) => {
  const { body } = await lender.post('/v1/placements', { account, mandate: await mandateBetween(lender, by) })
  await by.post(`/v1/placements/${body.id}/accept`)
  return body.id as string
}
const call = { direction: 'outbound', channel: 'phone', disposition: 'no_answer' }
const historyFor = async (by: TestOrganisation, party: string, known: Instant = platform.clock.now()) => {
  const [history] = await asActor(
    platform.deps.database,
    by.actor,
    contactHistory({
      ...{ lender: lender.id, party: party as PartyId, known },
      ...{ since: addHours(platform.clock.now(), -168), until: platform.clock.now() },
    }),
  )
  return history
}
const borrower = async () => {
  const account = await debtOf(platform, lender)
  const [person] = (await lender.get(`/v1/accounts/${account}/parties`)).body.data
  const party = (person.party?.id ?? person.partyId) as string
  const point = await lender.post(`/v1/parties/${party}/contact-points`, {
    ...{ kind: 'phone', value: '+886912345678', source: 'borrower' },
  })
  return { account, party, point: point.body.id as string }
}

describe('what counters read', () => {
  test('is every contact over the lender and its agencies, and nothing to whoever holds no debt of the person', async () => {
    const { account, party } = await borrower()
    const happenedAt = addHours(platform.clock.now(), -2)
    await lender.post('/v1/activities', { ...call, account, party, happenedAt })
    const placement = await placed(account, agency)
    await agency.post('/v1/activities', { ...call, placement, party, happenedAt: addHours(happenedAt, 1) })
    expect(await historyFor(agency, party)).toMatchObject([{ by: 'lender' }, { by: 'self' }])
    expect(await historyFor(lender, party)).toMatchObject([{ by: 'self' }, { by: 'another' }])
    expect(await historyFor(await platform.organisation('agency'), party)).toEqual([])
  })

  test('is corrected since, and what was known then stays readable', async () => {
    const { account, party } = await borrower()
    const happenedAt = addHours(platform.clock.now(), -3)
    const { body } = await lender.post('/v1/activities', { ...call, account, party, happenedAt })
    const then = platform.clock.now()
    platform.clock.advance(3600)
    await lender.post(`/v1/activities/${body.id}/corrections`, { kind: 'recorded_in_error' })
    expect(await historyFor(lender, party, then)).toHaveLength(1)
    expect(await historyFor(lender, party)).toEqual([])
  })

  test('leaves out calls to a number found to be a wrong one, also those before', async () => {
    const { account, party, point: contactPoint } = await borrower()
    const happenedAt = addHours(platform.clock.now(), -5)
    await lender.post('/v1/activities', { ...call, account, party, contactPoint, happenedAt })
    const last = { ...call, account, party, contactPoint, happenedAt: addHours(happenedAt, 3) }
    const { body } = await lender.post('/v1/activities', last)
    const then = platform.clock.now()
    platform.clock.advance(3600)
    expect((await lender.post(`/v1/activities/${body.id}/corrections`, { kind: 'wrong_number' })).status).toBe(201)
    expect((await historyFor(lender, party, then)).map(({ wrongNumber }) => wrongNumber)).toEqual([false, false])
    expect((await historyFor(lender, party)).map(({ wrongNumber }) => wrongNumber)).toEqual([true, true])
  })
})
