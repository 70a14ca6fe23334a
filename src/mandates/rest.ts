import { get, type Operation, post } from '../http/index.ts'
import { AllocationRulesResource, getAllocationRules } from './allocation-queries.ts'
import { amendMandate } from './commands/amend-mandate.ts'
import { endMandate } from './commands/end-mandate.ts'
import { proposeMandate } from './commands/propose-mandate.ts'
import { resumeMandate } from './commands/resume-mandate.ts'
import { signMandate } from './commands/sign-mandate.ts'
import { suspendMandate } from './commands/suspend-mandate.ts'
import { getMandate, listMandates } from './queries.ts'
import { MandateResource as resource } from './view.ts'

export const mandateOperations: readonly Operation[] = [
  post(proposeMandate, { path: '/v1/mandates', id: 'mandates.propose', resource, status: 201 }),
  get(listMandates, { path: '/v1/mandates', id: 'mandates.list', resource }),
  get(getMandate, { path: '/v1/mandates/{mandate}', id: 'mandates.get', resource }),
  post(amendMandate, { path: '/v1/mandates/{mandate}/amend', id: 'mandates.amend', resource }),
  post(signMandate, { path: '/v1/mandates/{mandate}/sign', id: 'mandates.sign', resource }),
  post(suspendMandate, { path: '/v1/mandates/{mandate}/suspend', id: 'mandates.suspend', resource }),
  post(resumeMandate, { path: '/v1/mandates/{mandate}/resume', id: 'mandates.resume', resource }),
  post(endMandate, { path: '/v1/mandates/{mandate}/end', id: 'mandates.end', resource }),
  get(getAllocationRules, {
    ...{ path: '/v1/allocation-rules', id: 'allocationRules.get', resource: AllocationRulesResource },
  }),
]
