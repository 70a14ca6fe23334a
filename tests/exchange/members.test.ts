import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { agreed, done, exchangeIn, joined, memberOf, sha256, terms } from './members.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const exchanges = '/v1/exchanges'
const members = '/v1/exchange-members'
const opening = { jurisdiction: 'TW', publicName: 'Exchange of Taiwan', terms }
const operator = () => platform.organisation('operator')

async function appliedTo() {
  const exchange = await exchangeIn(platform)
  const by = await platform.organisation('lender')
  const { id } = await done(by, members, { exchange: exchange.id, ...agreed })
  return { ...exchange, by, member: id as string }
}

commandCases('exchange.open', {
  platform: () => platform,
  scope: 'exchange:oversee',
  arrange: async () => ({ by: await operator(), path: exchanges, body: opening }),
  status: 201,
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ jurisdiction: 'TW', sharing: 'members', terms, bureauLicence: null })
    expect((await by.get(`${exchanges}/${body.id}`)).body).toEqual(body)
    const neighbour = await platform.organisation('lender')
    expect((await neighbour.get(`${exchanges}/${body.id}`)).status).toBe(200)
  },
  events: ['exchange.opened'],
  noOutsider: 'it names nothing of anybody’s',
  conflict: {
    arrange: async () => {
      const { operator: by } = await exchangeIn(platform)
      return { by, path: exchanges, body: opening }
    },
    ...{ status: 409, code: 'exchange_jurisdiction_taken' },
  },
})

commandCases('exchange.revise', {
  platform: () => platform,
  scope: 'exchange:oversee',
  arrange: async () => {
    const { operator: by, id } = await exchangeIn(platform)
    return { by, path: `${exchanges}/${id}/revise`, body: { publicName: 'Anew' } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ publicName: 'Anew', terms, version: 2 }),
  events: ['exchange.revised'],
  conflict: {
    arrange: async () => {
      const { operator: by, id } = await exchangeIn(platform, {
        ...{
          jurisdiction: 'CN',
          changes: { bureauLicence: { number: '1', authority: 'A', validUntil: '2027-01-01' } },
        },
      })
      const bureauLicence = { number: '1', authority: 'A', validUntil: '2026-01-01' }
      return { by, path: `${exchanges}/${id}/revise`, body: { bureauLicence } }
    },
    ...{ status: 409, code: 'exchange_bureau_lapsed' },
  },
})

commandCases('exchange_member.apply', {
  platform: () => platform,
  scope: 'exchange:write',
  arrange: async () => {
    const { id: exchange } = await exchangeIn(platform)
    return { by: await platform.organisation('lender'), path: members, body: { exchange, ...agreed } }
  },
  status: 201,
  outsider: () => platform.organisation('lender', { world: 'elsewhere' }),
  effect: async ({ body }, { by }) => {
    expect(body).toMatchObject({ state: 'applied', organisationId: by.id, level: 0, pointsPerDay: 0 })
    expect((await by.get(members)).body.data).toEqual([body])
  },
  events: ['exchange_member.applied'],
  conflict: {
    arrange: async () => {
      const { id: exchange, by } = await appliedTo()
      return { by, path: members, body: { exchange, ...agreed } }
    },
    ...{ status: 409, code: 'exchange_already_member' },
  },
})

type Cases = Parameters<typeof commandCases>[1]
const decided = (verb: 'approve' | 'decline', body: object, event: string, shown: object): Cases => {
  const arrange = async () => {
    const { operator: by, member } = await appliedTo()
    return { by, path: `${members}/${member}/${verb}`, body }
  }
  return {
    ...{ platform: () => platform, scope: 'exchange:oversee', arrange },
    effect: (answer) => void expect(answer.body).toMatchObject(shown),
    events: [event],
    conflict: {
      arrange: async () => {
        const call = await arrange()
        await done(call.by, call.path, call.body)
        return call
      },
      ...{ status: 409, code: 'exchange_member_state_unfit' },
    },
  }
}
const [granted, turnedDown] = [
  { state: 'active', pointsPerDay: 1_000 },
  { state: 'declined', reason: 'not_eligible' },
]
commandCases('exchange_member.approve', decided('approve', {}, 'exchange_member.approved', granted))
commandCases(
  'exchange_member.decline',
  decided('decline', { reason: 'not_eligible' }, 'exchange_member.declined', turnedDown),
)

const stopped = async () => {
  const { exchange, member } = await memberOf(platform)
  await done(exchange.operator, `${members}/${member}/suspend`, { reason: 'data_quality' })
  return { by: exchange.operator, member }
}

