import type { TestOrganisation } from '../setup/organisations.ts'
import { CANARY, made } from './making.ts'

interface Between {
  readonly lender: TestOrganisation
  readonly agency: TestOrganisation
  readonly mandate: string
  readonly placement: string
}

export interface Gated {
  readonly agency: TestOrganisation
  readonly placement: string
  readonly contactPoint: string | undefined
  /** A placement of another debt of the person. */
  readonly beside: string
  readonly owners: readonly TestOrganisation[]
}

/** A placement, and one of another debt of the person, held by the same agency. */
export async function workedOf(
  { lender, agency, mandate, placement }: Between,
  { party, contactPoint }: Readonly<Record<string, string>>,
): Promise<Gated> {
  const account = await made(lender, '/v1/accounts', {
    ...{ reference: `${CANARY}-BESIDE`, product: 'credit_card', currency: 'TWD', jurisdiction: 'TW' },
    ...{ openedOn: '2024-01-15', balance: { principal: 70_000 }, delinquency: { since: '2026-08-01' } },
    parties: [{ party, role: 'borrower', liability: 'several' }],
  })
  const beside = await made(lender, '/v1/placements', { account, mandate, reference: `${CANARY}-BESIDE-PLACEMENT` })
  await made(agency, `/v1/placements/${beside}/accept`, {})
  return { owners: [lender, agency], agency, placement, beside, contactPoint }
}

/** A contact about two debts the gate refused, as a placement is on hold, and a plan of one such contact that waits. */
export async function gatedOf({ agency, placement, beside, contactPoint, owners }: Gated) {
  const contact = { placement, contactPoint, channel: 'email', debts: [{ placement: beside }] }
  const decision = await made(agency, '/v1/contact-decisions', contact)
  const { body } = await agency.post('/v1/contact-plans', { pool: `${CANARY}-POOL`, items: [contact] })
  return {
    decision: { id: decision, owners },
    contactPlan: { id: body.id as string, owners: [agency] },
    permit: { id: body.permits[0].permitId as string, owners },
  }
}
