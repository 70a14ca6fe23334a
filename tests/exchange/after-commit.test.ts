import { afterAll, beforeAll, expect, test } from 'vitest'
import { blindEvaluator } from '../../src/exchange/evaluating.ts'
import { pointsPerDay } from '../../src/exchange/model.ts'
import type { Instant } from '../../src/kernel/instant.ts'
import { nodeMultiplication } from '../../src/runtime/node-multiplication.ts'
import type { BlindEvaluator } from '../../src/store/index.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { points } from './evaluators.ts'
import { memberOf } from './members.ts'

let platform: Platform
let held = 0
let heldWhileMultiplying: number[] = []
let broken = false

const real = blindEvaluator({
  seeds: [{ id: 1, bytes: new Uint8Array(32).fill(9), createdAt: '2026-01-01T00:00:00.000Z' as Instant }],
  multiplication: nodeMultiplication,
}) as BlindEvaluator

beforeAll(async () => {
  const evaluator: BlindEvaluator = {
    ...real,
    evaluate: (key, blinded) => {
      heldWhileMultiplying.push(held)
      if (broken) throw new Error('the evaluator went away')
      return real.evaluate(key, blinded)
    },
  }
  platform = await startPlatform({ evaluator }, (database) => ({
    ...database,
    connect: async () => {
      const connection = await database.connect()
      held += 1
      return {
        send: connection.send,
        release: () => {
          held -= 1
          connection.release()
        },
      }
    },
  }))
})
afterAll(() => platform.stop())

const asking = (count: number) => ({
  ...{ method: 'POST', path: '/v1/exchange/evaluations', headers: { 'idempotency-key': crypto.randomUUID() } },
  body: { namespace: 'TW-NID', blindedElements: points(count).map((each) => Buffer.from(each).toString('base64url')) },
})

test('no connection is held while points are multiplied', async () => {
  const by = (await memberOf(platform)).by
  heldWhileMultiplying = []
  expect(await by.call(asking(5))).toMatchObject({ status: 200 })
  expect(heldWhileMultiplying).toEqual([0])
})

test('an evaluator that goes away costs a repetition and no points', async () => {
  const by = (await memberOf(platform)).by
  const call = asking(5)
  broken = true
  expect(await by.call(call)).toMatchObject({ status: 500 })
  broken = false
  const [again, once] = [await by.call(call), await by.call(call)]
  expect(again).toMatchObject({ status: 200, body: { pointsLeft: pointsPerDay[0] - 5 } })
  expect(again.body.evaluatedElements).toHaveLength(5)
  expect(once.text).toBe(again.text)
})

test('a batch has one proof, and nothing of the answer is stored', async () => {
  const by = (await memberOf(platform)).by
  const call = asking(2)
  const other = { ...call, headers: { 'idempotency-key': crypto.randomUUID() } }
  const [first, second] = [await by.call(call), await by.call(other)]
  expect(second.body.proof).toBe(first.body.proof)
  expect((await by.call(asking(2))).body.proof).not.toBe(first.body.proof)
  const [stored] = await platform.admin`select max(length(response_sealed)) as longest from idempotency_keys
    where command = 'exchange.evaluate'`
  expect(Number(stored?.longest)).toBeLessThan(200)
})