commandCases('exchange_member.suspend', {
  ...{ platform: () => platform, scope: 'exchange:oversee' },
  arrange: async () => {
    const { exchange, member } = await memberOf(platform)
    return { by: exchange.operator, path: `${members}/${member}/suspend`, body: { reason: 'terms_broken' } }
  },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'suspended', reason: 'terms_broken', pointsPerDay: 0 }),
  events: ['exchange_member.suspended'],
  conflict: {
    arrange: async () => {
      const { by, member } = await stopped()
      return { by, path: `${members}/${member}/suspend`, body: { reason: 'other' } }
    },
    ...{ status: 409, code: 'exchange_member_state_unfit' },
  },
})

commandCases('exchange_member.reinstate', {
  ...{ platform: () => platform, scope: 'exchange:oversee' },
  arrange: async () => {
    const { by, member } = await stopped()
    return { by, path: `${members}/${member}/reinstate` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'active', reason: null }),
  events: ['exchange_member.reinstated'],
  conflict: {
    arrange: async () => {
      const { exchange, member } = await memberOf(platform)
      return { by: exchange.operator, path: `${members}/${member}/reinstate` }
    },
    ...{ status: 409, code: 'exchange_member_state_unfit' },
  },
})

commandCases('exchange_member.leave', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, member } = await memberOf(platform)
    return { by, path: `${members}/${member}/leave` }
  },
  effect: ({ body }) => expect(body).toMatchObject({ state: 'left' }),
  events: ['exchange_member.left'],
  conflict: {
    arrange: async () => {
      const { by, member } = await memberOf(platform)
      await done(by, `${members}/${member}/leave`)
      return { by, path: `${members}/${member}/leave` }
    },
    ...{ status: 409, code: 'exchange_member_state_unfit' },
  },
})

const newTerms = { version: '2027-1', uri: 'https://exchange.example/terms/2027-1', sha256: sha256('anew') }
const revised = async () => {
  const made = await memberOf(platform)
  await done(made.exchange.operator, `${exchanges}/${made.exchange.id}/revise`, { terms: newTerms })
  return made
}

commandCases('exchange_member.agree', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, member } = await revised()
    const body = { termsVersion: newTerms.version, termsSha256: newTerms.sha256 }
    return { by, path: `${members}/${member}/agree`, body }
  },
  effect: ({ body }) => expect(body).toMatchObject({ termsVersion: '2027-1', state: 'active' }),
  events: ['exchange_member.agreed'],
  conflict: {
    arrange: async () => {
      const { by, member } = await revised()
      return { by, path: `${members}/${member}/agree`, body: agreed }
    },
    ...{ status: 422, code: 'exchange_terms_unfit' },
  },
})

describe('where the law has its say', () => {
  test('an exchange is denied, left to a licensed bureau, or let be', async () => {
    const by = await operator()
    const open = (jurisdiction: string, more: object = {}) => by.post(exchanges, { ...opening, jurisdiction, ...more })
    const denied = { status: 422, body: { code: 'exchange_sharing_denied' } }
    expect(await open('BR')).toMatchObject(denied)
    expect(await open('CN')).toMatchObject(denied)
    const licence = (validUntil: string) => ({ bureauLicence: { number: 'CB-1', authority: 'PBOC', validUntil } })
    expect(await open('CN', licence('2026-11-01'))).toMatchObject({
      ...{ status: 409, body: { code: 'exchange_bureau_lapsed' } },
    })
    expect(await open('CN', licence('2027-11-01'))).toMatchObject({ status: 201, body: { sharing: 'licensed_bureau' } })
  })

  test('only those of the jurisdiction are in it, and only of a kind that owns or collects debts', async () => {
    const { id: exchange } = await exchangeIn(platform)
    const body = { exchange, ...agreed }
    const foreign = await platform.organisation('lender', { jurisdictions: ['KE'] })
    expect(await foreign.post(members, body)).toMatchObject({
      status: 422,
      body: { code: 'exchange_member_elsewhere' },
    })
    const regulator = await platform.organisation('regulator')
    expect(await regulator.post(members, body)).toMatchObject({ status: 403, body: { code: 'exchange_member_unfit' } })
    const lender = await platform.organisation('lender')
    expect(await lender.post(members, { ...body, termsSha256: sha256('another') })).toMatchObject({
      ...{ status: 422, body: { code: 'exchange_terms_unfit' } },
    })
  })
})

test('nobody decides about themselves, and whoever left applies anew', async () => {
  const exchange = await exchangeIn(platform)
  const by = await platform.organisation('lender')
  const { id } = await done(by, members, { exchange: exchange.id, ...agreed })
  expect(await by.post(`${members}/${id}/approve`)).toMatchObject({
    status: 403,
    body: { code: 'exchange_not_operator' },
  })
  await done(by, `${members}/${id}/leave`)
  expect(await joined(exchange, by)).not.toBe(id)
  const { body } = await exchange.operator.get(`${members}?state=active&exchange=${exchange.id}`)
  expect(body.data).toMatchObject([{ organisationId: by.id }])
})
