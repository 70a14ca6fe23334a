import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataClasses } from '../../src/placements/retention.law.ts'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Ground, groundOf, underRecall, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const works = { platform: () => platform, scope: 'placements:work' as const }
const [attestations, declarations, certificates] = [
  '/v1/cease-attestations/batch',
  '/v1/payment-declarations/batch',
  '/v1/purge-certificates/batch',
]
const recalls = async (count: number, changes: object = { mode: 'immediate' }): Promise<string[]> => {
  const made: string[] = []
  for (let i = 0; i < count; i++) made.push((await underRecall(ground, changes)).id)
  return made
}
const attestation = (source: object) => ({
  ...{ signatory: 'Chen, operations', ceasedAt: platform.clock.now(), promisesOutstanding: 0, source },
})
const claim = (source: object) => ({
  signatory: 'Chen, operations',
  destroyed: dataClasses.filter((one) => one !== 'recordings'),
  neverHeld: ['recordings'],
  source,
})
const post = (path: string, body: object) => ground.agency.post(path, body)
const read = async (id: string) => (await ground.lender.get(`/v1/placement-recalls/${id}`)).body
const outcomes = (body: { data: { outcome: string }[] }) => body.data.map(({ outcome }) => outcome)
const settled = async (count: number) => {
  const placementRecalls = await recalls(count)
  await post(attestations, attestation({ placementRecalls }))
  await post(declarations, { payments: 0, source: { placementRecalls } })
  return placementRecalls
}

commandCases('placement_recall.attest_many', {
  ...works,
  arrange: async () => {
    const placementRecalls = [...(await recalls(1)), ...(await recalls(1, {}))]
    return { by: ground.agency, path: attestations, body: attestation({ placementRecalls }) }
  },
  effect: async ({ body }) => {
    expect(outcomes(body)).toEqual(['done', 'done'])
    for (const { placementRecallId } of body.data) {
      const recall = await read(placementRecallId)
      expect(recall).toMatchObject({ state: 'recalled', attestation: { signatory: 'Chen, operations' } })
      expect((await ground.lender.get(`/v1/placements/${recall.placementId}`)).body.status).toBe('recalled')
      expect(await ground.agency.get(`/v1/placements/${recall.placementId}/case-file`)).toMatchObject({ status: 404 })
    }
  },
  events: ['placement.cease_attested', 'placement.cease_attested', 'placement.recalled'],
  conflict: {
    arrange: async () => {
      const [id = ''] = await recalls(1, {})
      await ground.agency.post(`/v1/placement-recalls/${id}/object`, { code: 'plan_running' })
      return { by: ground.agency, path: attestations, body: attestation({ placementRecalls: [id] }) }
    },
    ...{ status: 409, code: 'recall_state_unfit' },
  },
})

commandCases('placement_recall.declare_many', {
  ...works,
  arrange: async () => ({
    ...{ by: ground.agency, path: declarations },
    body: { payments: 0, source: { placementRecalls: await recalls(2) } },
  }),
  effect: async ({ body }) => {
    expect(outcomes(body)).toEqual(['done', 'done'])
    expect(await read(body.data[1].placementRecallId)).toMatchObject({ paymentsDeclaredAt: platform.clock.now() })
  },
  events: ['placement.payments_declared', 'placement.payments_declared'],
  conflict: {
    arrange: async () => ({
      ...{ by: ground.agency, path: declarations },
      body: { payments: 3, source: { placementRecalls: await recalls(1) } },
    }),
    ...{ status: 422, code: 'recall_payments_differ' },
  },
})

commandCases('placement_recall.certify_many', {
  ...works,
  arrange: async () => ({
    ...{ by: ground.agency, path: certificates, body: claim({ placementRecalls: await settled(2) }) },
  }),
  effect: async ({ body }) => {
    expect(outcomes(body)).toEqual(['done', 'done'])
    const [{ certificateId, placementRecallId }] = body.data
    const certificate = (await ground.lender.get(`/v1/purge-certificates/${certificateId}`)).body
    expect(certificate).toMatchObject({ placementRecallId, signatory: 'Chen, operations', neverHeld: ['recordings'] })
    expect(await read(placementRecallId)).toMatchObject({ state: 'completed', nextStep: null })
  },
  events: ['placement.purge_certified', 'placement.purge_certified'],
  conflict: {
    arrange: async () => ({
      ...{ by: ground.agency, path: certificates, body: claim({ placementRecalls: await recalls(1) }) },
    }),
    ...{ status: 409, code: 'recall_purge_early' },
  },
})

describe('duties of many', () => {
  test('are done each by itself: what is done before stays, what cannot be done is named', async () => {
    const [done = '', open = ''] = await recalls(2)
    await post(attestations, attestation({ placementRecalls: [done] }))
    const madeUp = 'prc_01k9x2v6ecf8y8q3w0h6t5r4sz'
    const { body } = await post(attestations, attestation({ placementRecalls: [done, open, madeUp, open] }))
    expect(outcomes(body)).toEqual(['already', 'done', 'refused', 'already'])
    expect(body.data[2]).toMatchObject({ given: madeUp, problem: { code: 'reference_not_found' } })
  })

  test('are named by placement, by id or by the agency’s reference', async () => {
    const placement = await working(ground)
    const { body: recall } = await ground.lender.post(`/v1/placements/${placement}/recall`, {
      ...{ reason: 'sale', mode: 'immediate' },
    })
    const { body } = await post(declarations, { payments: 0, source: { placements: [placement, 'ref:NOBODY'] } })
    expect(body.data).toMatchObject([
      { given: placement, outcome: 'done', placementRecallId: recall.id },
      { given: 'ref:NOBODY', outcome: 'refused' },
    ])
  })

  test('are selected: those that wait for this duty, of one lender', async () => {
    const other = await groundOf(platform)
    const own = { ...other, agency: ground.agency }
    expect(own.lender).not.toBe(ground.lender)
    const ids = await recalls(3)
    const source = { filter: { lender: ground.lender.id } }
    const { body } = await post(attestations, attestation(source))
    expect(new Set(outcomes(body))).toEqual(new Set(['done']))
    expect(body.data.map(({ given }: { given: string }) => given)).toEqual(expect.arrayContaining(ids))
    expect(body.nextAfter).toBeNull()
    expect((await post(attestations, attestation(source))).body.data).toEqual([])
    expect((await post(attestations, attestation({ filter: { lender: other.lender.id } }))).body.data).toEqual([])
  })

  test('are the agency’s alone', async () => {
    const answer = await ground.lender.post(attestations, attestation({ placementRecalls: await recalls(1) }))
    expect(answer).toMatchObject({ status: 403, body: { code: 'placement_wrong_side' } })
  })

  test('claim no destruction the law forbids, of any', async () => {
    const source = { placementRecalls: await settled(2) }
    const answer = await post(certificates, { signatory: 'Chen', destroyed: dataClasses, source })
    expect(answer).toMatchObject({ status: 422, body: { code: 'purge_retention_runs' } })
  })
})
