import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { OneRemittance } from '../input.ts'
import { remittanceProblems as problems } from '../problems.ts'
import { emptied, requireState, revised } from '../rules.ts'
import { freeLines, remittanceForChange, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

export const discardRemittance = command({
  name: 'remittance.discard',
  summary: 'Discard a draft: what was in it is in the next one, as it stands by then',
  scope: 'payments:write',
  input: OneRemittance,
  problems: [problems.stateUnfit],
  load: (context, { remittance }) => ({ found: remittanceForChange(context, remittance) }),
  decide: ({ found: [found] }) => {
    if (!found) return refuse(notFound())
    const refusal = requireState(found, ['draft'])
    return refusal ? refuse(refusal) : ok(revised(emptied(found), { state: 'discarded' }))
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (remittance) => [freeLines(remittance), saveRemittance(remittance)],
  events: (remittance) => [remittanceEvent(remittanceEvents.discarded, remittance)],
  view: remittanceView,
})
