import type { TestOrganisation } from '../setup/organisations.ts'

/** What a lender in Taiwan says itself of an outsourcing. */
export const given = [
  { item: 'complaint_phone', text: '0800-000-123' },
  { item: 'recording_retention', text: '六個月' },
]

export const outsourcingBody =
  '{{lender_name}} 委託 {{agency_name}} 催收 {{current_amount}}，錄音保存 {{recording_retention}}，申訴電話 {{complaint_phone}}。{{conduct_list}}'

let made = 0

/** A template of a notice in Taiwan, in use; approved by its author. */
export async function approvedTemplate(
  author: TestOrganisation,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { status, text, body } = await author.post('/v1/message-templates', {
    ...{ reference: `L-${++made}`, purpose: 'outsourcing', jurisdiction: 'TW', channel: 'letter' },
    ...{ language: 'zh-Hant', body: outsourcingBody, ...changes },
  })
  if (status !== 201) throw new Error(text)
  await author.post(`/v1/message-templates/${body.id}/approve`, { lawyerReviewedOn: '2026-11-01', filedAs: 'FSC-1' })
  return body.id
}
