import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, exchangeIn, type TestExchange, tokens } from '../exchange/members.ts'
import { askers, asking } from '../inquiries/asking.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { tokenOf } from './records.ts'

const path = '/v1/exchange-canaries'

let platform: Platform
let exchange: TestExchange
beforeAll(async () => {
  platform = await startPlatform()
  exchange = await exchangeIn(platform, { world: 'planted' })
})
afterAll(() => platform.stop())

let made = 0
const identity = (changes: object = {}) => ({
  ...{ exchange: exchange.id, namespace: 'TW-NID', epoch: '2026H2', token: tokenOf(`nobody ${++made}`), ...changes },
})
const planted = async () => (await done(exchange.operator, path, identity())).id as string
const shared = { platform: () => platform, scope: 'exchange:oversee' as const }

commandCases('exchange_canary.plant', {
  ...shared,
  arrange: async () => ({ by: exchange.operator, path, body: identity() }),
  status: 201,
  effect: async ({ body, text }, { body: asked }) => {
    expect(body).toMatchObject({ exchangeId: exchange.id, namespace: 'TW-NID', epoch: '2026H2' })
    expect(text).not.toContain((asked as { token: string }).token)
    expect((await exchange.operator.get(`${path}/${body.id}`)).body).toEqual(body)
    expect((await exchange.operator.get(`${path}?exchange=${exchange.id}`)).body.data[0]).toEqual(body)
  },
  events: ['exchange_canary.planted'],
  conflict: {
    arrange: async () => {
      const body = identity()
      await done(exchange.operator, path, body)
      return { by: exchange.operator, path, body }
    },
    ...{ status: 409, code: 'exchange_canary_planted' },
  },
})

commandCases('exchange_canary.lift', {
  ...shared,
  arrange: async () => ({ by: exchange.operator, path: `${path}/${await planted()}/lift` }),
  effect: async ({ body }) => {
    expect((await exchange.operator.get(`${path}/${body.id}`)).status).toBe(404)
  },
  events: ['exchange_canary.lifted'],
  conflict: {
    arrange: async () => {
      const id = await planted()
      await done(exchange.operator, `${path}/${id}/lift`)
      return { by: exchange.operator, path: `${path}/${id}/lift` }
    },
    ...{ status: 404, code: 'not_found' },
  },
})

test('from an identifier nobody has, by the operator’s own evaluation, to the member that asks about it', async () => {
  const asker = await askers(platform)
  const { operator } = asker.exchange
  const {
    epoch,
    tokens: [token],
  } = await tokens(operator, ['A123456789'])
  const { id } = await done(operator, path, { exchange: asker.exchange.id, namespace: 'TW-NID', epoch, token })
  const { body } = await asking(platform, asker)
  const state = async () => (await operator.get(`/v1/exchange-members/${asker.member}`)).body
  await done(asker.by, '/v1/inquiries', body)
  expect(await state()).toMatchObject({ state: 'active' })
  const [same] = (await tokens(asker.by, ['A123456789'])).tokens
  expect(same).toBe(token)
  const guessed = await asking(platform, asker, { token: same as string })
  await done(asker.by, '/v1/inquiries', guessed.body)
  expect(await state()).toMatchObject({ state: 'suspended', reason: 'planted_identity' })
  await done(operator, `/v1/exchange-members/${asker.member}/reinstate`)
  await done(operator, `${path}/${id}/lift`)
  await done(asker.by, '/v1/inquiries', (await asking(platform, asker, { token: same as string })).body)
  expect(await state()).toMatchObject({ state: 'active' })
})

test('only the operator of the exchange plants, under a key that answers', async () => {
  const member = await platform.organisation('lender', { world: 'planted' })
  expect(await member.post(path, identity())).toMatchObject({ status: 403, body: { code: 'exchange_not_operator' } })
  const late = await exchange.operator.post(path, identity({ epoch: '2020H1' }))
  expect(late).toMatchObject({ status: 422, body: { errors: [{ pointer: '#/epoch' }] } })
})
