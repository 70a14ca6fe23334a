import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConsentKeySet, verifyConsent } from '../../sdk/src/consents.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'
import { recordedConsent } from './consenting.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
})
afterAll(() => platform.stop())

const path = '/v1/consents'
const keysOf = async () => (await (await platform.app.request('/oauth/jwks')).json()) as ConsentKeySet
const nowMs = () => Date.parse(platform.clock.now())

describe('the receipt', () => {
  const receipt = (code: string) => platform.app.request(`/v1/consent-receipts/${code}`)

  test('tells the person what it says, whose it is and how it stands, without a credential', async () => {
    const { receiptCode, id, salt, token } = await recordedConsent(platform, lender, { recipient: agency.id })
    const answer = await receipt(receiptCode)
    const text = await answer.text()
    expect(answer.status, text).toBe(200)
    const body = JSON.parse(text)
    expect(body).toMatchObject({ consentId: id, standing: 'active', purpose: 'credit_assessment', queriesMax: 2 })
    expect(body.controller).toMatch(/^lender/)
    const subject = { token, salt }
    const verified = await verifyConsent({ jws: body.jws, keys: await keysOf(), subject, nowMs: nowMs() })
    expect(verified.consent).toBe(id)
  })

  test('withdraws, once or more often', async () => {
    const { receiptCode, id } = await recordedConsent(platform, lender, { recipient: agency.id })
    for (let time = 0; time < 2; time++) {
      const answer = await platform.app.request(`/v1/consent-receipts/${receiptCode}/withdraw`, { method: 'POST' })
      expect(await answer.json()).toMatchObject({ standing: 'withdrawn' })
    }
    expect((await agency.get(`${path}/${id}`)).body).toMatchObject({ withdrawnBy: null, askedBySubject: true })
  })

  test('of nobody is not found, and its code is kept nowhere', async () => {
    const { receiptCode } = await recordedConsent(platform, lender)
    for (const code of ['x', receiptCode.slice(1), `${receiptCode.slice(1)}A`]) {
      expect((await receipt(code)).status).toBe(404)
      const withdrawing = platform.app.request(`/v1/consent-receipts/${code}/withdraw`, { method: 'POST' })
      expect((await withdrawing).status).toBe(404)
    }
    const rows = await platform.admin`select to_jsonb(c)::text as text from consents c
      union all select to_jsonb(e)::text from events e`
    expect(rows.filter(({ text }) => text.includes(receiptCode))).toEqual([])
  })
})
