import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MandateTerms } from '../../src/mandates/index.ts'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { type Debt, debtOf } from './portfolio.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const agreed = (terms: Partial<MandateTerms> = {}, other = agency) => mandateBetween(lender, other, { terms })
const place = async (mandate: string, debt: Debt = {}) =>
  lender.post('/v1/placements', { account: await debtOf(platform, lender, debt), mandate })

describe('an account is placed only', () => {
  test.each<[string, Debt, string]>([
    ['in a jurisdiction of the mandate', { jurisdiction: 'ID' }, 'placement_outside_mandate'],
    ['of a product of the mandate', { product: 'mortgage' }, 'placement_outside_mandate'],
    ['in the currency of the mandate', { currency: 'USD' }, 'placement_outside_mandate'],
    ['while something is owed', { balance: 0 }, 'account_not_collectable'],
    ['before it is paid', { status: 'paid' }, 'account_not_collectable'],
    ['while somebody liable lives', { statuses: ['deceased'] }, 'account_nobody_to_contact'],
    ['while somebody liable is of age', { statuses: ['minor'] }, 'account_nobody_to_contact'],
    ['while somebody liable is solvent', { statuses: ['insolvent'], represented: true }, 'account_nobody_to_contact'],
    ['with who borrowed', { statuses: ['identity_theft'] }, 'account_nobody_to_contact'],
  ])('%s', async (_, debt, code) => {
    expect(await place(await agreed({ products: ['credit_card'] }), debt)).toMatchObject({ body: { code } })
  })

  test.each<[string, Debt]>([
    ['part of a country counts as the country', { jurisdiction: 'TW-TPE' }],
    ['the dead are reached through their representative', { statuses: ['deceased'], represented: true }],
    ['who is in prison may still be written to', { statuses: ['incarcerated'] }],
  ])('but %s', async (_, debt) => {
    expect(await place(await agreed(), debt)).toMatchObject({ status: 201 })
  })

  test('under terms both sides have signed, until the mandate ends', async () => {
    const unsigned = await mandateBetween(lender, agency, { signed: false })
    expect(await place(unsigned)).toMatchObject({ status: 409, body: { code: 'mandate_not_in_force' } })
    const mandate = await agreed()
    await agency.post(`/v1/mandates/${mandate}/end`)
    expect(await place(mandate)).toMatchObject({ status: 409, body: { code: 'mandate_ended' } })
  })
})

