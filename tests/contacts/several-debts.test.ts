import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween, type Reachable } from './contacting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

type Debt = Reachable & { readonly placement: string }

const accountBeside = async ({ party, account }: Reachable, changes: Record<string, unknown> = {}): Promise<string> => {
  const { body, text, status } = await contacting.lender.post('/v1/accounts', {
    ...{ reference: `BESIDE-${account}`, product: 'credit_card', currency: 'USD', jurisdiction: 'US' },
    ...{ openedOn: '2024-01-15', balance: { principal: 70_000 }, delinquency: { since: '2026-08-01' } },
    ...{ parties: [{ party, role: 'borrower', liability: 'several' }], ...changes },
  })
  if (status !== 201) throw new Error(text)
  return body.id
}

/** Two debts of one person at one lender, both placed with one agency. */
async function two(): Promise<readonly [Debt, Debt]> {
  const one = await contacting.active()
  const account = await accountBeside(one)
  const beside = { ...one, account }
  return [one, { ...beside, placement: await contacting.placed(beside) }]
}

const asked = (one: Debt, ...others: readonly Debt[]) => ({
  ...{ placement: one.placement, contactPoint: one.points.phone, channel: 'phone' },
  ...(others.length > 0 ? { debts: others.map(({ placement }) => ({ placement })) } : {}),
})

const ask = (one: Debt, ...others: readonly Debt[]) =>
  contacting.agency.post('/v1/contact-decisions', asked(one, ...others))

const record = (one: Debt, changes: Record<string, unknown>) =>
  contacting.agency.post('/v1/activities', {
    ...{ placement: one.placement, party: one.party, contactPoint: one.points.phone, channel: 'phone' },
    ...{ direction: 'outbound', happenedAt: platform.clock.now(), ...changes },
  })

describe('a decision about several debts', () => {
  test('is about all of them, for both sides, and is read as it was given', async () => {
    const [one, beside] = await two()
    const { status, body, text } = await ask(one, beside, one)
    expect(status, text).toBe(201)
    expect(body).toMatchObject({
      ...{ outcome: 'allow', accountId: one.account },
      debts: [{ accountId: beside.account, placementId: beside.placement }],
    })
    for (const side of [contacting.agency, contacting.lender]) {
      expect((await side.get(`/v1/contact-decisions/${body.id}`)).body).toEqual(body)
    }
    expect((await ask(one)).body.debts).toEqual([])
  })

  test('is refused where one of them is, and the rule names which', async () => {
    const [one, beside] = await two()
    await record(beside, { disposition: 'conversation' })
    expect((await ask(one)).body).toMatchObject({ outcome: 'allow' })
    const alone = await ask(beside)
    const { body } = await ask(one, beside)
    expect(body).toMatchObject({ outcome: 'deny', ruledBy: 'US-F-14B2B-COOL7', overrides: alone.body.overrides })
    const ruling = body.verdicts.find(({ ruleId }: { ruleId: string }) => ruleId === body.ruledBy)
    expect(ruling.debts).toEqual([beside.account])
    expect(body.nextAllowedAt).toBe(alone.body.nextAllowedAt)
    expect(body.passed).not.toContain(body.ruledBy)
  })

  test('is refused by a hold on the placement of another debt', async () => {
    const [one, beside] = await two()
    await contacting.agency.post(`/v1/placements/${beside.placement}/holds`, { source: 'dispute' })
    const { body } = await ask(one, beside)
    expect(body).toMatchObject({ outcome: 'deny', ruledBy: 'GATE-PLACEMENT', nextAllowedAt: null })
    expect(body.verdicts).toContainEqual(
      expect.objectContaining({ ruleId: 'GATE-PLACEMENT', code: 'placement_on_hold', debts: [beside.account] }),
    )
  })

  test('holds its slot for each, and another who asks for one of them meets it', async () => {
    const [one, beside] = await two()
    for (let call = 0; call < 6; call++) await record(beside, { disposition: 'no_answer' })
    const held = await ask(one, beside)
    expect(held.body, held.text).toMatchObject({ outcome: 'allow' })
    expect((await ask(beside)).body).toMatchObject({ outcome: 'deny', ruledBy: 'US-F-14B2A-7IN7' })
    await contacting.agency.post(`/v1/contact-decisions/${held.body.id}/release`)
    expect((await ask(beside)).body).toMatchObject({ outcome: 'allow' })
  })

  test('is made again on the facts of then for every debt, and told from what is known now', async () => {
    const [one, beside] = await two()
    const { body: made } = await ask(one, beside)
    const rerun = async () => (await contacting.lender.post(`/v1/contact-decisions/${made.id}/re-run`, {})).body
    expect(await rerun()).toMatchObject({ reproduced: true, outcomeNow: 'allow', differs: false })
    await record(beside, { disposition: 'conversation', happenedAt: '2026-11-23T15:00:00.000Z' })
    expect(await rerun()).toMatchObject({
      ...{ reproduced: true, outcomeNow: 'deny', ruledByNow: 'US-F-14B2B-COOL7', differs: true },
    })
  })

  test('counts, once it led to a talk, for each of them though the report names none', async () => {
    const [one, beside] = await two()
    const { body: made } = await ask(one, beside)
    const talk = await record(one, { disposition: 'conversation', decision: made.id })
    expect(talk.body, talk.text).toMatchObject({
      flags: [],
      debts: [{ placementId: one.placement }, { placementId: beside.placement }],
    })
    expect((await ask(beside)).body).toMatchObject({ outcome: 'deny', ruledBy: 'US-F-14B2B-COOL7' })
  })
})

