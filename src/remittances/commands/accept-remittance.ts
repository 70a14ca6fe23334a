import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { AcceptRemittance } from '../input.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { requireState, requireTotals, revised } from '../rules.ts'
import { acceptOpenLines, remittanceForChange, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

export const acceptRemittance = command({
  name: 'remittance.accept',
  summary: 'Accept a remittance, and every line nobody disputes',
  scope: 'payments:write',
  input: AcceptRemittance,
  problems: [problems.wrongSide, problems.stateUnfit, problems.linesDisputed, problems.controlMismatch],
  load: (context, { remittance }) => ({ found: remittanceForChange(context, remittance) }),
  decide: ({ found: [found] }, { controlTotals }, context) => {
    if (!found) return refuse(notFound())
    if (!context.lends) return refuse(wrongSide('lender'))
    if (found.state === 'disputed') {
      return refuse(new Problem(problems.linesDisputed, { detail: `${found.disputed} are.` }))
    }
    const refusal = requireState(found, ['issued']) ?? requireTotals(found, controlTotals)
    if (refusal) return refuse(refusal)
    return ok(revised(found, { state: 'accepted', acceptedAt: context.now }))
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (remittance) => [acceptOpenLines(remittance), saveRemittance(remittance)],
  events: (remittance) => [remittanceEvent(remittanceEvents.accepted, remittance)],
  view: remittanceView,
})
