import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { held, ledgerOf, type Paying, payingOf, payment } from './paying.ts'

let platform: Platform
let ground: Paying
beforeAll(async () => {
  platform = await startPlatform()
  ground = await payingOf(platform)
  await platform.settle()
})
afterAll(() => platform.stop())

/** So many places, spread over the whole story but its last tenth, at which it is cut: how often jobs look differs a little. */
const CUTS = 10

/** Counts the statements sent, and has the one asked for fail, once: what it is part of ends there. */
async function cutting(at: number, story: () => Promise<void>): Promise<number> {
  const { database } = platform.deps
  const { connect } = database
  let sent = 0
  database.connect = async () => {
    const connection = await connect()
    return {
      ...connection,
      send: (sql, params, shape) =>
        ++sent === at ? connection.send('select 1 / 0', [], shape) : connection.send(sql, params, shape),
    }
  }
  try {
    await story()
  } finally {
    database.connect = connect
  }
  return sent
}

/** Asks until it is answered, as a client does that heard nothing. */
async function insisted(by: Paying['lender'], path: string, body: object) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const answer = await by.post(path, body)
    if (answer.status < 500) return answer
  }
  throw new Error(`${path} is not answered`)
}

/** Jobs that failed come back later. */
async function later() {
  for (let round = 0; round < 3; round++) {
    await platform.settle({ bugs: 'expected' })
    platform.clock.advance(3_600)
  }
  await platform.settle({ bugs: 'expected' })
}

interface Told {
  readonly account: string
  readonly placement: string
  readonly first: Record<string, unknown>
  readonly second: Record<string, unknown>
  readonly third: Record<string, unknown>
}

/** An agency takes money, that is put to its debt, and takes it back; a lender is paid, and takes another payment back. */
async function story({ placement, account, first, second, third }: Told) {
  const { lender, agency } = ground
  const taken = await insisted(agency, '/v1/payments', { ...first, placement, paidTo: 'agency' })
  await later()
  await insisted(lender, '/v1/payments', { ...second, account })
  const mistaken = await insisted(lender, '/v1/payments', { ...third, account })
  await insisted(agency, `/v1/payments/${taken.body.id}/reverse`, { code: 'bounced' })
  await later()
  await insisted(lender, `/v1/payments/${mistaken.body.id}/reverse`, { code: 'recorded_in_error' })
  await later()
}

async function told(): Promise<Told> {
  const debt = await held(ground)
  const [first, second, third] = [20_000, 50_001, 7_000].map((amount) => payment(ground, { amount })) as [
    Record<string, unknown>,
    Record<string, unknown>,
    Record<string, unknown>,
  ]
  return { ...debt, first, second, third }
}

/** What is left of one story: the second payment, what it earned, and twins of all the rest. */
async function isWhole({ account, placement }: Told) {
  const { lender } = ground
  expect((await lender.get(`/v1/accounts/${account}`)).body.balance.total).toBe(1_250_000 - 50_001)
  const { data } = (await lender.get(`/v1/payments?account=${account}&limit=50`)).body
  expect(data.map(({ status }: { status: string }) => status).toSorted()).toEqual(['posted', 'reversed', 'reversed'])
  const lines = (await lender.get(`/v1/commissions?placement=${placement}&limit=50`)).body.data
  expect(lines.map(({ amount }: { amount: number }) => amount).toSorted((a: number, b: number) => a - b)).toEqual([
    -5_000, -1_750, 1_750, 5_000, 12_500,
  ])
}

describe('a crash between any two statements', () => {
  test('loses nothing that was paid, earned or taken back, and does nothing twice', async () => {
    const whole = await told()
    const statements = await cutting(0, () => story(whole))
    await isWhole(whole)
    const cuts = Array.from({ length: CUTS }, (_, n) => 1 + Math.floor(((n + 0.5) * 0.9 * statements) / CUTS))
    for (const at of cuts) {
      const cut = await told()
      const sent = await cutting(at, () => story(cut))
      expect(sent, `cut at ${at} of ${statements}`).toBeGreaterThanOrEqual(at)
      await platform.settle()
      await isWhole(cut)
    }
    const stories = BigInt(CUTS + 1)
    expect(await ledgerOf(ground.lender)).toMatchObject({
      ...{ bank: `${50_001n * stories}`, trust: '0', suspense: '0', commission_due: `${12_500n * stories}` },
    })
  }, 240_000)
})
