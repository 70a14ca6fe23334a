import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { done, memberOf } from './members.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const members = '/v1/exchange-members'
const loads = '/v1/exchange-loads'

const wanting = async () => {
  const made = await memberOf(platform)
  const wanted = { exchangeMember: made.member, namespace: 'TW-NID', openAccounts: 24_000, points: 30_000 }
  return { ...made, wanted }
}
const requested = async () => {
  const { by, exchange, wanted } = await wanting()
  const { id } = await done(by, loads, wanted)
  return { by: exchange.operator, id: id as string }
}

commandCases('exchange_load.request', {
  ...{ platform: () => platform, scope: 'exchange:write' },
  arrange: async () => {
    const { by, wanted } = await wanting()
    return { by, path: loads, body: wanted }
  },
  status: 201,
  effect: ({ body }) => expect(body).toMatchObject({ state: 'requested', points: 30_000, pointsLeft: 30_000 }),
  events: ['exchange_load.requested'],
  conflict: {
    arrange: async () => {
      const { by, exchange, member, wanted } = await wanting()
      await done(exchange.operator, `${members}/${member}/suspend`, { reason: 'other' })
      return { by, path: loads, body: wanted }
    },
    ...{ status: 403, code: 'exchange_member_not_active' },
  },
})

const decided = (
  verb: 'approve' | 'decline',
  body: Readonly<Record<string, unknown>>,
  state: string,
): Parameters<typeof commandCases>[1] => {
  const arrange = async () => {
    const { by, id } = await requested()
    return { by, path: `${loads}/${id}/${verb}`, body }
  }
  return {
    ...{ platform: () => platform, scope: 'exchange:oversee', arrange },
    effect: (answer) => void expect(answer.body).toMatchObject({ state }),
    events: [`exchange_load.${state}`],
    conflict: {
      arrange: async () => {
        const call = await arrange()
        await done(call.by, call.path, call.body)
        return call
      },
      ...{ status: 409, code: 'exchange_load_state_unfit' },
    },
  }
}
commandCases('exchange_load.approve', decided('approve', { until: '2026-12-20T00:00:00Z' }, 'approved'))
commandCases('exchange_load.decline', decided('decline', {}, 'declined'))
