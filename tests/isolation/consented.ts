import { consentOf, daysFrom } from '../consent/consenting.ts'
import type { TestOrganisation } from '../setup/organisations.ts'
import type { Platform } from '../setup/platform.ts'
import { CANARY, made } from './making.ts'

/** A consent the lender took for the agency, and a grant of what the mandate between them shares anyway. */
export async function consentsOf(platform: Platform, lender: TestOrganisation, agency: TestOrganisation) {
  const owners = [lender, agency]
  const { body } = await consentOf(platform, { reference: `${CANARY}-CONSENT`, recipient: agency.id })
  const consent = await made(lender, '/v1/consents', body)
  const sharingGrant = await made(lender, '/v1/sharing-grants', {
    ...{ agency: agency.id, reference: `${CANARY}-GRANT`, purpose: 'collections' },
    ...{ scopes: ['identity', 'contact', 'balance', 'history'], expiresAt: daysFrom(platform, 360) },
  })
  return {
    consent: { id: consent, reference: `${CANARY}-CONSENT`, owners },
    sharingGrant: { id: sharingGrant, reference: `${CANARY}-GRANT`, owners },
  }
}
