import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { bulkDebts } from './portfolio.ts'
import { DAY_MS, daysAhead, type Ground, groundOf, manyRecalls, recalled, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const { path, create, run, read, rowsOf, recallsOf, days, several } = manyRecalls(
  () => platform,
  () => ground,
)

commandCases('recall.create', {
  platform: () => platform,
  scope: 'placements:place',
  arrange: async () => ({
    by: ground.lender,
    path,
    body: {
      reference: crypto.randomUUID(),
      reason: 'sale',
      note: 'Sold',
      source: { placements: [await working(ground)] },
    },
  }),
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'recalling', total: 1, recalled: 0, note: 'Sold' })
    await platform.settle()
    expect(await read(body.id)).toMatchObject({ state: 'done', recalled: 1, failed: 0, note: 'Sold' })
    const [recall] = await recallsOf(`recall=${body.id}`)
    expect(recall).toMatchObject({ recallId: body.id, state: 'pending', note: 'Sold', reason: 'sale' })
    const [seen] = await recallsOf(`placement=${recall.placementId}`, ground.agency)
    expect(seen).toMatchObject({ id: recall.id, recallId: body.id, note: 'Sold' })
    expect(await ground.agency.get(`${path}/${body.id}`)).toMatchObject({ status: 404 })
  },
  events: ['recall.created', 'placement.recall_requested', 'recall.done'],
  conflict: {
    arrange: async () => {
      const body = { reference: crypto.randomUUID(), reason: 'sale', source: { filter: {} } }
      await ground.lender.post(path, body)
      return { by: ground.lender, path, body: { ...body, reason: 'going_to_law' } }
    },
    ...{ status: 409, code: 'recall_reference_taken' },
  },
  noOutsider: 'it recalls among the lender’s own placements: another lender’s are rows that fail',
})

