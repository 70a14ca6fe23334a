import type { TestOrganisation } from '../setup/organisations.ts'
import type { Subject } from './estate.ts'
import { CANARY, made } from './making.ts'

/** A letter about an account, which is between its sender and the lender. */
export async function noticeOf(lender: TestOrganisation, on: { account: string; party: string }): Promise<Subject> {
  const notice = await made(lender, '/v1/notices', {
    ...{ ...on, kind: 'dispute_response', channel: 'letter', language: 'en', reference: `${CANARY}-LETTER` },
    ...{ items: ['account_number', 'outcome'], sentOn: '2026-11-20' },
  })
  return { id: notice, reference: `${CANARY}-LETTER`, owners: [lender] }
}

/** Letters about placements, written in one run. */
export async function noticeRunOf(lender: TestOrganisation): Promise<Subject> {
  const template = await made(lender, '/v1/message-templates', {
    ...{ reference: `${CANARY}-NOTICE`, purpose: 'outsourcing', channel: 'letter', jurisdiction: 'TW' },
    ...{
      language: 'zh-Hant',
      body: `{{agency_name}} {{current_amount}} {{recording_retention}} {{complaint_phone}} {{conduct_list}}`,
    },
  })
  await made(lender, `/v1/message-templates/${template}/approve`, { lawyerReviewedOn: '2026-11-01', filedAs: 'FSC-1' })
  const id = await made(lender, '/v1/notice-runs', {
    ...{ template, reference: `${CANARY}-RUN`, source: { placements: [`ref:${CANARY}-PLACEMENT`] } },
    values: [
      { item: 'recording_retention', text: `${CANARY} 6` },
      { item: 'complaint_phone', text: '0800' },
    ],
  })
  return { id, reference: `${CANARY}-RUN`, owners: [lender] }
}

/** A message somebody had screened, and a text to write by. */
export async function messagesOf(lender: TestOrganisation): Promise<Readonly<Record<string, Subject>>> {
  const screening = await made(lender, '/v1/message-screenings', {
    ...{ text: `You are a deadbeat, ${CANARY}.`, channel: 'sms' },
  })
  const template = await made(lender, '/v1/message-templates', {
    ...{ reference: `${CANARY}-TEXT`, channel: 'sms', jurisdiction: 'GB', language: 'en', body: `Dear ${CANARY}` },
  })
  await made(lender, '/v1/message-screenings', {
    ...{ text: `I want to kill myself, ${CANARY}.`, channel: 'sms', direction: 'inbound' },
  })
  const { body: alarms } = await lender.get('/v1/care-alarms')
  return {
    alarm: { id: alarms.data[0].id, owners: [lender] },
    screening: { id: screening, owners: [lender] },
    template: { id: template, reference: `${CANARY}-TEXT`, owners: [lender] },
  }
}

/** An agreement with the borrower, by an option worked out from what the household earns. */
export async function agreementOf(
  agency: TestOrganisation,
  on: { placement: string; party: string },
  owners: readonly TestOrganisation[],
): Promise<Subject> {
  const quote = await made(agency, '/v1/agreement-options', {
    ...on,
    incomeExpenditure: {
      ...{ currency: 'TWD', adults: 1, income: [{ kind: 'wages', amount: 4_000_000 }] },
      essentials: [{ kind: 'housing', amount: 3_600_000 }],
    },
  })
  const agreement = await made(agency, '/v1/agreements', {
    ...{ option: { quote, number: 1 }, reference: `${CANARY}-PLAN` },
  })
  return { id: agreement, reference: `${CANARY}-PLAN`, owners }
}

/** A protection somebody registered, and what everybody owes the person for it. */
export async function protectionOf(
  { lender, agency }: { lender: TestOrganisation; agency: TestOrganisation },
  on: { placement: string; party: string },
): Promise<Readonly<Record<string, Subject>>> {
  const protection = await made(agency, '/v1/protections', {
    ...{ ...on, kind: 'low_literacy', treatment: 'reduced_frequency', limit: { contacts: 20, days: 1 } },
    ...{ evidence: { reference: `${CANARY}-EVIDENCE` }, reference: `${CANARY}-CARE`, referredTo: `Help ${CANARY}` },
  })
  const preference = await made(agency, '/v1/preferences', {
    ...{ ...on, kind: 'preferred', channels: ['letter'], givenAt: '2026-11-20T10:00:00Z' },
  })
  const asked = (await agency.get(`/v1/preferences/${preference}`)).body.createdAt
  const callBack = await made(agency, '/v1/call-backs', { ...on, askedAt: asked, from: asked })
  const borrowerView = await made(lender, '/v1/borrower-views', { party: on.party, purpose: 'borrower_asked' })
  const { body } = await lender.get('/v1/treatments')
  return {
    protection: { id: protection, reference: `${CANARY}-CARE`, owners: [agency] },
    preference: { id: preference, owners: [lender, agency] },
    borrowerView: { id: borrowerView, owners: [lender] },
    callBack: { id: callBack, owners: [lender, agency] },
    treatment: { id: body.data[0].id, owners: [lender, agency] },
  }
}
