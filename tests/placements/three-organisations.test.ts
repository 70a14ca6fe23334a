import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PlacementStatus, placementStatuses, placementTransitions } from '../../src/placements/model.ts'
import { placementRecallStates, placementRecallTransitions } from '../../src/placements/recall-model.ts'
import { statusUnder } from '../../src/placements/status-rules.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import {
  endedStatuses,
  isHolding,
  type Move,
  moves,
  type Stored,
  sequences,
  storedOf,
  type Tried,
  type Trio,
  type World,
  worldOf,
} from './three-organisations.ts'

/** Random commands of a lender and two agencies on one account, through the whole service. */
let platform: Platform
let trio: Trio
beforeAll(async () => {
  platform = await startPlatform()
  const lender = await platform.organisation('lender')
  const agencies = []
  for (const name of ['Agency One', 'Agency Two']) {
    const organisation = await platform.organisation('agency', { name })
    agencies.push({
      organisation,
      mandate: await mandateBetween(lender, organisation, { terms: { capacity: 100_000 } }),
    })
  }
  trio = { platform, lender, agencies }
})
afterAll(() => platform.stop())

const SEQUENCES = 200

interface Step {
  readonly move: Move
  readonly answer: Tried
  readonly before: readonly Stored[]
  readonly after: readonly Stored[]
  readonly world: World
}

/** Whoever holds an account owes nothing of an end before; whoever held it owes what its last end leaves, once. */
function owes({ status, owing, endings }: Stored): void {
  if (isHolding(status)) expect(owing, `${status} and owing the duties of an end`).toBe(0)
  expect(owing).toBeLessThanOrEqual(1)
  if (endedStatuses.includes(status)) expect(endings, `${status} by one end`).toBe(1)
}

/** What must hold after every command, whoever made it and however it was answered. */
function holds({ move, answer, before, after }: Step): void {
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
  expect(after.filter(({ status }) => isHolding(status)).length).toBeLessThanOrEqual(1)
  for (const now of after) {
    expect(now.stolen, 'a hold ended by whoever did not place it').toBe(0)
    if (now.baseStatus !== null) {
      expect(now.holdsOpen).toBe(now.open.length)
      expect(now.status).toBe(statusUnder(now.baseStatus, now))
    }
    owes(now)
    const was = before.find(({ id }) => id === now.id)
    if (!was || move.does === 'wait') continue
    if (move.does === 'lift' && answer.status === 200) expect(was.open.length - now.open.length).toBeLessThanOrEqual(1)
    else if (isHolding(now.status))
      expect(now.open, `${move.does} ended holds`).toEqual(expect.arrayContaining([...was.open]))
  }
}

/** What a placement was beneath its recall or its return: withdrawn or refused, it must be that again. */
const beneath = new Map<string, Pick<Stored, 'baseStatus' | 'returnRequested'>>()
const begins = ['recall', 'giveBack']
const undoes = ['withdraw', 'refuseReturn', 'withdrawReturn']

function restores({ move, answer, before, after }: Step): void {
  const { id, placementId } = answer.body
  const [was, now] = [before, after].map((list) => list.find((one) => one.id === placementId))
  if (begins.includes(move.does) && answer.status === 201 && was) beneath.set(id, was)
  if (!undoes.includes(move.does) || answer.status !== 200) return
  const { baseStatus, returnRequested } = beneath.get(id) ?? {}
  expect(now).toMatchObject({ baseStatus, returnRequested, open: was?.open })
  if (move.does === 'withdraw') expect(now?.recallState).toBeNull()
  restored[move.does === 'withdraw' ? 'recalls' : 'returns']++
}

/** The balance when a placement ended is all its agency may ever read of the account. */
function remembers({ world, before, after }: Step): void {
  for (const now of after) {
    const placement = world.placements.find(({ id }) => id === now.id)
    const was = before.find(({ id }) => id === now.id)
    const isOver = (one?: Stored) => one !== undefined && endedStatuses.includes(one.status)
    if (placement && isOver(now) && !isOver(was)) placement.balanceAtEnd = world.balance
  }
}

const met = new Set<PlacementStatus>()
const done = new Set<string>()
const restored = { recalls: 0, returns: 0 }
let opened = 0

