import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { execute } from '../../src/command.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { stepDutyRun } from '../../src/placements/commands/step-duty-run.ts'
import type { DutyRun } from '../../src/placements/duty-run-model.ts'
import { stepped } from '../../src/placements/duty-run-rules.ts'
import type { PlacementRecallId } from '../../src/placements/recall-model.ts'
import { recallProblems } from '../../src/placements/recall-problems.ts'
import { dataClasses } from '../../src/placements/retention.law.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Ground, groundOf, manyRecalls, underRecall, working } from './recalling.ts'

let platform: Platform
let ground: Ground
beforeAll(async () => {
  platform = await startPlatform()
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const path = '/v1/duty-runs'
const many = manyRecalls(
  () => platform,
  () => ground,
)
const attestation = () => ({
  attestation: { signatory: 'Chen, operations', ceasedAt: platform.clock.now(), promisesOutstanding: 0 },
})
const purge = { purge: { signatory: 'Chen', destroyed: dataClasses.slice(0, 3), neverHeld: dataClasses.slice(3) } }
const asked = (claim: object = attestation(), changes: object = {}) => ({ lender: ground.lender.id, claim, ...changes })
const run = async (body: object, by = ground.agency) => {
  const answer = await by.post(path, body)
  expect(answer.status, answer.text).toBe(202)
  await platform.settle()
  return (await by.get(`${path}/${answer.body.id}`)).body
}
const read = async (id: string) => (await ground.lender.get(`/v1/placement-recalls/${id}`)).body
const recalledBy = async (recall: string, by = ground.agency) =>
  (await by.get(`/v1/placement-recalls?recall=${recall}&limit=200`)).body.data as { id: string; recallId: string }[]

commandCases('duty_run.create', {
  ...{ platform: () => platform, scope: 'placements:work', status: 202 },
  arrange: async () => {
    ground = await groundOf(platform)
    await underRecall(ground, { mode: 'immediate' })
    return { by: ground.agency, path, body: asked() }
  },
  effect: async ({ body }) => {
    expect(body).toMatchObject({ duty: 'attestation', state: 'working', total: 1, done: 0, refused: 0 })
    await platform.settle()
    expect((await ground.lender.get(`${path}/${body.id}`)).body).toMatchObject({ state: 'done', done: 1, refused: 0 })
  },
  events: ['duty_run.created', 'placement.cease_attested', 'duty_run.done'],
  conflict: {
    arrange: async () => {
      const reference = crypto.randomUUID()
      await ground.agency.post(path, asked(attestation(), { reference }))
      return { by: ground.agency, path, body: asked({ payments: { payments: 0 } }, { reference }) }
    },
    ...{ status: 409, code: 'duty_run_reference_taken' },
  },
})

describe('a run of duties', () => {
  test('does what a recall of many leaves, and nothing of another recall, each duty after the other', async () => {
    ground = await groundOf(platform)
    const [first, second] = [
      await many.run({ mode: 'immediate', source: { placements: await many.several(3) } }),
      await many.run({ mode: 'immediate', source: { placements: await many.several(2) } }),
    ]
    const filter = { recall: first }
    expect(await run(asked(attestation(), { filter }))).toMatchObject({ total: 3, done: 3, refused: 0 })
    expect(await run(asked({ payments: { payments: 0 } }, { filter }))).toMatchObject({ total: 3, done: 3 })
    expect(await run(asked(purge, { filter }))).toMatchObject({ total: 3, done: 3 })
    const [ended, open] = [await recalledBy(first), await recalledBy(second)]
    expect(ended.map(({ recallId }) => recallId)).toEqual([first, first, first])
    for (const { id } of ended) {
      expect(await read(id)).toMatchObject({ state: 'completed', attestation: { signatory: 'Chen, operations' } })
    }
    for (const { id } of open) expect(await read(id)).toMatchObject({ state: 'recalled', attestation: null })
  })

  test('names what it could not do, and does the others', async () => {
    ground = await groundOf(platform)
    const placements = await many.several(4)
    const recall = await many.run({ mode: 'immediate', source: { placements } })
    await ground.agency.post(`/v1/placements/${placements[0]}/payments-in-flight`, {
      ...{ reference: crypto.randomUUID(), amount: 500, currency: 'TWD', effectiveAt: platform.clock.now() },
      receivedBy: 'lender',
    })
    const done = await run(asked({ payments: { payments: 0 } }, { filter: { recall } }))
    expect(done).toMatchObject({ state: 'done', total: 4, done: 3, refused: 1 })
    const refusals = (await ground.agency.get(`${path}/${done.id}/refusals`)).body
    expect(refusals.data).toMatchObject([{ problem: 'recall_payments_differ' }])
    const refused = await read(refusals.data[0].placementRecallId)
    expect([refused.placementId, refused.paymentsDeclaredAt]).toEqual([placements[0], null])
  })

  test('sent twice under its reference is one', async () => {
    ground = await groundOf(platform)
    await underRecall(ground, { mode: 'immediate' })
    const body = asked(attestation(), { reference: 'CEASE-2026-12' })
    const [first, second] = [await ground.agency.post(path, body), await ground.agency.post(path, body)]
    expect(second.body.id).toBe(first.body.id)
    await platform.settle()
    expect((await ground.agency.post(path, body)).body).toMatchObject({ id: first.body.id, state: 'done', done: 1 })
    expect((await ground.agency.get(path)).body.data).toHaveLength(1)
  })

  test('finds a chunk done that a step before a crash had done', async () => {
    ground = await groundOf(platform)
    const { agency, lender } = ground
    await underRecall(ground, { mode: 'immediate' })
    const { body } = await agency.post(path, asked())
    const [at, after] = [platform.clock.now(), 'prc_01k9x2v6ecf8y8q3w0h6t5r4sz']
    const said = {
      signatory: 'Chen',
      ceasedAt: at,
      promisesOutstanding: 0,
      source: { filter: { lender: lender.id, after } },
    }
    const actor = { kind: 'system', org: agency.id, orgKind: 'agency', world: 'sandbox', job: 'tests' } as const
    const step = { actor, command: stepDutyRun.attestation, input: { dutyRun: body.id, asked: said } }
    expect(JSON.parse((await execute(platform.deps, step)).body)).toEqual({ more: true })
    expect((await agency.get(`${path}/${body.id}`)).body).toMatchObject({ state: 'working', done: 0, version: 1 })
  })

  test('goes on where a chunk says that there may be more, and counts', () => {
    const run = { state: 'working', reached: null, done: 5, refused: 1, version: 3 } as DutyRun
    const given = 'prc_01k9x2v6ecf8y8q3w0h6t5r4sz' as PlacementRecallId
    const fates = [{ given, refusal: new Problem(recallProblems.stateUnfit) }]
    expect(stepped(run, { fates, nextAfter: given })).toEqual({
      refusals: [{ placementRecallId: given, problem: 'recall_state_unfit' }],
      run: { state: 'working', reached: given, done: 5, refused: 2, version: 4 },
    })
    expect(stepped(run, { fates: [], nextAfter: null }).run).toMatchObject({ state: 'done', done: 5 })
  })

  test('is of a lender the agency knows, and the agency’s to ask for', async () => {
    const stranger = await platform.organisation('lender')
    const unknown = await ground.agency.post(path, { ...asked(), lender: stranger.id })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
    expect(await ground.lender.post(path, asked())).toMatchObject({
      ...{ status: 403, body: { code: 'placement_wrong_side' } },
    })
  })

  test('is seen by both sides, its reference by the agency alone', async () => {
    ground = await groundOf(platform)
    const { id } = await run(asked(attestation(), { reference: 'OURS' }))
    expect((await ground.lender.get(`${path}/${id}`)).body).toMatchObject({ reference: null, state: 'done', total: 0 })
    const query = `{ dutyRun(dutyRun: "${id}") { reference state } }`
    expect((await ground.agency.post('/graphql', { query })).body.data).toEqual({
      dutyRun: { reference: 'OURS', state: 'done' },
    })
  })
})

describe('what ended before ends were recorded', () => {
  test('owes nothing, is reopened as ever, and its next end is recorded', async () => {
    ground = await groundOf(platform)
    const { lender, agency } = ground
    const placement = await working(ground)
    await agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
    // As the version before left it: closed, and nothing beside.
    await platform.admin`delete from placement_recalls where cause = 'close'`
    const endsOf = async () => (await lender.get(`/v1/placement-recalls?placement=${placement}`)).body.data
    expect(await endsOf()).toEqual([])
    const named = await agency.post('/v1/payment-declarations/batch', {
      ...{ payments: 0, source: { placements: [placement] } },
    })
    expect(named).toMatchObject({ status: 422, body: { code: 'reference_not_found' } })
    expect((await agency.get('/v1/placement-recalls?owner=agency&overdue=true')).body.data).toEqual([])
    const reopened = await lender.post(`/v1/placements/${placement}/reopen`, { code: 'payment_bounced' })
    expect(reopened.status, reopened.text).toBe(200)
    await agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
    expect(await endsOf()).toMatchObject([{ cause: 'close', state: 'recalled', nextStep: 'attestation' }])
  })
})
