import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Contacting, contactBetween } from './contacting.ts'

let platform: Platform
let contacting: Contacting
beforeAll(async () => {
  platform = await startPlatform()
  contacting = await contactBetween(platform)
  // 10:00 in New York.
  platform.clock.advance(5.5 * 3_600)
})
afterAll(() => platform.stop())

/** Two debts of one person at one lender, and a third of somebody else, all placed. */
async function several() {
  const { lender, placed } = contacting
  const [one, stranger] = [await contacting.active(), await contacting.active()]
  const { body, text, status } = await lender.post('/v1/accounts', {
    ...{ reference: `SECOND-${one.account}`, product: 'credit_card', currency: 'USD', jurisdiction: 'US' },
    ...{ openedOn: '2024-01-15', balance: { principal: 70_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ party: one.party, role: 'borrower', liability: 'several' }],
  })
  if (status !== 201) throw new Error(text)
  return {
    one,
    stranger,
    second: { account: body.id as string, placement: await placed({ ...one, account: body.id }) },
  }
}

const talked = (changes: Record<string, unknown>) => ({
  ...{ direction: 'outbound', channel: 'phone', disposition: 'conversation', happenedAt: platform.clock.now() },
  ...changes,
})

test('a talk about two debts counts for both, a call nobody answered for the one it is recorded under', async () => {
  const { one, second } = await several()
  const { agency } = contacting
  const ask = (placement: string) =>
    agency.post('/v1/contact-decisions', { placement, contactPoint: one.points.phone, channel: 'phone' })
  const on = { placement: one.placement, party: one.party, debts: [{ placement: second.placement }] }
  await agency.post('/v1/activities', talked({ ...on, disposition: 'no_answer' }))
  const before = await ask(second.placement)
  expect(before.body, before.text).toMatchObject({ outcome: 'allow' })
  await agency.post(`/v1/contact-decisions/${before.body.id}/release`)
  const { status, body, text } = await agency.post('/v1/activities', talked(on))
  expect(status, text).toBe(201)
  expect(body.debts).toEqual([
    { accountId: null, placementId: one.placement },
    { accountId: null, placementId: second.placement },
  ])
  for (const placement of [one.placement, second.placement]) {
    expect((await ask(placement)).body, placement).toMatchObject({ outcome: 'deny', ruledBy: 'US-F-14B2B-COOL7' })
  }
})

test('both sides read what it was about, each by its own names', async () => {
  const { one, second } = await several()
  const { lender, agency } = contacting
  const made = await agency.post(
    '/v1/activities',
    talked({
      placement: one.placement,
      party: one.party,
      debts: [one, second, second].map(({ placement }) => ({ placement })),
    }),
  )
  const read = await lender.get(`/v1/activities/${made.body.id}`)
  expect(read.body.debts).toEqual([
    { accountId: one.account, placementId: one.placement },
    { accountId: second.account, placementId: second.placement },
  ])
  const own = await lender.post(
    '/v1/activities',
    talked({ account: one.account, party: one.party, debts: [{ account: second.account }] }),
  )
  expect(own.body.debts).toEqual([
    { accountId: one.account, placementId: null },
    { accountId: second.account, placementId: null },
  ])
  const again = await agency.post(`/v1/activities/${made.body.id}/corrections`, { kind: 'restated', talkSeconds: 9 })
  expect(again.body.debts).toEqual(made.body.debts)
})

test('a debt of somebody else, and one that is not there, are refused alike', async () => {
  const { one, stranger } = await several()
  const madeUp = 'plc_01k9x2v6ecf8y8q3w0h6t5r4sz'
  const answers = await Promise.all(
    [stranger.placement, madeUp].map((placement) =>
      contacting.agency.post(
        '/v1/activities',
        talked({ placement: one.placement, party: one.party, debts: [{ placement }] }),
      ),
    ),
  )
  for (const { status, body } of answers) {
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'reference_not_found', errors: [{ pointer: '#/debts/0' }] })
  }
})

test('lists find a talk under each debt it was about, for both sides, page by page', async () => {
  const { one, second, stranger } = await several()
  const { lender, agency } = contacting
  const on = { party: one.party }
  const both = await agency.post(
    '/v1/activities',
    talked({ ...on, placement: one.placement, debts: [{ placement: second.placement }] }),
  )
  platform.clock.advance(60)
  const alone = await agency.post('/v1/activities', talked({ ...on, placement: one.placement }))
  platform.clock.advance(60)
  const later = await agency.post('/v1/activities', talked({ ...on, placement: second.placement }))
  const ids = async (who: typeof agency, query: string) =>
    (await who.get(`/v1/activities?${query}`)).body.data.map(({ id }: { id: string }) => id)
  const [ofFirst, ofSecond] = [
    [alone.body.id, both.body.id],
    [later.body.id, both.body.id],
  ]
  expect(await ids(agency, `placement=${one.placement}`)).toEqual(ofFirst)
  expect(await ids(agency, `placement=${second.placement}`)).toEqual(ofSecond)
  expect(await ids(lender, `placement=${second.placement}`)).toEqual(ofSecond)
  expect(await ids(lender, `account=${one.account}`)).toEqual(ofFirst)
  expect(await ids(lender, `account=${second.account}`)).toEqual(ofSecond)
  expect(await ids(agency, `placement=${stranger.placement}`)).toEqual([])
  expect(await ids(agency, 'placement=plc_01k9x2v6ecf8y8q3w0h6t5r4sz')).toEqual([])
  const first = await agency.get(`/v1/activities?placement=${second.placement}&limit=1`)
  expect(first.body).toMatchObject({ data: [{ id: later.body.id }], hasMore: true })
  expect(await ids(agency, `placement=${second.placement}&limit=1&cursor=${first.body.nextCursor}`)).toEqual([
    both.body.id,
  ])
})
