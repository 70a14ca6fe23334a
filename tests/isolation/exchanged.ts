import { ExchangeRecordId } from '../../src/contributions/model.ts'
import { ExchangeId } from '../../src/exchange/member-model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'
import { contribution, tokenOf } from '../contributions/records.ts'
import { agreed, done, terms } from '../exchange/members.ts'
import { asking } from '../inquiries/asking.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { CANARY, firstOf } from './making.ts'

/** An exchange, who is in it and what was said there: in a world of its own, as everybody of a world knows its exchanges. */
export async function exchangedOf(platform: Platform): Promise<Readonly<Record<string, Subject>>> {
  const world = 'far away'
  const operator = await platform.organisation('operator', { world, name: `Operator ${CANARY}` })
  const member = await platform.organisation('lender', { world, name: `Contributor ${CANARY}` })
  const both = [member, operator]
  const publicName = `Exchange ${CANARY}`
  const { id: exchange } = await done(operator, '/v1/exchanges', { jurisdiction: 'TW', publicName, terms })
  const { id: exchangeMember } = await done(member, '/v1/exchange-members', { exchange, ...agreed })
  await done(operator, `/v1/exchange-members/${exchangeMember}/approve`)
  const load = { exchangeMember, namespace: 'TW-NID', openAccounts: 10, points: 10 }
  const { id: exchangeLoad } = await done(member, '/v1/exchange-loads', load)
  const identity = { namespace: 'TW-NID', epoch: '2026H2', token: tokenOf('nobody at all') }
  const { id: exchangeCanary } = await done(operator, '/v1/exchange-canaries', { exchange, ...identity })
  const facts = contribution({ exchange, reference: `${CANARY}-RECORD` })
  const { id: exchangeRecord } = await done(member, '/v1/exchange-records', facts)
  const dispute = { exchangeRecord, reason: 'other', receivedOn: '2026-11-20' }
  const { id: exchangeDispute } = await done(member, '/v1/exchange-disputes', dispute)
  const exchangeCorrection = await correctionOf(platform, { exchange, member, exchangeRecord })
  const drawn = { exchange, subjects: [identity], evidenceSha256: 'ab'.repeat(32) }
  const { id: exchangeFootprint } = await done(operator, '/v1/exchange-footprints', drawn)
  const objecting = { exchange, subjects: [identity], product: 'mortgage', reason: 'other', receivedOn: '2026-11-20' }
  const evidenceSha256 = 'ab'.repeat(32)
  const { id: exchangeObjection } = await done(operator, '/v1/exchange-objections', { ...objecting, evidenceSha256 })
  const exchangeClientObjection = await objectedFor(platform, { exchange, operator })
  const said = { kind: 'deceased', treatment: 'no_contact', reference: `${CANARY}-SIGNAL`, evidenceSha256 }
  const signalled = { exchange, ...identity, token: tokenOf('somebody else'), ...said }
  const { id: safetySignal } = await done(member, '/v1/safety-signals', signalled)
  const { inquiry, inquiryRun } = await inquiredOf(platform, member, exchange)
  return {
    ...{ inquiry: { id: inquiry, owners: [member] }, inquiryRun: { id: inquiryRun, owners: [member] } },
    safetySignal: { id: safetySignal, owners: [member] },
    exchange: { id: exchange, owners: both },
    exchangeMember: { id: exchangeMember, owners: both },
    membership: { id: exchangeMember, owners: [member] },
    exchangeLoad: { id: exchangeLoad, owners: both },
    exchangeFootprint: { id: exchangeFootprint, owners: [operator] },
    exchangeObjection: { id: exchangeObjection, owners: [operator] },
    exchangeClientObjection: { id: exchangeClientObjection.id, owners: [exchangeClientObjection.by, operator] },
    exchangeCanary: { id: exchangeCanary, owners: [operator] },
    exchangeRecord: { id: exchangeRecord, owners: [member] },
    exchangeDispute: { id: exchangeDispute, owners: [member] },
    exchangeCorrection: { id: exchangeCorrection, owners: both },
  }
}

/** What an adviser, let into the exchange, objected to for a client. */
async function objectedFor(
  platform: Platform,
  { exchange, operator }: { readonly exchange: string; readonly operator: TestOrganisation },
) {
  const by = await platform.organisation('adviser', { world: 'far away', name: `Adviser ${CANARY}` })
  const { id: member } = await done(by, '/v1/exchange-members', { exchange, ...agreed })
  await done(operator, `/v1/exchange-members/${member}/approve`)
  const { id } = await done(by, '/v1/exchange-client-objections', {
    ...{ exchange, subjects: [{ namespace: 'TW-NID', epoch: '2026H2', token: tokenOf('a client') }] },
    ...{ product: 'mortgage', reason: 'other', authoritySha256: terms.sha256, evidenceSha256: terms.sha256 },
  })
  return { by, id: id as string }
}

interface Corrected {
  readonly exchange: string
  readonly member: TestOrganisation
  readonly exchangeRecord: string
}

/** A correction reached whoever was told: here the contributor itself. */
async function correctionOf(platform: Platform, { exchange, member, exchangeRecord }: Corrected): Promise<string> {
  const { body } = await member.get(`/v1/exchange-records/${exchangeRecord}`)
  const own = OrganisationId.toUuid(member.id)
  await platform.admin`insert into exchange_disclosures (org_id, inquiry, contributor_id, record_id, exchange_id, disclosed_at)
    values (${own}, ${`${CANARY}-INQUIRY`}, ${own}, ${ExchangeRecordId.toUuid(exchangeRecord as ExchangeRecordId)},
      ${ExchangeId.toUuid(exchange as ExchangeId)}, ${platform.clock.now()})`
  const { product, status, daysPastDue, currency, openedOn, firstDelinquencyOn, statusSince, asOf } = body
  await done(member, `/v1/exchange-records/${exchangeRecord}/correct`, {
    ...{ product, status, daysPastDue, currency, openedOn, firstDelinquencyOn, statusSince, asOf },
    ...{ amountBand: '1', evidenceSha256: terms.sha256 },
  })
  return firstOf(member, '/v1/exchange-corrections')
}

/** What the member asked: one inquiry, and one more in a run. */
async function inquiredOf(platform: Platform, by: TestOrganisation, exchange: string) {
  const { body } = await asking(platform, { by, exchange: { operator: by, id: exchange } })
  const { id: inquiry } = await done(by, '/v1/inquiries', body)
  const { exchange: _, purpose, ...item } = body
  const items = [{ ...item, reference: `${CANARY}-ITEM` }]
  const { id: inquiryRun } = await done(by, '/v1/inquiry-runs', { exchange, purpose, items })
  return { inquiry: inquiry as string, inquiryRun: inquiryRun as string }
}
