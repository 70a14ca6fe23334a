import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, sha256 } from '../exchange/members.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { contributorIn, factsOf, tokenOf, told } from './records.ts'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
afterAll(() => platform.stop())

const path = '/v1/exchange-records'
const contributor = (jurisdiction?: string) => contributorIn(platform, jurisdiction)

describe('the first delinquency is written once', () => {
  test('by no later report, sale or withdrawal, but anew after the debt was current', async () => {
    const { by, say } = await contributor()
    const first = await say()
    const fixed = { status: 409, body: { code: 'exchange_first_delinquency_fixed', firstDelinquencyOn: '2026-10-01' } }
    const later = { firstDelinquencyOn: '2026-11-05', statusSince: '2026-11-05', daysPastDue: '1-29' }
    expect(await say({ ...later, asOf: '2026-11-21' })).toMatchObject(fixed)
    await done(by, `${path}/${first.body.id}/withdraw`)
    expect(await say({ ...later, asOf: '2026-11-21' })).toMatchObject(fixed)
    const cured = { status: 'current', daysPastDue: '0', firstDelinquencyOn: null, statusSince: '2026-11-01' }
    expect(await say({ ...cured, asOf: '2026-11-21' })).toMatchObject({
      ...{ status: 201, body: { status: 'current', firstDelinquencyOn: '2026-10-01', sequence: 3 } },
    })
    expect(await say({ ...later, asOf: '2026-11-22' })).toMatchObject({
      ...{ status: 201, body: { firstDelinquencyOn: '2026-11-05', sequence: 4 } },
    })
  })

  test('and what was charged off begins no other episode', async () => {
    const { say } = await contributor()
    const off = { status: 'charge_off', chargedOffOn: '2026-11-10', statusSince: '2026-11-10' }
    expect(await say(off)).toMatchObject({ status: 201, body: { disclosedUntil: '2031-11-10' } })
    const current = { status: 'current', daysPastDue: '0', statusSince: '2026-11-20', asOf: '2026-11-21' }
    expect(await say(current)).toMatchObject({ status: 422, body: { code: 'exchange_record_facts_unfit' } })
  })
})

describe('the days other clocks run from', () => {
  const unfit = (at: string) => ({
    ...{ status: 422, body: { code: 'exchange_record_facts_unfit', errors: [{ pointer: `#/${at}` }] } },
  })

  test('are not written anew: that of the charge-off', async () => {
    const { by, say } = await contributor()
    const off = { status: 'charge_off', chargedOffOn: '2026-11-10', statusSince: '2026-11-10' }
    const { body } = await say(off)
    const later = { ...off, chargedOffOn: '2026-11-20', statusSince: '2026-11-20', asOf: '2026-11-21' }
    expect(await say(later)).toMatchObject(unfit('chargedOffOn'))
    const evidenced = { ...factsOf(later), evidenceSha256: sha256('e') }
    expect(await by.post(`${path}/${body.id}/correct`, evidenced)).toMatchObject({ status: 200 })
  })

  test.each(['settled', 'current'])('nor that since when it is %s', async (status) => {
    const { by, say } = await contributor()
    await say()
    const over = { status, daysPastDue: '0', firstDelinquencyOn: null, statusSince: '2026-11-20' }
    const { body } = await say({ ...over, asOf: '2026-11-21' })
    expect(body).toMatchObject({ status, disclosedUntil: '2029-11-20' })
    const later = { ...over, statusSince: '2026-11-22', asOf: '2026-11-22' }
    expect(await say(later)).toMatchObject(unfit('statusSince'))
    await done(by, `${path}/${body.id}/withdraw`)
    expect(await say(later)).toMatchObject(unfit('statusSince'))
    expect(await say({ ...over, asOf: '2026-11-22' })).toMatchObject({ status: 201 })
  })
})

describe('a reference', () => {
  test('stays with its person while it is listed, whatever key the matcher stores it under', async () => {
    const { by, say } = await contributor()
    const { body } = await say()
    const another = { token: tokenOf('another'), asOf: '2026-11-21' }
    expect(await say(another)).toMatchObject({
      ...{ status: 422, body: { code: 'exchange_record_facts_unfit', errors: [{ pointer: '#/token' }] } },
    })
    await done(by, `${path}/${body.id}/withdraw`)
    expect(await say(another)).toMatchObject({ status: 201 })
  })
})

describe('told before it is listed', () => {
  test('and before it is listed again, after it was taken back', async () => {
    const { by, say } = await contributor('KE')
    const { body } = await say({ notice: told('2026-10-20') })
    await done(by, `${path}/${body.id}/withdraw`)
    const again = { asOf: '2026-11-21', token: tokenOf('another') }
    expect(await say({ ...again, notice: undefined })).toMatchObject({
      ...{ status: 422, body: { code: 'exchange_notice_missing' } },
    })
    expect(await say({ ...again, notice: told('2026-10-22') })).toMatchObject({
      ...{ status: 201, body: { notice: { givenOn: '2026-10-22' } } },
    })
  })

  test('where the law asks it, and long enough before', async () => {
    const { say } = await contributor('KE')
    const missing = { status: 422, body: { code: 'exchange_notice_missing', errors: [{ pointer: '#/notice' }] } }
    expect(await say({ notice: undefined })).toMatchObject(missing)
    expect(await say({ notice: told('2026-11-01') })).toMatchObject({
      ...{ status: 409, body: { code: 'exchange_notice_not_matured', listableFrom: '2026-12-01' } },
    })
    expect(await say({ notice: told('2026-09-30') })).toMatchObject({ status: 422 })
    expect(await say({ notice: told('2026-10-25') })).toMatchObject({ status: 201 })
    expect(await say({ notice: undefined, asOf: '2026-11-22' })).toMatchObject({
      ...{ status: 201, body: { sequence: 2, notice: { givenOn: '2026-10-25' } } },
    })
  })

  test('not where it does not, nor of what is not past due', async () => {
    const american = await contributor('US')
    expect(await american.say({ notice: undefined })).toMatchObject({ status: 201, body: { notice: null } })
    const kenyan = await contributor('KE')
    const current = { status: 'current', daysPastDue: '0', firstDelinquencyOn: null, notice: undefined }
    expect(await kenyan.say(current)).toMatchObject({ status: 201, body: { listedOn: null } })
  })
})
