import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandateBetween } from '../mandates/terms.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import { type Platform, startPlatform } from '../setup/platform.ts'

let platform: Platform
let lender: TestOrganisation
let agency: TestOrganisation

beforeAll(async () => {
  platform = await startPlatform()
  ;[lender, agency] = [await platform.organisation('lender'), await platform.organisation('agency')]
  await mandateBetween(lender, agency)
})
afterAll(() => platform.stop())

let made = 0
const text = (changes: Record<string, unknown> = {}) => ({
  ...{ reference: `T-${++made}`, channel: 'sms', jurisdiction: 'GB', language: 'en' },
  ...{ body: 'Your balance with {{lender_name}} is {{current_amount}}. Call us when it suits you.', ...changes },
})
const submitted = async (changes: Record<string, unknown> = {}) => {
  const answer = await agency.post('/v1/message-templates', text(changes))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body.id as string
}
const approvedOne = async (changes: Record<string, unknown> = {}) => {
  const id = await submitted(changes)
  await agency.post(`/v1/message-templates/${id}/approve`, {})
  return id
}

describe('a template', () => {
  test('is approved by the lender where its mandate asks for it, and by nobody else', async () => {
    const id = await submitted({ approver: lender.id })
    expect(await agency.post(`/v1/message-templates/${id}/approve`, {})).toMatchObject({
      status: 403,
      body: { code: 'message_template_wrong_approver' },
    })
    expect((await lender.post(`/v1/message-templates/${id}/approve`, {})).body).toMatchObject({
      state: 'approved',
      approverId: lender.id,
    })
    const stranger = await platform.organisation('lender')
    expect(await agency.post('/v1/message-templates', text({ approver: stranger.id }))).toMatchObject({
      ...{ status: 422, body: { code: 'message_template_approver_unfit' } },
    })
  })

  test('of a notice names every item the law asks for, and no placeholder nobody can fill', async () => {
    const validation = text({
      purpose: 'validation',
      jurisdiction: 'US',
      channel: 'letter',
      body: '{{collector_statement}} {{agency_name}}',
    })
    const answer = await agency.post('/v1/message-templates', validation)
    expect(answer).toMatchObject({ status: 422, body: { code: 'message_template_incomplete' } })
    expect(answer.body.errors).toHaveLength(15)
    expect(await agency.post('/v1/message-templates', text({ body: '{{shoe_size}}' }))).toMatchObject({
      ...{ status: 422, body: { code: 'message_template_placeholder_unknown' } },
    })
  })

  test('of a notice in Taiwan is reviewed by a lawyer and filed first (TW-12-TEMPLATE)', async () => {
    const id = await submitted({
      ...{ purpose: 'outsourcing', jurisdiction: 'TW', channel: 'letter', language: 'zh-Hant' },
      body: '{{lender_name}} 委託 {{agency_name}} 催收 {{current_amount}}，錄音保存 {{recording_retention}}，申訴電話 {{complaint_phone}}。{{conduct_list}}',
    })
    const approve = (body: Record<string, unknown>) => agency.post(`/v1/message-templates/${id}/approve`, body)
    expect(await approve({})).toMatchObject({ status: 422, body: { code: 'message_template_review_missing' } })
    const filing = { lawyerReviewedOn: '2026-11-01', filedAs: 'FSC-1' }
    expect((await approve(filing)).body).toMatchObject({ state: 'approved', ...filing })
  })

  test('that passed is suspended on the day a rule asks for more', async () => {
    const id = await approvedOne({ jurisdiction: 'IN' })
    await platform.settle()
    expect((await agency.get(`/v1/message-templates/${id}`)).body.state).toBe('approved')
    platform.clock.advance(80 * 86_400)
    await platform.settle()
    expect((await agency.get(`/v1/message-templates/${id}`)).body).toMatchObject({
      ...{ state: 'suspended', reason: 'rules_changed' },
      findings: [{ category: 'missing_disclosure', law: ['IN-RBI26-DISCLOSE'] }],
    })
  })
})
