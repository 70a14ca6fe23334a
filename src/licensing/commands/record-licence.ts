import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownOrganisationForChange } from '../../tenancy/index.ts'
import { licenceEvent, licenceEvents } from '../events.ts'
import { RecordLicence } from '../input.ts'
import { LicenceId } from '../model.ts'
import { licenceProblems as problems } from '../problems.ts'
import { reviewFor } from '../reviewing.ts'
import { declare } from '../rules.ts'
import { insertLicence, licencesOfKind } from '../store.ts'
import { licenceView } from '../view.ts'

export const recordLicence = command({
  name: 'licence.record',
  summary: 'Record a licence you hold',
  scope: 'licences:write',
  input: RecordLicence,
  problems: [problems.holderUnfit, problems.datesUnfit, problems.overlaps],
  load: (context, { jurisdiction, activity }) => ({
    own: ownOrganisationForChange(context),
    ofKind: licencesOfKind({ orgId: context.org, jurisdiction, activity }),
  }),
  decide: ({ own: [own], ofKind }, { reference = null, validUntil = null, conditions = null, ...facts }, context) => {
    if (!own) return refuse(notFound())
    const declared = { ...facts, id: context.newId(LicenceId), reference, validUntil, conditions, renews: null }
    const { orgKind, world } = context.actor
    return declare(declared, ofKind, { org: context.org, orgKind, world, timeZone: own.timeZone, now: context.now })
  },
  write: (licence, context) => [insertLicence(licence), ...reviewFor(licence, context)],
  events: (licence) => [licenceEvent(licenceEvents.recorded, licence)],
  view: licenceView,
  constraints: { licences_reference: problems.referenceTaken, licences_interval: problems.overlaps },
})
