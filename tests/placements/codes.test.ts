import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  agency = await platform.organisation('agency')
})
afterAll(() => platform.stop())

describe('the codes of the API', () => {
  test('are those of one kind when one is asked for', async () => {
    const { body } = await agency.get('/v1/codes?kind=reopen')
    expect(body.codes.length).toBeGreaterThan(3)
    expect(new Set(body.codes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['reopen']))
    expect(body.codes[0]).toMatchObject({ since: 2, deprecated: false, replacedBy: null })
  })

  test('are translated from another format and into it', async () => {
    const from = await agency.get('/v1/codes/translate?from=x12&code=40&kind=close')
    expect(from.body).toMatchObject({ outcome: 'exact', codes: [{ code: 'deceased' }], to: 'concordat' })
    const into = await agency.get('/v1/codes/translate?to=metro2&code=identity_theft')
    expect(into.body).toMatchObject({ outcome: 'exact', codes: [{ code: 'DF', kind: null }] })
    const unlisted = await agency.get('/v1/codes/translate?from=ygc&code=ABC')
    expect(unlisted).toMatchObject({ status: 200, body: { outcome: 'unlisted', codes: [] } })
  })

  test('refuse a format nobody knows by naming the parameter', async () => {
    const { status, body } = await agency.get('/v1/codes/translate?from=edifact&code=1')
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: expect.stringContaining('from') }])
  })
})
