import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { CANARY, made } from './making.ts'

/** What a carrier recorded, compared with activities, and what differs: all of it the agency's, as no lender is concerned. */
export async function calledOf(
  platform: Platform,
  { agency, placement }: { agency: TestOrganisation; placement: string },
): Promise<Readonly<Record<'callRecord' | 'callComparison' | 'callDifference' | 'callList', Subject>>> {
  const until = platform.clock.now()
  const from = new Date(Date.parse(until) - 3_600_000).toISOString()
  const { body, status, text } = await agency.post('/v1/call-records', {
    calls: [
      {
        ...{ reference: `${CANARY}-CDR`, direction: 'outbound', number: '+886212345678', startedAt: from },
        ...{ result: 'no_answer', talkSeconds: 0, recordingReference: `${CANARY}-REC` },
      },
    ],
  })
  if (status !== 200) throw new Error(text)
  const comparison = await made(agency, '/v1/call-comparisons', { from, until })
  await platform.settle()
  const differences = await agency.get(`/v1/call-differences?comparison=${comparison}`)
  const owners = [agency]
  const callList = await made(agency, '/v1/call-lists', { items: [{ placement, phone: '+886212345678' }] })
  return {
    callRecord: { id: body.data[0].callRecordId, owners },
    callComparison: { id: comparison, owners },
    callList: { id: callList, owners },
    callDifference: { id: differences.body.data[0].id, owners },
  }
}

/** A call in which somebody promised to pay. */
export async function promisedOf(
  agency: TestOrganisation,
  on: { placement: string; party: string },
  owners: readonly TestOrganisation[],
): Promise<Readonly<Record<'activity' | 'promise', Subject>>> {
  const id = await made(agency, '/v1/activities', {
    ...{ ...on, direction: 'outbound', channel: 'phone', disposition: 'conversation', reference: `${CANARY}-CALL` },
    ...{ happenedAt: '2026-11-24T02:00:00Z', promise: { amount: 1_000, due: '2027-01-15' } },
  })
  const { body } = await agency.get(`/v1/activities/${id}`)
  return { activity: { id, owners }, promise: { id: body.promiseId, owners } }
}
