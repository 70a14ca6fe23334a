import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SHARED_IN } from '../../src/compliance/index.ts'
import { regimeOf, sharingIn } from '../../src/exchange/regime-rules.ts'
import { BUREAU_ONLY, exchangeRegimes } from '../../src/exchange/regimes.law.ts'
import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

interface Entry {
  readonly jurisdiction: string
  readonly section: string
  readonly evidence: string
  readonly numbers?: Readonly<Record<string, number>>
}
const table: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../law/catalogue.json'), 'utf8'),
)
const today = '2026-11-24' as CalendarDate
const regime = (jurisdiction: string) => {
  const found = regimeOf(jurisdiction, today)
  if (!found) throw new Error(`${jurisdiction} has no regime`)
  return found
}

describe('the law of the exchange', () => {
  const cited = exchangeRegimes.flatMap(({ id, notice, disclosure, dispute }) =>
    [notice, ...disclosure, dispute].flatMap((said) => (said ? [[id, said] as const] : [])),
  )

  test.each([...cited, ...Object.entries(BUREAU_ONLY)])('%s stands where the table says, as surely', (_, said) => {
    if (said.rule === null) return expect(said).toMatchObject({ citation: null, evidence: 'house' })
    const { section, evidence } = table[said.rule] as Entry
    expect(said).toMatchObject({ citation: section, evidence })
  })

  test('has the numbers of the table', () => {
    const numbers = (rule: string) => table[rule]?.numbers ?? {}
    const [{ clocks: [us] = [] } = {}] = regime('US').disclosure
    expect(us).toEqual({
      from: 'first_delinquency',
      days: numbers('US-FCRA-605-7Y')['terms.startsDaysAfterDelinquency'],
      months: 12 * (numbers('US-FCRA-605-7Y')['terms.yearsMax'] ?? 0),
    })
    expect(regime('US').dispute).toMatchObject({
      answerDays: numbers('US-V-43-DIRECTDISPUTE')['terms.investigationDays'],
      extendedDays: numbers('US-V-43-DIRECTDISPUTE')['terms.extendedDays'],
    })
    expect(regime('CN').dispute.answerDays).toBe(numbers('CN-ZX-25')['terms.days'])
    for (const [jurisdiction, rule] of [
      ['KE', 'KE-CRB-2020'],
      ['GB', 'UK-PRAAD-DEFAULT'],
      ['UK', 'UK-PRAAD-DEFAULT'],
    ] as const) {
      const { notice, disclosure } = regime(jurisdiction)
      expect(notice?.days).toBe(numbers(rule)['terms.noticeDays'])
      expect(disclosure.map(({ clocks: [clock] }) => clock?.months)).toEqual([
        12 * (numbers(rule)['terms.retentionYears'] ?? 0),
      ])
    }
  })

  test('says of every kind of record until when it is disclosed, once', () => {
    for (const { disclosure } of exchangeRegimes)
      expect(disclosure.flatMap(({ kinds }) => kinds).toSorted()).toEqual(['arrears', 'charge_off', 'default'])
  })

  test('lets no debt begin anew: where a sale could, the clock is the first delinquency’s or the end of it', () => {
    const anchors = exchangeRegimes
      .filter(({ jurisdiction }) => !['GB', 'UK'].includes(jurisdiction))
      .flatMap(({ disclosure }) => disclosure.flatMap(({ clocks }) => clocks.map(({ from }) => from)))
    expect(anchors).not.toContain('listed')
  })
})

describe('whose regime', () => {
  test('a country covers its subdivisions, and the house has what is known of none', () => {
    expect(['US-NY', 'SG', 'BR'].map((each) => regime(each).id)).toEqual(['us-fcra', 'house', 'house'])
  })

  test('holds from its day on', () => {
    expect(regimeOf('KE', '2020-04-16' as CalendarDate)).toBeUndefined()
    expect(regimeOf('KE', '2020-04-17' as CalendarDate)?.id).toBe('ke-credit-reference')
  })

  test('sharing follows the one list, and mainland China is left to licensed bureaus', () => {
    for (const each of SHARED_IN) expect([each, sharingIn(each)]).toEqual([each, 'members'])
    expect(['CN', 'CN-SH', 'BR', 'US-NY'].map(sharingIn)).toEqual([
      ...['licensed_bureau', 'licensed_bureau', 'denied', 'members'],
    ])
  })
})

describe('read through the doors', () => {
  let platform: Platform
  beforeAll(async () => {
    platform = await startPlatform()
  })
  afterAll(() => platform.stop())

  test('every jurisdiction known, or those asked for', async () => {
    const lender = await platform.organisation('lender')
    const all = await lender.get('/v1/exchange/regimes')
    expect(all, all.text).toMatchObject({ status: 200 })
    const sharing = Object.fromEntries(
      all.body.regimes.map((each: { jurisdiction: string; sharing: string }) => [each.jurisdiction, each.sharing]),
    )
    expect(sharing).toMatchObject({ TW: 'members', CN: 'licensed_bureau', KE: 'members' })
    const some = await lender.get('/v1/exchange/regimes?jurisdiction=CN,BR')
    expect(some.body.regimes).toMatchObject([
      { jurisdiction: 'CN', bureauOnly: { rule: 'CN-ZX-7' }, dispute: { answerDays: 20 }, notice: { days: 0 } },
      { jurisdiction: 'BR', sharing: 'denied', bureauOnly: null, regime: 'house' },
    ])
  })

  test('of a day before any is in force there is nothing to read, and no jurisdiction is made up', async () => {
    const lender = await platform.organisation('lender')
    const before = await lender.get('/v1/exchange/regimes?jurisdiction=KE&on=2020-04-16')
    expect(before).toMatchObject({ status: 200, body: { regimes: [] } })
    expect(await lender.get('/v1/exchange/regimes?jurisdiction=Kenya')).toMatchObject({ status: 400 })
    const without = await lender.with(['accounts:read'])
    expect(await without.get('/v1/exchange/regimes')).toMatchObject({ status: 403 })
  })
})
