import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Contacting, contactBetween, reachable } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

let people = 0

/** Another person on an account, with a phone. */
async function joined(account: string, role: Record<string, unknown>) {
  const value = `+1212555017${people}`
  const point = { kind: 'phone', value, source: 'borrower', timeZones: ['America/New_York'] }
  const added = await contacting.lender.post(`/v1/accounts/${account}/parties`, {
    ...{ ...role, newParty: { reference: `HEIR-${++people}`, name: `Ben ${people}`, contactPoints: [point] } },
  })
  expect(added.status, added.text).toBe(201)
  const party: string = added.body.party?.id ?? added.body.partyId
  const { body } = await contacting.lender.get(`/v1/parties/${party}`)
  return { party, phone: body.contactPoints[0].id as string }
}

/** Two who owe together, one of whom died with a debt of their own besides; who winds the estate up; both debts are placed. */
async function bereaved() {
  const joint = await reachable(contacting.lender)
  const survivor = await joined(joint.account, { role: 'co_borrower', liability: 'joint' })
  const own = await contacting.lender.post('/v1/accounts', {
    ...{ reference: `SOLE-${joint.account}`, product: 'credit_card', currency: 'USD', jurisdiction: 'US' },
    ...{ openedOn: '2024-01-15', balance: { principal: 70_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ party: joint.party, role: 'borrower', liability: 'several' }],
  })
  expect(own.status, own.text).toBe(201)
  const placements = {
    joint: await contacting.placed(joint),
    sole: await contacting.placed({ ...joint, account: own.body.id }),
  }
  const authority = { kind: 'executor', scope: 'contact', evidence: 'GRANT-1', represents: joint.party }
  const executor = await joined(joint.account, {
    ...{ role: 'representative', liability: 'none', authority: { ...authority, validFrom: '2026-11-21' } },
  })
  const death = { kind: 'deceased', from: '2026-11-20', source: 'public_record' }
  expect((await contacting.lender.post(`/v1/parties/${joint.party}/statuses`, death)).status).toBe(201)
  return { ...joint, sole: own.body.id as string, survivor, executor, placements }
}

const call = (contactPoint: string, placement: string, more: object = {}) =>
  contacting.agency.post('/v1/contact-decisions', { placement, contactPoint, channel: 'phone', ...more })

const report = async (party: string, contactPoint: string, placement: string, disposition: string) => {
  const answer = await contacting.agency.post('/v1/activities', {
    ...{ placement, party, contactPoint, channel: 'phone', direction: 'outbound', disposition },
    happenedAt: platform.clock.now(),
  })
  expect(answer.status, answer.text).toBe(201)
}

const contactsOf = async (party: string): Promise<Record<string, unknown>[]> => {
  const { body, text } = await contacting.lender.post('/v1/borrower-views', { purpose: 'borrower_asked', party })
  expect(body.id, text).toBeDefined()
  return (await contacting.lender.get(`/v1/borrower-views/${body.id}/contacts`)).body.data
}

test('the survivor may be contacted, the estate only through the executor', async () => {
  const { account, party, points, survivor, executor, placements } = await bereaved()
  for (const [point, channel] of [
    [points.phone, 'phone'],
    [points.email, 'email'],
    [points.address, 'letter'],
  ] as const) {
    const { body } = await call(point, placements.joint, { channel })
    expect(body).toMatchObject({ outcome: 'deny', partyId: party, grade: 'bar' })
    expect(body.verdicts).toContainEqual(expect.objectContaining({ ruleId: 'HOUSE-STATUS', verdict: 'deny' }))
    const { body: own } = await contacting.lender.post('/v1/contact-decisions', {
      ...{ account, contactPoint: point, channel },
    })
    expect(own).toMatchObject({ outcome: 'deny', grade: 'bar' })
  }
  expect((await call(survivor.phone, placements.joint)).body).toMatchObject({ outcome: 'allow' })
  expect((await call(executor.phone, placements.joint)).body).toMatchObject({ outcome: 'allow' })
})

test('nothing of the one is told to the other, in answers, in counts or in what a person may read', async () => {
  const { party, points, survivor, executor, placements, sole } = await bereaved()
  const said = await call(survivor.phone, placements.joint)
  for (const secret of [party, executor.party, points.phone, executor.phone, 'deceased', 'HOUSE-STATUS', sole]) {
    // The id of a rule that let it is no secret: every decision names those.
    expect(JSON.stringify({ ...said.body, passed: [] })).not.toContain(secret)
  }
  // The survivor does not owe what the dead owed alone: to a talk with the survivor it does not exist.
  const beside = await call(survivor.phone, placements.joint, { debts: [{ placement: placements.sole }] })
  expect(beside).toMatchObject({
    status: 422,
    body: { code: 'reference_not_found', errors: [{ pointer: '#/debts/0' }] },
  })
  expect(JSON.stringify((await call(survivor.phone, placements.sole)).body)).not.toContain(party)
  // A talk with the executor is no talk with the survivor.
  await report(executor.party, executor.phone, placements.joint, 'conversation')
  expect((await call(executor.phone, placements.joint)).body).toMatchObject({
    ...{ outcome: 'deny', ruledBy: 'US-F-14B2B-COOL7' },
  })
  expect((await call(survivor.phone, placements.joint)).body.outcome).toBe('allow')
  await report(survivor.party, survivor.phone, placements.joint, 'no_answer')
  const [seen, ofExecutor] = [await contactsOf(survivor.party), await contactsOf(executor.party)]
  const activities = (contacts: typeof seen) => contacts.filter(({ kind }) => kind === 'activity')
  expect(activities(seen)).toMatchObject([{ disposition: 'no_answer' }])
  expect(activities(ofExecutor)).toMatchObject([{ disposition: 'conversation' }])
  expect(JSON.stringify(seen)).not.toContain('HOUSE-STATUS')
})
