import type { TestOrganisation } from '../setup/organisations.ts'
import type { Subject } from './estate.ts'
import { batchedAccount, CANARY, made } from './making.ts'

/** How the lender works its cases: straight to litigation, so that a placement just made may be asked about. */
export async function policyOf(lender: TestOrganisation): Promise<string> {
  const channels = ['phone', 'sms', 'email', 'letter', 'visit']
  const policy = await made(lender, '/v1/collection-policies', {
    ...{ name: `Policy ${CANARY}`, reference: `${CANARY}-POLICY`, product: 'credit_card', jurisdiction: 'TW' },
    stages: [
      { stage: 'reminder', channels },
      { stage: 'litigation', channels, gates: [{ kind: 'days_past_due', days: 90 }] },
    ],
  })
  await made(lender, `/v1/collection-policies/${policy}/publish`, {})
  return policy
}

interface Staged {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly placement: string
  readonly policy: string
}

/** The stage of a placement, and a request to the lender about it. The agency reads the policy by its id alone. */
export async function stageOf({ lender, agency, placement, policy }: Staged) {
  const owners = [lender, agency]
  const { body } = await agency.get(`/v1/placements/${placement}/stage`)
  const run =
    (await lender.get('/v1/stage-runs?limit=1')).body.data[0]?.id ?? (await made(lender, '/v1/stage-runs', {}))
  const simulation = await made(lender, `/v1/collection-policies/${policy}/simulations`, {})
  const approval = await made(agency, `/v1/stage-cases/${body.id}/approvals`, { reason: 'unresponsive' })
  return {
    policy: { id: policy, reference: `${CANARY}-POLICY`, owners },
    stageCase: { id: body.id as string, owners },
    stageRun: { id: run as string, owners: [lender] },
    policySimulation: { id: simulation, owners: [lender] },
    stageApproval: { id: approval, owners },
  }
}

/** A placement the agency accepted. */
export async function placedOf(
  lender: TestOrganisation,
  agency: TestOrganisation,
  about: { readonly account: string; readonly mandate: string },
): Promise<string> {
  const placement = await made(lender, '/v1/placements', {
    ...{ ...about, reference: `${CANARY}-PLACEMENT`, respondBy: '2026-12-24T00:00:00Z' },
  })
  await made(agency, `/v1/placements/${placement}/accept`, { reference: `${CANARY}-CASE` })
  return placement
}

/** A matter the lender runs about a debt nobody holds, before a court. */
export async function matterOf(lender: TestOrganisation): Promise<Readonly<Record<'legalMatter', Subject>>> {
  const account = await batchedAccount(lender, 'SUED')
  const id = await made(lender, '/v1/legal-matters', {
    ...{ account, letterOn: '2026-11-20', lawFirm: `Lawyers ${CANARY}`, reference: `${CANARY}-MATTER` },
  })
  const filing = { claimNumber: `${CANARY}-1`, filedOn: '2026-11-21', claimed: 1_250_000 }
  await made(lender, `/v1/legal-matters/${id}/file`, { court: `Court ${CANARY}`, ...filing })
  return { legalMatter: { id, reference: `${CANARY}-MATTER`, owners: [lender] } }
}
