import { get, type Operation, post } from '../http/index.ts'
import { acknowledgeWithdrawal } from './commands/acknowledge-withdrawal.ts'
import { makeSharingGrant } from './commands/make-sharing-grant.ts'
import { recordConsent } from './commands/record-consent.ts'
import { revokeSharingGrant } from './commands/revoke-sharing-grant.ts'
import { withdrawConsent } from './commands/withdraw-consent.ts'
import { getConsent, getSharingGrant, getSignedConsent, listConsents, listSharingGrants } from './queries.ts'
import { SharingGrantResource } from './sharing-view.ts'
import { RecordedConsentResource, ConsentResource as resource, SignedConsentResource } from './view.ts'

const path = '/v1/consents'
const one = `${path}/{consent}`
const grants = '/v1/sharing-grants'

export const consentOperations: readonly Operation[] = [
  post(recordConsent, {
    ...{ path, id: 'consents.record', resource: RecordedConsentResource, status: 201 },
    description:
      'What the person was shown and how they said yes, bound to one token by a salted commitment. The answer is the record, signed, and the code of the person’s receipt. Needs the scope `consents:write`.',
  }),
  get(listConsents, { path, id: 'consents.list', resource }),
  get(getConsent, { path: one, id: 'consents.get', resource }),
  get(getSignedConsent, { path: `${one}/record`, id: 'consents.signed', resource: SignedConsentResource }),
  post(withdrawConsent, {
    ...{ path: `${one}/withdraw`, id: 'consents.withdraw', resource },
    description:
      'Either side may. The next use is refused from this moment, the published status list says so within a minute, and both sides are told by event. Needs the scope `consents:write`.',
  }),
  post(acknowledgeWithdrawal, { path: `${one}/acknowledge`, id: 'consents.acknowledge', resource }),
  post(makeSharingGrant, {
    ...{ path: grants, id: 'sharingGrants.make', resource: SharingGrantResource, status: 201 },
    description:
      'Once you made one to an agency, its case files show what your grants that stand name and the mandate shares, and nothing when none stands. An agency you made none to reads what the mandate shares. Needs the scope `consents:write`.',
  }),
  get(listSharingGrants, { path: grants, id: 'sharingGrants.list', resource: SharingGrantResource }),
  get(getSharingGrant, { path: `${grants}/{sharingGrant}`, id: 'sharingGrants.get', resource: SharingGrantResource }),
  post(revokeSharingGrant, {
    ...{ path: `${grants}/{sharingGrant}/revoke`, id: 'sharingGrants.revoke', resource: SharingGrantResource },
  }),
]
