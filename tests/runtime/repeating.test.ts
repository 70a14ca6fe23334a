import { expect, test } from 'vitest'
import { repeating } from '../../src/runtime/repeating.ts'

const never = 3_600_000
const quiet = { name: 'work', log: () => {} }

/** Work whose runs are counted and can be waited for. */
function counted(run: (count: number) => Promise<void> = async () => {}) {
  const marks: PromiseWithResolvers<void>[] = []
  const mark = (index: number) => {
    marks[index] ??= Promise.withResolvers()
    return marks[index]
  }
  let count = 0
  return {
    count: () => count,
    ran: (times: number) => mark(times).promise,
    work: async () => {
      count += 1
      await run(count).finally(() => mark(count).resolve())
    },
  }
}

test('work runs when it is woken', async () => {
  const { work, ran, count } = counted()
  const loop = repeating(work, { ...quiet, everyMs: never })
  loop.wake()
  await ran(1)
  loop.wake()
  await ran(2)
  await loop.stop()
  expect(count()).toBe(2)
})

test('work runs when its time has come, without being woken', async () => {
  const { work, ran } = counted()
  const loop = repeating(work, { ...quiet, everyMs: 1 })
  await ran(3)
  await loop.stop()
})

test('a wake while it runs is one more run, however many there were', async () => {
  const gate = Promise.withResolvers<void>()
  const { work, ran, count } = counted((run) => (run === 1 ? gate.promise : Promise.resolve()))
  const loop = repeating(work, { ...quiet, everyMs: never })
  loop.wake()
  while (count() === 0) await Promise.resolve().then(() => new Promise(setImmediate))
  for (let wakings = 0; wakings < 5; wakings += 1) loop.wake()
  gate.resolve()
  await ran(2)
  await loop.stop()
  expect(count()).toBe(2)
})

test('a failure is logged by its code and does not end the work', async () => {
  const logged: unknown[] = []
  const { work, ran } = counted(async (run) => {
    if (run === 1) throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' })
  })
  const loop = repeating(work, { name: 'sequencer', everyMs: 1, log: (entry) => logged.push(entry) })
  await ran(2)
  await loop.stop()
  expect(logged).toMatchObject([{ event: 'background_failed', name: 'sequencer', code: 'ECONNREFUSED' }])
})

test('stopping waits for the run that has begun', async () => {
  const gate = Promise.withResolvers<void>()
  const { work, count } = counted(() => gate.promise)
  const loop = repeating(work, { ...quiet, everyMs: never })
  loop.wake()
  while (count() === 0) await new Promise(setImmediate)
  let stopped = false
  const stopping = loop.stop().then(() => {
    stopped = true
  })
  await new Promise(setImmediate)
  expect(stopped).toBe(false)
  gate.resolve()
  await stopping
  expect(count()).toBe(1)
})
