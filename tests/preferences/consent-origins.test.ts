import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contactBetween } from '../contacts/contacting.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let between: Awaited<ReturnType<typeof contactBetween>>
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  platform.clock.advance(6 * 3_600)
})
afterAll(() => platform.stop())

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof contactBetween>>['active']>>

const consent = (on: Person, changes: object) => ({
  ...{ placement: on.placement, party: on.party, kind: 'consent', covers: 'address', contactPoint: on.points.email },
  ...{ givenAt: platform.clock.now(), ...changes },
})
const record = (on: Person, changes: object, by = between.agency) => by.post('/v1/preferences', consent(on, changes))

/** The rules that deny an e-mail to the person’s mailbox. */
async function denied({ placement, points }: Person): Promise<string[]> {
  const { body, text } = await between.agency.post('/v1/contact-decisions', {
    ...{ placement, contactPoint: points.email, channel: 'email' },
  })
  expect(body.outcome, text).toBeDefined()
  const verdicts: { verdict: string; ruleId: string }[] = body.verdicts
  return verdicts.flatMap(({ verdict, ruleId }) =>
    verdict === 'deny' && ruleId.startsWith('US-F-6D4') ? [ruleId] : [],
  )
}

const link = (collector: string, obtained: boolean, used: boolean) => ({ collector, obtained, used })
const day = (days: number) => new Date(Date.parse(platform.clock.now()) + days * 86_400_000).toISOString().slice(0, 10)
const told = (days: number, optOutBy: number, publicDomain: boolean) => ({
  ...{ basis: 'creditor_notice', notice: { sentOn: day(days), optOutBy: day(optOutBy), publicDomain } },
})

describe('a mailbox that came from somebody else', () => {
  test('may be used where the collector right before had it properly and wrote to it', async () => {
    const person = await between.active()
    expect(await denied(person)).not.toEqual([])
    const chain = [link('FIRST', true, true), link('SECOND', false, true)]
    expect(await record(person, { basis: 'prior_collector', chain })).toMatchObject({
      ...{ status: 201, body: { basis: 'prior_collector', chain, notice: null, debtOnly: false } },
    })
    expect(await denied(person)).toEqual([])
  })

  test('may not where the chain is broken', async () => {
    const person = await between.active()
    const chain = [link('FIRST', true, true), link('SECOND', false, false)]
    await record(person, { basis: 'prior_collector', chain })
    expect(await denied(person)).not.toEqual([])
  })

  test.each<[string, [number, number, boolean], string[]]>([
    ['once the days to opt out have passed', [-40, -3, true], []],
    ['not before', [-40, 3, true], ['US-F-6D4-EMAIL-DIRECT']],
    ['not where there were too few of them', [-40, -10, true], ['US-F-6D4-EMAIL-DIRECT']],
    ['not at a domain that is not open to the public', [-40, -3, false], ['US-F-6D4-EMAIL-DIRECT']],
  ])('may be used by the creditor’s notice: %s', async (_, [sent, optOut, isPublic], rules) => {
    const person = await between.active()
    expect(await record(person, told(sent, optOut, isPublic), between.lender)).toMatchObject({ status: 201 })
    for (const rule of rules) expect(await denied(person)).toContain(rule)
    if (rules.length === 0) expect(await denied(person)).toEqual([])
  })
})

test('a consent for one debt alone does not let another', async () => {
  const [person, other] = [await between.active(), await between.active()]
  await record(person, { basis: 'direct', debtOnly: true })
  expect(await denied(person)).toEqual([])
  const account = await between.lender.post('/v1/accounts', {
    ...{ reference: 'SECOND-DEBT', product: 'loan', currency: 'USD', jurisdiction: 'US', openedOn: '2024-01-15' },
    ...{ balance: { principal: 90_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ role: 'borrower', liability: 'several', party: person.party }],
  })
  expect(account, account.text).toMatchObject({ status: 201 })
  const placement = await between.placed({ ...person, account: account.body.id })
  const second = { ...person, account: account.body.id, placement }
  expect(await denied(second)).not.toEqual([])
  await record(second, { basis: 'direct' })
  expect(await denied(second)).toEqual([])
  expect(await denied(other)).not.toEqual([])
})

describe('where a consent does not say what it needs, the field is named', () => {
  test.each([
    ['notice', { basis: 'creditor_notice' }],
    ['notice', { basis: 'direct', notice: { sentOn: '2026-09-01', optOutBy: '2026-10-10', publicDomain: true } }],
    [
      'notice/optOutBy',
      { basis: 'creditor_notice', notice: { sentOn: '2026-09-01', optOutBy: '2026-09-01', publicDomain: true } },
    ],
    [
      'notice/sentOn',
      { basis: 'creditor_notice', notice: { sentOn: '2027-09-01', optOutBy: '2027-10-10', publicDomain: true } },
    ],
    ['chain', { basis: 'prior_collector' }],
    ['chain', { chain: [link('FIRST', true, true)] }],
    ['contactPoint', { basis: 'used', contactPoint: undefined }],
    ['basis', { covers: 'time', basis: 'direct' }],
    ['debtOnly', { kind: 'opt_out', covers: undefined, debtOnly: true }],
  ])('%s %j', async (field, changes) => {
    const { status, body, text } = await record(await between.active(), changes)
    expect(status, text).toBe(422)
    expect(body).toMatchObject({ code: 'preference_unfit', errors: [{ pointer: `#/${field}` }] })
  })
})
