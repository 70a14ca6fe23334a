import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contactBetween } from '../contacts/contacting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let between: Awaited<ReturnType<typeof contactBetween>>
let other: TestOrganisation
beforeAll(async () => {
  platform = await startPlatform()
  between = await contactBetween(platform)
  other = await platform.organisation('agency')
})
afterAll(() => platform.stop())

const INSULT = { text: 'You are a deadbeat.', channel: 'sms', jurisdiction: 'GB' }

const made = async (by: TestOrganisation, path: string, body: object) => {
  const answer = await by.post(path, body)
  expect(answer.status, answer.text).toBe(201)
  return answer.body
}
const approvedTemplate = async (reference: string) => {
  const template = await made(between.agency, '/v1/message-templates', {
    ...{ reference, channel: 'sms', jurisdiction: 'GB', language: 'en', body: 'Please call us about your account.' },
  })
  const { status, text } = await between.agency.post(`/v1/message-templates/${template.id}/approve`, {})
  expect(status, text).toBe(200)
  return template.id as string
}
const calledBy = async (collector: string) => {
  const person = await between.active()
  return made(between.agency, '/v1/activities', {
    ...{ placement: person.placement, party: person.party, collector, direction: 'outbound', channel: 'sms' },
    ...{ disposition: 'sent', happenedAt: platform.clock.now() },
  })
}
const screened = (changes: object) => made(between.agency, '/v1/message-screenings', { ...INSULT, ...changes })
const decide = async (screening: string, decision = 'reject', reason = 'offends') => {
  const answer = await between.agency.post(`/v1/message-screenings/${screening}/decide`, { decision, reason })
  expect(answer.status, answer.text).toBe(200)
  return answer.body
}
const stateOf = async (template: string) => (await between.agency.get(`/v1/message-templates/${template}`)).body

describe('the template a message is the text of', () => {
  test('may be used no more once a person rejects the message', async () => {
    const template = await approvedTemplate('CONFIRMED')
    const { id, templateId } = await screened({ template: 'ref:CONFIRMED' })
    expect(templateId).toBe(template)
    expect((await stateOf(template)).state).toBe('approved')
    await decide(id)
    expect(await stateOf(template)).toMatchObject({ state: 'suspended', reason: 'finding_confirmed' })
    const types = await platform.admin`select type from events order by recorded_at desc, id desc limit 2`
    expect(new Set(types.map(({ type }) => type))).toEqual(
      new Set(['message_screening.decided', 'message_template.suspended']),
    )
  })

  test('stays in use where the message is released, or it was suspended before', async () => {
    const template = await approvedTemplate('RELEASED')
    await decide((await screened({ template })).id, 'release', 'true_statement')
    expect((await stateOf(template)).state).toBe('approved')
    const [first, second] = [await screened({ template }), await screened({ template })]
    await decide(first.id)
    const { version } = await stateOf(template)
    await decide(second.id)
    expect((await stateOf(template)).version).toBe(version)
  })
})

describe('the collector who said it', () => {
  test('is reported to the register, and may reply before anybody decides', async () => {
    const collector = await between.collector()
    const activity = await calledBy(collector)
    const screening = await screened({ activity: activity.id })
    expect(screening).toMatchObject({ activityId: activity.id, collectorId: collector, findingId: null })
    const { findingId } = await decide(screening.id)
    const finding = (await between.agency.get(`/v1/collector-findings/${findingId}`)).body
    expect(finding).toMatchObject({
      ...{ collectorId: collector, kind: 'insult', severity: 'serious', source: 'audit', status: 'reported' },
      caseReference: screening.id,
    })
    expect(finding.replyBy > platform.clock.now()).toBe(true)
    const early = await between.agency.post(`/v1/collector-findings/${findingId}/uphold`)
    expect([early.status, early.body.code]).toEqual([409, 'collector_reply_outstanding'])
    const reply = await between.agency.post(`/v1/collector-findings/${findingId}/reply`, { code: 'disputes_facts' })
    expect(reply.status, reply.text).toBe(200)
  })

  test.each([
    ['it is released', 'release', 'true_statement', {}],
    ['something is only missing', 'reject', 'incomplete', {}],
    ['the borrower said it', 'reject', 'offends', { direction: 'inbound', text: 'I will sue you and end my life.' }],
  ])('is not where %s', async (_, decision, reason, changes) => {
    const activity = await calledBy(await between.collector())
    const screening = await screened({ activity: activity.id, ...changes })
    expect((await decide(screening.id, decision, reason)).findingId).toBeNull()
  })
})

test.each(['template', 'activity'])('of somebody else a %s is none', async (field) => {
  const named =
    field === 'template' ? await approvedTemplate('FOREIGN') : (await calledBy(await between.collector())).id
  const { status, body } = await other.post('/v1/message-screenings', { ...INSULT, [field]: named })
  expect(status).toBe(422)
  expect(body).toMatchObject({ code: 'reference_not_found', errors: [{ pointer: `#/${field}` }] })
})
