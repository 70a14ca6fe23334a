import { afterAll, beforeAll, expect } from 'vitest'
import { commandCases } from '../setup/command-cases.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { daysAhead, type Ground, groundOf, recalled, underRecall, working } from './recalling.ts'

let platform: Platform
let ground: Ground

beforeAll(async () => {
  platform = await startPlatform()
  ground = await groundOf(platform)
})
afterAll(() => platform.stop())

const lends = { platform: () => platform, scope: 'placements:place' as const }
const works = { platform: () => platform, scope: 'placements:work' as const }

const at = (id: string, verb = '') => `/v1/placement-recalls/${id}${verb && `/${verb}`}`
const read = async (id: string, by = ground.lender) => (await by.get(at(id))).body
const placementOf = async (id: string) => (await ground.lender.get(`/v1/placements/${id}`)).body
const objectTo = (id: string, body: object = { code: 'plan_running' }) => ground.agency.post(at(id, 'object'), body)
const objected = async (changes: object = {}) => {
  const { id } = await underRecall(ground, changes)
  return (await objectTo(id)).body
}
const attestation = () => ({ signatory: 'Chen, operations', ceasedAt: platform.clock.now(), promisesOutstanding: 2 })
// biome-ignore lint/suspicious/noExplicitAny: an answer of a recall
const step = (recall: any, name: string) => recall.steps.find((one: { step: string }) => one.step === name)

commandCases('placement.recall', {
  ...lends,
  arrange: async () => ({
    by: ground.lender,
    path: `/v1/placements/${await working(ground)}/recall`,
    body: { reason: 'sale', noticeDays: 10, contactRule: 'finish_promised', note: 'The portfolio is sold' },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'pending', reason: 'sale', contactRule: 'finish_promised', recalledAt: null })
    expect(body).toMatchObject({ nextStep: 'conclusion', nextOwner: 'platform', nextDueAt: body.recallAt })
    expect(body.recallAt).toBe(`${daysAhead(platform, 9)}T16:00:00.000Z`)
    expect(await read(body.id, ground.agency)).toEqual(body)
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'recall_pending' })
  },
  events: ['placement.recall_requested'],
  conflict: {
    arrange: async () => {
      const placement = await working(ground)
      await recalled(ground, placement)
      return { by: ground.lender, path: `/v1/placements/${placement}/recall`, body: { reason: 'sale' } }
    },
    ...{ status: 409, code: 'placement_under_recall' },
  },
})

commandCases('placement.recall at once', {
  ...lends,
  arrange: async () => ({
    by: ground.lender,
    path: `/v1/placements/${await working(ground)}/recall`,
    body: { reason: 'complaint', mode: 'immediate' },
  }),
  status: 201,
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'recalled', recalledAt: platform.clock.now(), objectBy: null })
    expect(step(body, 'objection')).toMatchObject({ state: 'skipped' })
    expect(body.tail).toEqual({ eligible: false, why: 'no_tail', until: null })
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'recalled', endCode: 'complaint' })
    expect(await ground.agency.get(`/v1/placements/${body.placementId}/case-file`)).toMatchObject({ status: 404 })
  },
  events: ['placement.recalled'],
  conflict: {
    arrange: async () => {
      const placement = await working(ground)
      await ground.agency.post(`/v1/placements/${placement}/close`, { code: 'paid_in_full' })
      const body = { reason: 'sale', mode: 'immediate' }
      return { by: ground.lender, path: `/v1/placements/${placement}/recall`, body }
    },
    ...{ status: 409, code: 'placement_status_unfit' },
  },
})

commandCases('placement_recall.object', {
  ...works,
  arrange: async () => ({
    by: ground.agency,
    path: at((await underRecall(ground)).id, 'object'),
    body: { code: 'payment_in_transit', note: 'A transfer is under way' },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'objected', nextStep: 'decision', nextOwner: 'lender' })
    expect(body.objection).toMatchObject({ code: 'payment_in_transit', note: 'A transfer is under way' })
    expect(await read(body.id)).toEqual(body)
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'objected' })
  },
  events: ['placement.recall_objected'],
  conflict: {
    arrange: async () => {
      const { id } = await objected()
      await ground.lender.post(at(id, 'insist'))
      return { by: ground.agency, path: at(id, 'object'), body: { code: 'disputed' } }
    },
    ...{ status: 409, code: 'recall_objection_closed' },
  },
})

commandCases('placement_recall.extend', {
  ...lends,
  arrange: async () => ({
    by: ground.lender,
    path: at((await objected()).id, 'extend'),
    body: { recallOn: daysAhead(platform, 30) },
  }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'pending', extensionsLeft: 2, objection: { decision: 'extended' } })
    expect(body.recallAt).toBe(`${daysAhead(platform, 29)}T16:00:00.000Z`)
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'recall_pending' })
    expect(await objectTo(body.id)).toMatchObject({ status: 200 })
  },
  events: ['placement.recall_extended', 'placement.recall_objected'],
  conflict: {
    arrange: async () => {
      const { id } = await underRecall(ground)
      for (const ahead of [20, 30, 40]) {
        await objectTo(id)
        await ground.lender.post(at(id, 'extend'), { recallOn: daysAhead(platform, ahead) })
      }
      await objectTo(id)
      return { by: ground.lender, path: at(id, 'extend'), body: { recallOn: daysAhead(platform, 50) } }
    },
    ...{ status: 409, code: 'recall_extensions_used' },
  },
})

commandCases('placement_recall.insist', {
  ...lends,
  arrange: async () => ({ by: ground.lender, path: at((await objected()).id, 'insist') }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'pending', objectBy: null, objection: { decision: 'insisted' } })
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'recall_pending' })
  },
  events: ['placement.recall_insisted'],
  conflict: {
    arrange: async () => ({ by: ground.lender, path: at((await underRecall(ground)).id, 'insist') }),
    ...{ status: 409, code: 'recall_state_unfit' },
  },
})

commandCases('placement_recall.withdraw', {
  ...lends,
  arrange: async () => ({ by: ground.lender, path: at((await objected()).id, 'withdraw') }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'withdrawn', withdrawnAt: platform.clock.now(), nextStep: null })
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'active' })
  },
  events: ['placement.recall_withdrawn'],
  conflict: {
    arrange: async () => ({
      by: ground.lender,
      path: at((await underRecall(ground, { mode: 'immediate' })).id, 'withdraw'),
    }),
    ...{ status: 409, code: 'recall_state_unfit' },
  },
})

commandCases('placement_recall.attest', {
  ...works,
  arrange: async () => ({ by: ground.agency, path: at((await underRecall(ground)).id, 'attest'), body: attestation() }),
  effect: async ({ body }) => {
    expect(body).toMatchObject({ state: 'recalled', recalledAt: platform.clock.now() })
    expect(body.attestation).toMatchObject({ signatory: 'Chen, operations', promisesOutstanding: 2 })
    expect(await read(body.id)).toEqual(body)
    expect(await placementOf(body.placementId)).toMatchObject({ status: 'recalled' })
    expect(await ground.agency.get(`/v1/placements/${body.placementId}/case-file`)).toMatchObject({ status: 404 })
  },
  events: ['placement.cease_attested', 'placement.recalled'],
  conflict: {
    arrange: async () => {
      const { id } = await underRecall(ground, { mode: 'immediate' })
      await ground.agency.post(at(id, 'attest'), attestation())
      return { by: ground.agency, path: at(id, 'attest'), body: attestation() }
    },
    ...{ status: 409, code: 'recall_already_attested' },
  },
})
