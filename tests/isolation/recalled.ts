import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { batchedAccount, CANARY, made } from './making.ts'

/** A placement of another account that was recalled, and what came of it. */
export async function recallOf(
  platform: Platform,
  { lender, agency, mandate }: { lender: TestOrganisation; agency: TestOrganisation; mandate: string },
) {
  const account = await batchedAccount(lender, 'RECALLED')
  const placement = await made(lender, '/v1/placements', { account, mandate })
  await made(agency, `/v1/placements/${placement}/accept`, {})
  const recall = await made(lender, '/v1/recalls', {
    ...{ reference: `${CANARY}-RECALL`, reason: 'sale', mode: 'immediate', note: `Sold with ${CANARY}` },
    source: { placements: [placement] },
  })
  await platform.settle()
  const { data } = (await lender.get(`/v1/placement-recalls?placement=${placement}`)).body
  const placementRecall: string = data[0].id
  const on = `/v1/placement-recalls/${placementRecall}`
  const payment = await made(agency, `/v1/placements/${placement}/payments-in-flight`, {
    ...{ reference: `${CANARY}-PAYMENT`, amount: 1_000, currency: 'TWD', effectiveAt: platform.clock.now() },
    receivedBy: 'lender',
  })
  await made(lender, `/v1/payments-in-flight/${payment}/confirm`, {})
  const ceasedAt = platform.clock.now()
  await made(agency, `${on}/attest`, { signatory: `Agent ${CANARY}`, ceasedAt, promisesOutstanding: 0 })
  await made(agency, `${on}/declare-payments`, { payments: 1 })
  const certificate = await made(agency, `${on}/purge-certificate`, {
    ...{ signatory: `Agent ${CANARY}`, neverHeld: ['recordings'] },
    destroyed: ['identity', 'contact_points', 'activities', 'payments', 'documents', 'notes'],
  })
  const dutyRun = await made(agency, '/v1/duty-runs', {
    ...{ lender: lender.id, reference: `${CANARY}-DUTIES` },
    claim: { attestation: { signatory: `Agent ${CANARY}`, ceasedAt, promisesOutstanding: 0 } },
  })
  const owners = [lender, agency]
  return {
    recall: { id: recall, reference: `${CANARY}-RECALL`, owners: [lender] },
    placementRecall: { id: placementRecall, owners },
    payment: { id: payment, owners },
    dutyRun: { id: dutyRun, owners },
    certificate: { id: certificate, owners },
  }
}
