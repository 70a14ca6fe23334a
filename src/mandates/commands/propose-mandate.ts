import { command } from '../../command.ts'
import { unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { listedInDirectory } from '../../tenancy/index.ts'
import { mandateEvent, mandateEvents } from '../events.ts'
import { ProposeMandate } from '../input.ts'
import { MandateId } from '../model.ts'
import { mandateProblems } from '../problems.ts'
import { propose, sidesOf, termsUnfit } from '../rules.ts'
import { insertLoad, insertMandate, insertVersion } from '../store.ts'
import { mandateView } from '../view.ts'

export const proposeMandate = command({
  name: 'mandate.propose',
  summary: 'Propose a mandate to the other side and sign its first version',
  scope: 'mandates:write',
  input: ProposeMandate,
  problems: [mandateProblems.notYours, mandateProblems.licenceUnknown, mandateProblems.allocationUnlawful],
  load: (context, { counterparty }) => ({ counterparty: listedInDirectory(context, counterparty) }),
  decide: ({ counterparty: [other] }, { reference = null, terms }, { actor, org, now, newId }) => {
    if (!other) return refuse(unresolved('counterparty', 'No organisation with this id is listed.'))
    const unfit = termsUnfit(terms, now)
    if (unfit) return refuse(unfit)
    const sides = sidesOf({ id: org, kind: actor.orgKind }, { id: other.orgId, kind: other.kind })
    return sides.ok ? ok(propose({ id: newId(MandateId), ...sides.value, reference, terms }, { org, now })) : sides
  },
  write: (file) => [insertMandate(file), insertVersion(file), insertLoad(file)],
  events: (file) => [mandateEvent(mandateEvents.proposed, file)],
  view: (file, { org }) => mandateView(file, org),
  constraints: {
    mandates_lender_reference: mandateProblems.referenceTaken,
    mandates_agency_reference: mandateProblems.referenceTaken,
  },
})