describe('all debts of one borrower', () => {
  test('go to the agency that holds one of them', async () => {
    const other = await platform.organisation('agency')
    const [mandate, elsewhere] = [await agreed(), await agreed({}, other)]
    await place(mandate, { borrower: 'ONE' })
    expect(await place(elsewhere, { borrower: 'ONE' })).toMatchObject({ body: { code: 'borrower_held_elsewhere' } })
    expect(await place(mandate, { borrower: 'ONE' })).toMatchObject({ status: 201 })
    expect(await place(elsewhere, { borrower: 'TWO' })).toMatchObject({ status: 201 })
  })

  test('may be divided where the terms say so', async () => {
    const other = await platform.organisation('agency')
    await place(await agreed(), { borrower: 'ONE' })
    expect(await place(await agreed({ customerLevel: false }, other), { borrower: 'ONE' })).toMatchObject({
      status: 201,
    })
  })

  test('are not divided by two offers at the same moment', async () => {
    const other = await platform.organisation('agency')
    const [mandate, elsewhere] = [await agreed(), await agreed({}, other)]
    const debts = [
      await debtOf(platform, lender, { borrower: 'ONE' }),
      await debtOf(platform, lender, { borrower: 'ONE' }),
    ]
    const answers = await Promise.all(
      debts.map((account, index) => lender.post('/v1/placements', { account, mandate: index ? elsewhere : mandate })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })
})

describe('of those who act at the same moment', () => {
  test('either the agency accepts or the lender withdraws', async () => {
    const mandate = await agreed()
    for (let round = 0; round < 5; round++) {
      const { id } = (await place(mandate)).body
      const [accepted, withdrawn] = await Promise.all([
        agency.post(`/v1/placements/${id}/accept`),
        lender.post(`/v1/placements/${id}/withdraw`),
      ])
      expect([accepted.status, withdrawn.status].toSorted()).toEqual([200, 409])
      const loser = accepted.status === 409 ? accepted : withdrawn
      expect(loser.body).toMatchObject({ code: 'placement_status_unfit' })
      const file = await agency.get(`/v1/placements/${id}/case-file`)
      expect(file.status).toBe(accepted.status === 200 ? 200 : 404)
    }
  })

  test('only as many are placed as the mandate has room for', async () => {
    const mandate = await agreed({ capacity: 3 })
    const debts = await Promise.all(Array.from({ length: 8 }, () => debtOf(platform, lender)))
    const answers = await Promise.all(debts.map((account) => lender.post('/v1/placements', { account, mandate })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    for (const { body } of answers.filter(({ status }) => status !== 201)) {
      expect(body.code).toBe('mandate_capacity_reached')
    }
  })

  test('one account is placed once', async () => {
    const [mandate, account] = [await agreed(), await debtOf(platform, lender)]
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => lender.post('/v1/placements', { account, mandate })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  })
})

test('an offer expires at its time, unless it was answered', async () => {
  const mandate = await agreed()
  const respondBy = new Date(Date.parse(platform.clock.now()) + 3_600_000).toISOString()
  const offer = async () =>
    (await lender.post('/v1/placements', { account: await debtOf(platform, lender), mandate, respondBy })).body.id
  const [kept, lapsed] = [await offer(), await offer()]
  await agency.post(`/v1/placements/${kept}/accept`)
  platform.clock.advance(3_601)
  expect(await agency.post(`/v1/placements/${lapsed}/accept`)).toMatchObject({ status: 409 })
  await platform.settle()
  expect((await agency.get(`/v1/placements/${lapsed}`)).body).toMatchObject({ status: 'expired' })
  expect((await agency.get(`/v1/placements/${kept}`)).body).toMatchObject({ status: 'accepted' })
})

test('capacity is free again when an offer or a placement ends', async () => {
  const mandate = await agreed({ capacity: 1 })
  for (const end of ['withdraw', 'decline', 'close'] as const) {
    const { id } = (await place(mandate)).body
    expect(await place(mandate)).toMatchObject({ body: { code: 'mandate_capacity_reached' } })
    if (end === 'withdraw') await lender.post(`/v1/placements/${id}/withdraw`)
    if (end === 'decline') await agency.post(`/v1/placements/${id}/decline`, { code: 'no_capacity' })
    if (end === 'close') await agency.post(`/v1/placements/${id}/accept`)
    if (end === 'close') await agency.post(`/v1/placements/${id}/close`, { code: 'paid_in_full' })
  }
  expect(await place(mandate)).toMatchObject({ status: 201 })
})

test('each side makes its own moves and uses its own codes', async () => {
  const { id } = (await place(await agreed())).body
  const wrong = { status: 403, body: { code: 'placement_wrong_side' } }
  expect(await lender.post(`/v1/placements/${id}/accept`)).toMatchObject(wrong)
  expect(await agency.post(`/v1/placements/${id}/withdraw`)).toMatchObject(wrong)
  await agency.post(`/v1/placements/${id}/accept`)
  expect(await agency.post(`/v1/placements/${id}/close`, { code: 'lender_withdrew' })).toMatchObject({
    status: 422,
    body: { code: 'placement_code_unfit' },
  })
})

test('the history of a placement is what its side may know, under its own name for it', async () => {
  const account = await debtOf(platform, lender)
  const mandate = await agreed()
  const reference = `P-${account}`
  const { id } = (await lender.post('/v1/placements', { account, mandate, reference, offer: false })).body
  await lender.post(`/v1/placements/${id}/offer`)
  await agency.post(`/v1/placements/${id}/accept`)
  await platform.settle()
  const types = async (by: TestOrganisation, name: string) =>
    (await by.get(`/v1/placements/${name}/history`)).body.data.map(({ type }: { type: string }) => type).toSorted()
  const told = ['placement.accepted', 'placement.offered']
  expect(await types(lender, `ref:${reference}`)).toEqual([
    'placement.accepted',
    'placement.drafted',
    'placement.offered',
  ])
  expect(await types(agency, id)).toEqual(told)
  expect(await (await platform.organisation('agency')).get(`/v1/placements/${id}/history`)).toMatchObject({
    status: 404,
  })
})
