import { afterAll, beforeAll, expect, test } from 'vitest'
import { reachable } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Staging, stagingBetween } from './staging.ts'

let platform: Platform
let here: Staging
beforeAll(async () => {
  platform = await startPlatform()
  here = await stagingBetween(platform)
})
afterAll(() => platform.stop())

interface Task {
  readonly kind: string
  readonly subjectId: string
  readonly placementId: string
  readonly dueAt: string
}
const tasks = async (filter = '', by = here.agency): Promise<Task[]> => {
  const answer = await by.get(`/v1/tasks?${filter}`)
  expect(answer.status, answer.text).toBe(200)
  return answer.body.data
}
const later = () => new Date(Date.parse(platform.clock.now()) + 10 * 86_400_000).toISOString()

test('an agency sees what is due on a placement, and whether it may work on it', async () => {
  const one = await here.opened()
  const about = `placement=${one.placement}`
  expect(await tasks(about)).toEqual([])
  expect(await tasks(`${about}&dueBefore=${later()}`)).toMatchObject([
    { kind: 'issue_notice', subjectId: one.placement, allowed: true, stage: 'reminder', overdue: false },
  ])
  await platform.settle()
  expect(await tasks(`${about}&kind=move_stage`)).toMatchObject([
    { subjectId: one.stageCase, toStage: 'phone', channels: ['email', 'letter', 'sms'] },
  ])
  const { body: query } = await here.lender.post(`/v1/placements/${one.placement}/queries`, {
    question: 'Where is it?',
  })
  await here.called(one, {
    ...{ disposition: 'conversation', rightParty: true },
    promise: { amount: 1_000, due: platform.clock.now().slice(0, 10) },
  })
  platform.clock.advance(60)
  const all = await tasks(`${about}&dueBefore=${later()}`)
  expect(all.map(({ kind }) => kind).toSorted()).toEqual(['answer_query', 'issue_notice', 'move_stage', 'promise_due'])
  expect(all.map(({ dueAt }) => dueAt)).toEqual(all.map(({ dueAt }) => dueAt).toSorted())
  expect(all.find(({ kind }) => kind === 'answer_query')?.subjectId).toBe(query.id)
  await here.agency.post(`/v1/placements/${one.placement}/holds`, { source: 'agency', reference: 'H' })
  expect(await tasks(`${about}&allowed=true&dueBefore=${later()}`)).toEqual([])
  expect((await tasks(`${about}&allowed=false&dueBefore=${later()}`)).length).toBe(4)
})

test('an offer waits for its answer, and a missed standard to be made good', async () => {
  const offered = await here.lender.post('/v1/accounts', {
    ...{ reference: 'OFFERED', product: 'credit_card', currency: 'USD', jurisdiction: 'US', openedOn: '2024-01-15' },
    ...{ balance: { principal: 1_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ role: 'borrower', liability: 'several', newParty: { reference: 'OFFERED-P', name: 'Ada' } }],
  })
  const { body: placement } = await here.lender.post('/v1/placements', {
    ...{ account: offered.body.id, mandate: here.mandate },
    respondBy: new Date(Date.parse(platform.clock.now()) + 5 * 86_400_000).toISOString(),
  })
  const about = `placement=${placement.id}&dueBefore=${later()}`
  expect(await tasks(about)).toMatchObject([
    { kind: 'answer_offer', subjectId: placement.id, stage: null, channels: null },
  ])
  platform.clock.advance(2 * 86_400)
  await platform.settle()
  expect((await tasks(about)).map(({ kind }) => kind)).toEqual(['make_good', 'answer_offer'])
})

test('a lender sees what it has to decide', async () => {
  const one = await here.requested()
  expect(await tasks(`placement=${one.placement}`, here.lender)).toMatchObject([
    { kind: 'decide_approval', subjectId: one.approval, toStage: 'litigation', stage: 'field_visit' },
  ])
})

test('pages hold every task once, earliest first, and nobody else sees any', async () => {
  const all = await tasks(`limit=200&dueBefore=${later()}`)
  expect(all.length).toBeGreaterThan(5)
  const paged: Task[] = []
  let cursor = ''
  do {
    const { body } = await here.agency.get(`/v1/tasks?limit=2&dueBefore=${later()}${cursor}`)
    paged.push(...body.data)
    cursor = body.hasMore ? `&cursor=${body.nextCursor}` : ''
  } while (cursor)
  expect(paged).toEqual(all)
  expect(await tasks(`dueBefore=${later()}`, await platform.organisation('agency'))).toEqual([])
  expect(await tasks(`dueBefore=${later()}`, await platform.organisation('lender'))).toEqual([])
})

test('a first action is due when the clock of the mandate runs out', async () => {
  const debt = await reachable(here.lender)
  const { body: placement } = await here.lender.post('/v1/placements', { account: debt.account, mandate: here.mandate })
  await here.agency.post(`/v1/placements/${placement.id}/accept`)
  const { clocks } = (await here.agency.get(`/v1/placements/${placement.id}/clocks`)).body
  const clock = clocks.find(({ kind }: { kind: string }) => kind === 'first_action')
  const [task] = await tasks(`placement=${placement.id}&kind=first_action&dueBefore=${later()}`)
  expect(task).toMatchObject({ subjectId: placement.id, dueAt: clock.dueAt })
})
