import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { ownOrganisationForChange } from '../../tenancy/index.ts'
import { licenceEvent, licenceEvents } from '../events.ts'
import { RenewLicence } from '../input.ts'
import { LicenceId } from '../model.ts'
import { licenceProblems as problems } from '../problems.ts'
import { reviewFor } from '../reviewing.ts'
import { renew } from '../rules.ts'
import { insertLicence, licenceForChange, licencesLike } from '../store.ts'
import { licenceView } from '../view.ts'

export const renewLicence = command({
  name: 'licence.renew',
  summary: 'Record the interval that follows a licence of yours',
  scope: 'licences:write',
  input: RenewLicence,
  problems: [
    problems.notHolder,
    problems.holderUnfit,
    problems.statusUnfit,
    problems.renewed,
    problems.datesUnfit,
    problems.overlaps,
  ],
  load: (context, { licence }) => ({
    own: ownOrganisationForChange(context),
    former: licenceForChange(context, licence),
    ofKind: licencesLike(context, licence),
  }),
  decide: ({ own: [own], former: [former], ofKind }, { licence: _, ...facts }, context) => {
    if (!own || !former) return refuse(notFound())
    const { orgKind, world } = context.actor
    const declaring = { org: context.org, orgKind, world, timeZone: own.timeZone, now: context.now }
    return renew(former, { ...facts, id: context.newId(LicenceId) }, { ofKind, declaring })
  },
  write: (licence, context) => [insertLicence(licence), ...reviewFor(licence, context)],
  events: (licence) => [licenceEvent(licenceEvents.renewed, licence)],
  view: licenceView,
  constraints: { licences_reference: problems.referenceTaken, licences_interval: problems.overlaps },
})
