import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PlacementStatus, placementTransitions } from '../../src/placements/model.ts'
import { statusUnder } from '../../src/placements/status-rules.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import {
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
    const was = before.find(({ id }) => id === now.id)
    if (!was || move.does === 'wait') continue
    if (move.does === 'lift' && answer.status === 200) expect(was.open.length - now.open.length).toBeLessThanOrEqual(1)
    else if (isHolding(now.status))
      expect(now.open, `${move.does} ended holds`).toEqual(expect.arrayContaining([...was.open]))
  }
}

/** What a placement was when its agency asked to give it back: refused or taken back, it must be that again. */
const beneath = new Map<string, Stored['baseStatus']>()

function restores({ move, answer, before, after }: Step): void {
  const placement = answer.body.placementId
  const [was, now] = [before, after].map((list) => list.find(({ id }) => id === placement))
  if (move.does === 'giveBack' && answer.status === 201 && was) beneath.set(answer.body.id, was.baseStatus)
  if (!['refuseReturn', 'withdrawReturn'].includes(move.does) || answer.status !== 200) return
  restored++
  expect(now).toMatchObject({ baseStatus: beneath.get(answer.body.id), returnRequested: false, open: was?.open })
}

const met = new Set<PlacementStatus>()
const done = new Set<string>()
let restored = 0

async function play(world: World, sequence: readonly Move[]): Promise<void> {
  let before = await storedOf(world)
  for (const move of sequence) {
    const answer = await moves[move.does](world, move)
    const after = await storedOf(world)
    const step = { move, answer, before, after, world }
    holds(step)
    restores(step)
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

async function seesNothing(reader: TestOrganisation, placement: string): Promise<void> {
  const at = `/v1/placements/${placement}`
  for (const path of ['', '/history', '/case-file']) {
    const { status, body, text } = await reader.get(at + path)
    expect(status === 404 || body.data?.length === 0, `${path}: ${text}`).toBe(true)
  }
  expect((await reader.get(`/v1/holds?placement=${placement}`)).body.data).toEqual([])
}

/** The case file while it holds the account, and not a moment longer. */
async function seesOwn({ lender }: World, reader: TestOrganisation, placement: World['placements'][0]): Promise<void> {
  const at = `/v1/placements/${placement.id}`
  const { status } = (await lender.get(at)).body
  expect((await reader.get(`${at}/case-file`)).status, status).toBe(isHolding(status) ? 200 : 404)
  expect((await reader.get(`${at}/history`)).status).toBe(200)
}

test('whatever three organisations do, the account has one holder, and holds and secrets are kept', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const world = await worldOf(trio)
      await play(world, sequence)
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
  expect(met.size).toBeGreaterThanOrEqual(8)
  expect(restored).toBeGreaterThan(10)
}, 300_000)

/** Where the lines of a table lead from a state, step by step. */
function reachable(from: string, lines: readonly { readonly from: string | null; readonly to: string }[]): Set<string> {
  const found = new Set([from])
  for (const state of found) for (const line of lines) if (line.from === state) found.add(line.to)
  return found
}

describe('every state has a way out', () => {
  const ended = ['declined', 'expired', 'withdrawn', 'recalled', 'returned', 'closed']

  test.each([...new Set(placementTransitions.map(({ to }) => to))])(
    'a placement that is %s comes to an end, and was come to from the start',
    (status) => {
      expect([...reachable(status, placementTransitions)].some((state) => ended.includes(state))).toBe(true)
      const starts = placementTransitions.filter(({ from }) => from === null).map(({ to }) => to)
      expect(starts.some((start) => reachable(start, placementTransitions).has(status))).toBe(true)
    },
  )
})
