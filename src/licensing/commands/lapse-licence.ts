import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { licenceEvent, licenceEvents } from '../events.ts'
import { NamesLicence } from '../input.ts'
import { licenceProblems as problems } from '../problems.ts'
import { reviewFor } from '../reviewing.ts'
import { lapse } from '../rules.ts'
import { endLicence, licenceForChange } from '../store.ts'
import { licenceView } from '../view.ts'

/** Ends a licence of one’s own now, as if nobody had renewed it. No operation of its own: sandboxes simulate it. */
export const lapseLicence = command({
  name: 'licence.lapse',
  summary: 'Let a licence of yours end now',
  scope: 'licences:write',
  input: NamesLicence,
  problems: [problems.notHolder, problems.statusUnfit],
  load: (context, { licence }) => ({ licence: licenceForChange(context, licence) }),
  decide: ({ licence: [licence] }, _, context) => (licence ? lapse(licence, context) : refuse(notFound())),
  write: (licence, context) => [endLicence(licence), ...reviewFor(licence, context)],
  events: (licence) => [licenceEvent(licenceEvents.lapsed, licence)],
  view: licenceView,
})