describe('a debt that is not there for who asks', () => {
  test('is answered alike whatever it is, and named by its field', async () => {
    const [one] = await two()
    const [stranger, other] = [await contacting.active(), await contactBetween(platform)]
    const elsewhere = await other.active()
    const { body: offered } = await contacting.lender.post('/v1/placements', {
      ...{ account: await accountBeside({ ...one, account: `${one.account}-OFFERED` }), mandate: contacting.mandate },
    })
    const named = [stranger.placement, elsewhere.placement, offered.id, 'plc_01k9x2v6ecf8y8q3w0h6t5r4sz']
    const answers = await Promise.all(
      named.map((placement) =>
        contacting.agency.post('/v1/contact-decisions', { ...asked(one), debts: [{ placement }] }),
      ),
    )
    answers.push(
      ...(await Promise.all(
        [{ account: one.account }, {}, { placement: one.placement, account: one.account }].map((debt) =>
          contacting.agency.post('/v1/contact-decisions', { ...asked(one), debts: [debt] }),
        ),
      )),
    )
    const said = answers.map(({ status, body }) => ({ status, ...body, requestId: null, instance: null }))
    for (const answer of said) expect(answer).toEqual(said[3])
    expect(said[3]).toMatchObject({
      status: 422,
      code: 'reference_not_found',
      errors: [{ pointer: '#/debts/0' }],
    })
  })

  test('of the lender’s own it is told by accounts, without a placement', async () => {
    const [one, beside] = await two()
    const { lender } = contacting
    const own = { account: one.account, contactPoint: one.points.phone, channel: 'phone' }
    const { body } = await lender.post('/v1/contact-decisions', { ...own, debts: [{ account: beside.account }] })
    expect(body).toMatchObject({ outcome: 'allow', debts: [{ accountId: beside.account, placementId: null }] })
    const wrong = await lender.post('/v1/contact-decisions', { ...own, debts: [{ placement: beside.placement }] })
    expect(wrong.body).toMatchObject({ code: 'reference_not_found', errors: [{ pointer: '#/debts/0' }] })
  })
})

test('lists and permits decide for all debts too, and the claim keeps them', async () => {
  const [one, beside] = await two()
  const [quiet, talked] = await two()
  await record(talked, { disposition: 'conversation' })
  const items = [asked(one, beside), asked(quiet, talked), { ...asked(quiet), debts: [{ placement: one.placement }] }]
  const { body: list } = await contacting.agency.post('/v1/contact-decisions/batch', { items })
  expect(list.items).toMatchObject([
    { outcome: 'allow' },
    { outcome: 'deny', ruledBy: 'US-F-14B2B-COOL7' },
    { outcome: null, problem: 'reference_not_found' },
  ])
  const plan = await contacting.agency.post('/v1/contact-plans', { pool: 'SEVERAL', items: items.slice(0, 2) })
  expect(plan.body.permits, plan.text).toMatchObject([{ status: 'issued' }, { status: 'waiting' }])
  const collector = await contacting.collector()
  const claim = await contacting.agency.post(`/v1/permits/${plan.body.permits[0].permitId}/claim`, { collector })
  expect(claim.body, claim.text).toMatchObject({
    permit: { status: 'claimed' },
    decision: { outcome: 'allow', debts: [{ placementId: beside.placement }] },
  })
})
