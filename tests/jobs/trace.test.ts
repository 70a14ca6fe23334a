import { afterAll, beforeAll, expect, test } from 'vitest'
import { starting } from '../imports/importing.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { noting, scheduleFor } from './scheduling.ts'

let platform: Platform
let lender: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  lender = await platform.organisation('lender')
})
afterAll(() => platform.stop())

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const logged = (event: string) => platform.logged.filter((entry) => entry.event === event)
const partsOf = ({ traceparent }: Readonly<Record<string, unknown>> = {}) => String(traceparent).split('-')

test('a job goes on with the trace of the request that put it off, long after', async () => {
  const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` }
  const { status } = await lender.call({ method: 'POST', path: '/v1/imports', body: starting(), headers })
  expect(status).toBe(202)
  const request = logged('request').at(-1)
  expect(partsOf(request).slice(0, 2)).toEqual(['00', traceId])
  expect(request).toMatchObject({ parentSpanId: '00f067aa0ba902b7' })
  platform.clock.advance(31 * 86_400)
  await platform.settle()
  const step = logged('job').find(({ kind }) => kind === 'import.retire')
  expect(step).toMatchObject({ state: 'done', parentSpanId: partsOf(request)[2] })
  expect(partsOf(step)[1]).toBe(traceId)
  expect(partsOf(step)[2]).not.toBe(partsOf(request)[2])
})

test('what a job puts off stays in its trace; what nobody’s request put off begins one', async () => {
  const first = noting('test.first', async ({ actor }) => {
    await scheduleFor(
      platform,
      { ...lender, actor: { ...lender.actor, ...actor, kind: 'client' } },
      { kind: 'test.second', subjectId: 'a' },
    )
    return 'done' as const
  })
  const second = noting('test.second')
  await scheduleFor(platform, lender, { kind: 'test.first', subjectId: 'a' })
  await platform.settle({ kinds: [first.kind, second.kind] })
  const [before, after] = ['test.first', 'test.second'].map((kind) =>
    logged('job').find((entry) => entry.kind === kind),
  )
  expect(before).not.toHaveProperty('parentSpanId')
  expect(after).toMatchObject({ parentSpanId: partsOf(before)[2] })
  expect(partsOf(after)[1]).toBe(partsOf(before)[1])
})
