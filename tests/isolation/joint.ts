import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import type { Subject } from './estate.ts'
import { CANARY, firstOf, made } from './making.ts'

async function owedBy(lender: TestOrganisation, name: string, balance: number) {
  const account = await made(lender, '/v1/accounts', {
    ...{ reference: `${CANARY}-${name}`, product: 'credit_card', currency: 'TWD', jurisdiction: 'TW' },
    ...{ openedOn: '2024-01-15', balance: { principal: balance }, delinquency: { since: '2026-08-01' } },
    parties: [
      {
        ...{ role: 'borrower', liability: 'several' },
        newParty: { name: `Owing ${CANARY}`, nationalId: { namespace: 'US-SSN', value: '123-45-6780' } },
      },
    ],
  })
  const { data } = (await lender.get(`/v1/accounts/${account}/parties`)).body
  return { account, party: (data[0].party?.id ?? data[0].partyId) as string }
}

/** What the lender leads for itself and another creditor, of which the borrower paid something. */
export async function jointOf(
  platform: Platform,
  lender: TestOrganisation,
): Promise<Readonly<Record<'jointAgreement' | 'jointShare' | 'jointPayment', Subject>>> {
  const creditor = await platform.organisation('lender', { name: `Creditor ${CANARY}` })
  const debt = await owedBy(lender, 'LED', 1_000_000)
  await owedBy(creditor, 'JOINED', 500_001)
  const [today] = platform.clock.now().split('T')
  const id = await made(lender, '/v1/joint-agreements', {
    ...{ ...debt, creditors: [creditor.id], regime: 'unanimous', reference: `${CANARY}-JOINT` },
    application: { receivedOn: today, sha256: 'ab'.repeat(32) },
  })
  const share = await firstOf(creditor, '/v1/joint-agreement-shares', 'as=creditor')
  await made(creditor, `/v1/joint-agreement-shares/${share}/claim`, {})
  await made(lender, `/v1/joint-agreements/${id}/propose`, {
    ...{ kind: 'instalment_plan', total: 1_500_001 },
    schedule: { frequency: 'monthly', count: 12, firstOn: today },
  })
  await made(creditor, `/v1/joint-agreement-shares/${share}/accept`, {})
  await platform.settle()
  const payment = await made(lender, `/v1/joint-agreements/${id}/payments`, {
    ...{ reference: `${CANARY}-TOGETHER`, amount: 100_000, method: 'cash', effectiveAt: platform.clock.now() },
  })
  await platform.settle()
  return {
    jointAgreement: { id, reference: `${CANARY}-JOINT`, owners: [lender, creditor] },
    jointShare: { id: share, owners: [lender, creditor] },
    jointPayment: { id: payment, owners: [lender] },
  }
}
