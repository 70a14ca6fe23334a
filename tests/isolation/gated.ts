import type { TestOrganisation } from '../setup/organisations.ts'
import { CANARY, made } from './making.ts'

export interface Gated {
  readonly agency: TestOrganisation
  readonly placement: string
  readonly contactPoint: string | undefined
  readonly owners: readonly TestOrganisation[]
}

/** A contact the gate refused, as the placement is on hold, and a plan of one contact that waits. */
export async function gatedOf({ agency, placement, contactPoint, owners }: Gated) {
  const contact = { placement, contactPoint, channel: 'email' }
  const decision = await made(agency, '/v1/contact-decisions', contact)
  const { body } = await agency.post('/v1/contact-plans', { pool: `${CANARY}-POOL`, items: [contact] })
  return {
    decision: { id: decision, owners },
    contactPlan: { id: body.id as string, owners: [agency] },
    permit: { id: body.permits[0].permitId as string, owners },
  }
}