async function play(world: World, sequence: readonly Move[]): Promise<void> {
  let before = await storedOf(world)
  for (const move of sequence) {
    const answer = await moves[move.does](world, move)
    const after = await storedOf(world)
    const step = { move, answer, before, after, world }
    holds(step)
    restores(step)
    remembers(step)
    for (const { status } of after) met.add(status)
    if (answer.status >= 200 && answer.status < 300) done.add(move.does)
    before = after
  }
}

/** Nobody sees the other agency's placements, nor what it wrote: the watch over every answer searches for that. */
async function keepsApart(world: World): Promise<void> {
  const pairs = world.agencies.flatMap(({ organisation }) =>
    world.placements.map((one) => [organisation, one] as const),
  )
  await Promise.all(
    pairs.map(([reader, placement]) =>
      reader.id === placement.agency.id ? seesOwn(world, reader, placement) : seesNothing(reader, placement.id),
    ),
  )
}

const complaint = { purpose: 'complaint', reference: 'C-1' }

async function seesNothing(reader: TestOrganisation, placement: string): Promise<void> {
  const at = `/v1/placements/${placement}`
  for (const path of ['', '/history', '/case-file', '/sealed-record/openings']) {
    const { status, body, text } = await reader.get(at + path)
    expect(status === 404 || body.data?.length === 0, `${path}: ${text}`).toBe(true)
  }
  expect(await reader.post(`${at}/sealed-record/openings`, complaint)).toMatchObject({ status: 404 })
  expect((await reader.get(`/v1/holds?placement=${placement}`)).body.data).toEqual([])
}

/** The case file while it holds the account; afterwards, at most the sealed record as it was when that ended. */
async function seesOwn({ lender }: World, reader: TestOrganisation, placement: World['placements'][0]): Promise<void> {
  const at = `/v1/placements/${placement.id}`
  const { status } = (await lender.get(at)).body
  expect((await reader.get(`${at}/case-file`)).status, status).toBe(isHolding(status) ? 200 : 404)
  expect((await reader.get(`${at}/history`)).status).toBe(200)
  if (!endedStatuses.includes(status)) return
  const record = await reader.post(`${at}/sealed-record/openings`, complaint)
  expect(record, record.text).toMatchObject({ status: 201, body: { account: { balance: placement.balanceAtEnd } } })
  opened++
}

test('whatever three organisations do, the account has one holder, and holds, recalls and secrets are kept', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const world = await worldOf(trio)
      await play(world, sequence)
      // Whoever comes to a complaint late finds the record as it was, whatever became of the account since.
      await moves.charge(world)
      await keepsApart(world)
    }),
    { numRuns: SEQUENCES, endOnFailure: true },
  )
  // Sequences that never got anywhere would prove nothing.
  expect([...done].toSorted()).toEqual(
    Object.keys(moves)
      .filter((name) => name !== 'wait')
      .toSorted(),
  )
  expect(met.size).toBeGreaterThanOrEqual(10)
  expect(restored.recalls).toBeGreaterThan(10)
  expect(restored.returns).toBeGreaterThan(5)
  expect(opened).toBeGreaterThan(10)
}, 300_000)

/** Where the lines of a table lead from a state, step by step. */
function reachable(from: string, lines: readonly { readonly from: string | null; readonly to: string }[]): Set<string> {
  const found = new Set([from])
  for (const state of found) for (const line of lines) if (line.from === state) found.add(line.to)
  return found
}

describe('every state has a way out', () => {
  const ended = ['declined', 'expired', 'withdrawn', 'recalled', 'returned', 'closed']
  const over = ['withdrawn', 'overtaken', 'completed']

  test.each(placementStatuses)('a placement that is %s comes to an end, and was come to from the start', (status) => {
    expect([...reachable(status, placementTransitions)].some((state) => ended.includes(state))).toBe(true)
    const starts = placementTransitions.filter(({ from }) => from === null).map(({ to }) => to)
    expect(starts.some((start) => reachable(start, placementTransitions).has(status))).toBe(true)
  })

  test.each(placementRecallStates)('a recall that is %s comes to an end, and was come to from the start', (state) => {
    expect([...reachable(state, placementRecallTransitions)].some((one) => over.includes(one))).toBe(true)
    const starts = placementRecallTransitions.filter(({ from }) => from === null).map(({ to }) => to)
    expect(starts.some((start) => reachable(start, placementRecallTransitions).has(state))).toBe(true)
  })
})
