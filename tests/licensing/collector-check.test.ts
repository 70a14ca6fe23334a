import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newCheckCode, readCheckCode } from '../../src/licensing/check-code.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { certificateOf, registered } from './collectors.ts'
import { licensed } from './licences.ts'

let platform: Platform
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency', { name: 'Fair & <Square> Collections' })
})
afterAll(() => platform.stop())

const anybody = async (path: string) => {
  const response = await platform.app.request(path, {}, { callerAddress: crypto.randomUUID() })
  return { status: response.status, text: await response.text(), headers: response.headers }
}
const check = (code: string) => anybody(`/v1/collector-checks/${encodeURIComponent(code)}`)
const codeOf = async (id: string): Promise<string> => (await agency.get(`/v1/collectors/${id}`)).body.checkCode

test('anybody learns who a collector is, whether they may make contact and how, and nothing else', async () => {
  const id = await registered(agency, { name: 'Legal Name' })
  const code = await codeOf(id)
  expect(JSON.parse((await check(code)).text)).toMatchObject({ mayContact: false, channels: [] })
  await agency.post(`/v1/collectors/${id}/certificates`, certificateOf())
  const answer = await check(` ${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)} `.toLowerCase())
  expect(JSON.parse(answer.text)).toEqual({
    ...{ agency: 'Fair & <Square> Collections', alias: 'Ms Lin', mayContact: true, complaints: null },
    ...{ channels: ['phone', 'sms', 'email', 'letter', 'visit', 'messaging'], checkedAt: platform.clock.now() },
  })
  expect(answer.text).not.toContain('Legal')
  await agency.post(`/v1/collectors/${id}/bars`, { reason: 'conduct' })
  expect(JSON.parse((await check(code)).text)).toMatchObject({ mayContact: false })
})

test('an agency whose licence is gone has nobody who may make contact', async () => {
  const gone = await platform.organisation('agency')
  const id = await registered(gone)
  await gone.post(`/v1/collectors/${id}/certificates`, certificateOf())
  const code = (await gone.get(`/v1/collectors/${id}`)).body.checkCode
  const licence = await licensed(gone, { validUntil: undefined })
  expect(JSON.parse((await check(code)).text)).toMatchObject({ mayContact: true })
  await gone.post(`/v1/licences/${licence}/surrender`)
  expect(JSON.parse((await check(code)).text)).toMatchObject({ mayContact: false })
})

test('a code nobody has, one that was replaced and what is no code are answered alike', async () => {
  const id = await registered(agency)
  const old = await codeOf(id)
  await agency.post(`/v1/collectors/${id}/rotate-code`)
  const fresh = newCheckCode((length) => crypto.getRandomValues(new Uint8Array(length)))
  const masked = (text: string) => text.replaceAll(/req_[0-9a-z]{26}/g, '')
  const answers = await Promise.all([old, fresh, 'nonsense', '0'.repeat(12)].map(check))
  expect(new Set(answers.map(({ status, text }) => `${status} ${masked(text)}`)).size).toBe(1)
  expect(answers[0]).toMatchObject({ status: 404 })
  expect(await check(await codeOf(id))).toMatchObject({ status: 200 })
})

test('the page shows the answer on a telephone, escaped, and the QR leads to it', async () => {
  const code = await codeOf(await registered(agency))
  const page = await anybody(`/check?code=${code}`)
  expect(page).toMatchObject({ status: 200 })
  expect(page.text).toContain('Fair &amp; &lt;Square&gt; Collections')
  expect(await anybody('/check?code=nobody')).toMatchObject({ status: 404 })
  expect(await anybody('/check')).toMatchObject({ status: 200 })
  const svg = await anybody(`/v1/collector-checks/${code}/qr.svg`)
  expect(svg.headers.get('content-type')).toBe('image/svg+xml')
  expect(svg.text).toMatch(/^<svg /)
})

test('somebody who tries one code after another is told to wait', async () => {
  const from = { callerAddress: '192.0.2.1' }
  const statuses = new Set<number>()
  // Another address in a header is no other caller.
  const tried = (n: number) => ({ headers: { 'cf-connecting-ip': `192.0.2.${n}`, 'x-forwarded-for': `192.0.2.${n}` } })
  for (let n = 0; n < 61; n++)
    statuses.add((await platform.app.request('/v1/collector-checks/X', tried(n), from)).status)
  expect([...statuses]).toEqual([404, 429])
})

test('a question is counted for the day, and nothing is kept of who asked', async () => {
  const counted = await platform.admin`select * from collector_checks`
  expect(Object.keys(counted[0] ?? {}).toSorted()).toEqual(['asked', 'on_day', 'org_id'])
})

test('a code read back is the code; any single letter changed is noticed', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 11, maxLength: 11 }),
      fc.nat({ max: 11 }),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXY'),
      (bytes, place, letter) => {
        const code = newCheckCode(() => bytes)
        expect(readCheckCode(code)).toBe(code)
        const slip = code.slice(0, place) + letter + code.slice(place + 1)
        // `Z` and `0` count alike in a sum over 31 letters.
        if (slip !== code && !(code[place] === 'Z' && letter === '0')) expect(readCheckCode(slip)).toBeUndefined()
      },
    ),
  )
})
