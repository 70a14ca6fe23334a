import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownOrganisation } from '../../tenancy/index.ts'
import { licenceEvent, licenceEvents } from '../events.ts'
import { StopLicence } from '../input.ts'
import { licenceProblems as problems } from '../problems.ts'
import { reviewAfterDecision } from '../reviewing.ts'
import { oversee, overseerOf } from '../rules.ts'
import { licenceForChange, saveLicence } from '../store.ts'
import { licenceView } from '../view.ts'

export const revokeLicence = command({
  name: 'licence.revoke',
  summary: 'Take a licence away for good: what depends on it stops',
  scope: 'licences:oversee',
  input: StopLicence,
  problems: [problems.notOverseer, problems.statusUnfit],
  load: (context, { licence }) => ({ licence: licenceForChange(context, licence), own: ownOrganisation(context) }),
  decide: ({ licence: [licence], own: [own] }, { reason }, { org, actor, now }) => {
    if (!licence) return refuse(notFound())
    return oversee(licence, { command: 'revoke', reason }, { overseer: overseerOf(own, { org, actor }), now })
  },
  revises: ({ licence: [licence] }) => licence ?? null,
  write: (licence, context) => [saveLicence(licence), reviewAfterDecision(licence, context)],
  events: (licence) => [licenceEvent(licenceEvents.revoked, licence)],
  view: licenceView,
})