describe('a recall of many', () => {
  test('sent twice under its reference is one recall, also at the same moment', async () => {
    const body = { reference: 'FILE-1', source: { placements: await several(2) } }
    const answers = await Promise.all([create(body), create(body), create(body)])
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
    await platform.settle()
    const again = await create(body)
    expect(new Set([...answers, again].map((answer) => answer.body.id)).size).toBe(1)
    expect(again.body).toMatchObject({ state: 'done', recalled: 2 })
    expect(await recallsOf('')).toHaveLength(2)
  })

  test('says of each row what became of it', async () => {
    const [first, second, third] = (await several(3)) as [string, string, string]
    await recalled(ground, second)
    await ground.agency.post(`/v1/placements/${third}/close`, { code: 'paid_in_full' })
    const theirs = await working(await groundOf(platform))
    const id = await run({ source: { placements: [first, second, third, first, theirs, 'ref:NONE'] } })
    expect((await rowsOf(id)).map(({ outcome, problem }: Record<string, string>) => [outcome, problem])).toEqual([
      ['recalled', null],
      ['already_recalled', null],
      ['failed', 'placement_status_unfit'],
      ['already_recalled', null],
      ['failed', 'reference_not_found'],
      ['failed', 'reference_not_found'],
    ])
    expect(await read(id)).toMatchObject({ total: 6, recalled: 1, alreadyRecalled: 2, failed: 3 })
  })

  test('by a filter takes what is held under a mandate, and nothing else', async () => {
    const [held] = (await several(1)) as [string]
    const other = await mandateBetween(ground.lender, ground.agency)
    const spared = await working({ ...ground, mandate: other })
    const id = await run({ source: { filter: { mandate: ground.mandate } }, mode: 'immediate' })
    expect(await read(id)).toMatchObject({ state: 'done', total: 1, recalled: 1 })
    expect((await ground.lender.get(`/v1/placements/${held}`)).body).toMatchObject({ status: 'recalled' })
    expect((await ground.lender.get(`/v1/placements/${spared}`)).body).toMatchObject({ status: 'active' })
    expect(await ground.agency.get(`/v1/placements/${held}/case-file`)).toMatchObject({ status: 404 })
    const opening = { purpose: 'payment', reference: 'P-1' }
    expect(await ground.agency.post(`/v1/placements/${held}/sealed-record/openings`, opening)).toMatchObject({
      status: 201,
    })
  })

  test('is final on its day, but for what was objected to or withdrawn', async () => {
    const [plain, objectedTo, withdrawn] = (await several(3)) as [string, string, string]
    const id = await run({ source: { placements: [plain, objectedTo, withdrawn] }, recallOn: daysAhead(platform, 5) })
    const recalls = new Map(
      (await recallsOf(`recall=${id}`)).map((one: Record<string, string>) => [one.placementId, one.id]),
    )
    await ground.agency.post(`/v1/placement-recalls/${recalls.get(objectedTo)}/object`, { code: 'plan_running' })
    await ground.lender.post(`/v1/placement-recalls/${recalls.get(withdrawn)}/withdraw`)
    await days(5)
    const states = new Map(
      (await recallsOf(`recall=${id}`)).map((one: Record<string, string>) => [one.placementId, one.state]),
    )
    expect([states.get(plain), states.get(objectedTo), states.get(withdrawn)]).toEqual([
      'recalled',
      'objected',
      'withdrawn',
    ])
    const [final] = await recallsOf(`placement=${plain}`)
    expect(final).toMatchObject({ recalledAt: platform.clock.now(), nextStep: 'attestation' })
    await days(10)
    expect((await recallsOf(`placement=${objectedTo}`))[0]).toMatchObject({ state: 'recalled' })
  })

  test('over placements under several mandates counts each by its own clock', async () => {
    const slow = await mandateBetween(ground.lender, ground.agency, { terms: { recall: { noticeDays: 30 } as never } })
    const quick = await working(ground)
    const late = await working({ ...ground, mandate: slow })
    const id = await run({ source: { placements: [quick, late] } })
    const at = new Map(
      (await recallsOf(`recall=${id}`)).map((one: Record<string, string>) => [one.placementId, one.recallAt]),
    )
    const apart = Date.parse(at.get(late) as string) - Date.parse(at.get(quick) as string)
    expect(apart).toBe(16 * DAY_MS)
    await days(15)
    expect(
      (await recallsOf(`recall=${id}&state=recalled`)).map((one: Record<string, string>) => one.placementId),
    ).toEqual([quick])
    await days(16)
    expect(await recallsOf(`recall=${id}&state=recalled`)).toHaveLength(2)
  })

  test('of thousands is worked off in chunks, and frees what they took of the mandate', async () => {
    await bulkDebts(platform, ground.lender, 4_500)
    await ground.lender.post('/v1/placement-batches', {
      ...{ mandate: ground.mandate, respondBy: '2027-06-01T00:00:00Z', source: { filter: {} } },
    })
    await platform.settle()
    const { data } = (await ground.agency.get('/v1/placement-batches')).body
    await ground.agency.post(`/v1/placement-batches/${data[0].id}/answer`, { acceptAll: true })
    await platform.settle()
    const id = await run({ source: { filter: { status: ['accepted'] } }, noticeDays: 2 })
    expect(await read(id)).toMatchObject({ state: 'done', total: 4_500, recalled: 4_500 })
    await days(3)
    const lender = OrganisationId.toUuid(ground.lender.id)
    const [left] = await platform.admin`
      select (select sum(taken)::int from mandate_loads where lender_id = ${lender}) as taken,
        (select count(*)::int from case_files where source_id = ${lender}) as files,
        (select count(*)::int from sealed_records where source_id = ${lender}) as sealed,
        (select count(*)::int from placements where lender_id = ${lender} and status = 'recalled') as recalled`
    expect(left).toEqual({ taken: 0, files: 0, sealed: 4_500, recalled: 4_500 })
  }, 120_000)
})
