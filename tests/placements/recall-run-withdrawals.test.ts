import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Ground, groundOf, manyRecalls, working } from './recalling.ts'

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

commandCases('recall.withdraw', {
  platform: () => platform,
  scope: 'placements:place',
  arrange: async () => {
    const id = await run({ source: { placements: [await working(ground)] } })
    return { by: ground.lender, path: `${path}/${id}/withdraw`, body: {} }
  },
  status: 202,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'withdrawing', withdrawn: 0 })
    await platform.settle()
    expect(await read(body.id)).toMatchObject({ state: 'withdrawn', recalled: 1, withdrawn: 1 })
    expect(await recallsOf(`recall=${body.id}`)).toMatchObject([{ state: 'withdrawn' }])
  },
  events: ['placement.recall_withdrawn', 'recall.withdrawn'],
  conflict: {
    arrange: async () => {
      const id = await run({ source: { placements: [await working(ground)] }, mode: 'immediate' })
      return { by: ground.lender, path: `${path}/${id}/withdraw`, body: {} }
    },
    ...{ status: 409, code: 'recall_state_unfit' },
  },
})

describe('a recall of many that is withdrawn as a whole', () => {
  const statusOf = async (placement: string) => (await ground.lender.get(`/v1/placements/${placement}`)).body.status

  test('makes each placement exactly what it was, with the holds placed and lifted meanwhile', async () => {
    const [plain, held, freed, leaving, objectedTo] = (await several(5)) as [string, string, string, string, string]
    const hold = await ground.lender.post(`/v1/placements/${freed}/holds`, { source: 'lender' })
    await ground.agency.post(`/v1/placements/${leaving}/returns`, { code: 'unfound' })
    const before = await Promise.all([plain, held, freed, leaving, objectedTo].map(statusOf))
    const id = await run({ source: { filter: {} } })
    await ground.lender.post(`/v1/placements/${held}/holds`, { source: 'lender' })
    await ground.lender.post(`/v1/holds/${hold.body.id}/lift`)
    const [theirs] = await recallsOf(`placement=${objectedTo}`)
    await ground.agency.post(`/v1/placement-recalls/${theirs.id}/object`, { code: 'plan_running' })
    expect((await ground.lender.post(`${path}/${id}/withdraw`)).status).toBe(202)
    await platform.settle()
    expect(before).toEqual(['active', 'active', 'on_hold', 'return_requested', 'active'])
    expect(await Promise.all([plain, held, freed, leaving, objectedTo].map(statusOf))).toEqual([
      'active',
      'on_hold',
      'active',
      'return_requested',
      'active',
    ])
    expect(await read(id)).toMatchObject({ state: 'withdrawn', recalled: 5, withdrawn: 5 })
    await days(60)
    expect(await statusOf(plain)).toBe('active')
  })

  test('leaves alone what is recalled for good, was withdrawn or closed before, and tells rows apart', async () => {
    const [kept, gone, alone, closed] = (await several(4)) as [string, string, string, string]
    const id = await run({ source: { placements: [kept, gone, alone, closed] } })
    const recalls = new Map(
      (await recallsOf(`recall=${id}`)).map((one: Record<string, string>) => [one.placementId, one.id]),
    )
    const attestation = { signatory: 'Chen', ceasedAt: platform.clock.now(), promisesOutstanding: 0 }
    await ground.agency.post(`/v1/placement-recalls/${recalls.get(gone)}/attest`, attestation)
    await ground.lender.post(`/v1/placement-recalls/${recalls.get(alone)}/withdraw`)
    await ground.agency.post(`/v1/placements/${closed}/close`, { code: 'paid_in_full' })
    await ground.lender.post(`${path}/${id}/withdraw`)
    await platform.settle()
    expect(await Promise.all([kept, gone, alone, closed].map(statusOf))).toEqual([
      'active',
      'recalled',
      'active',
      'closed',
    ])
    expect((await rowsOf(id)).map(({ outcome }: Record<string, string>) => outcome)).toEqual([
      'withdrawn',
      'recalled',
      'recalled',
      'recalled',
    ])
    expect(await ground.lender.post(`${path}/${id}/withdraw`)).toMatchObject({ status: 409 })
  })

  test('stops what it has not come to', async () => {
    const placements = await several(2)
    const created = await create({ source: { placements }, mode: 'immediate' })
    expect((await ground.lender.post(`${path}/${created.body.id}/withdraw`)).status).toBe(202)
    await platform.settle()
    expect(await read(created.body.id)).toMatchObject({ state: 'withdrawn', recalled: 0, withdrawn: 2 })
    expect(await Promise.all(placements.map(statusOf))).toEqual(['active', 'active'])
  })
})
