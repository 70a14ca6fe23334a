import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { IssueRemittance } from '../input.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { requireState, requireTotals, revised, sent } from '../rules.ts'
import { remittanceForChange, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

export const issueRemittance = command({
  name: 'remittance.issue',
  summary: 'Issue a remittance: the statement stands, and the money is sent',
  scope: 'payments:write',
  input: IssueRemittance,
  problems: [problems.wrongSide, problems.stateUnfit, problems.controlMismatch],
  load: (context, { remittance }) => ({
    found: remittanceForChange(context, remittance),
    zone: ownTimeZone(context),
  }),
  decide: ({ found: [found], zone: [zone] }, { controlTotals }, context) => {
    if (!found) return refuse(notFound())
    if (context.lends) return refuse(wrongSide('agency'))
    const refusal = requireState(found, ['draft']) ?? requireTotals(found, controlTotals)
    if (refusal) return refuse(refusal)
    const remittance = revised(found, { state: 'issued', issuedAt: context.now })
    const on = calendarDateAt(context.now, zone?.timeZone ?? 'UTC')
    return ok({ remittance, set: sent(remittance, { newId: context.newId, now: context.now, on }) })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ remittance, set }) => [...insertSets(set ? [set] : []), saveRemittance(remittance)],
  events: ({ remittance }) => [remittanceEvent(remittanceEvents.issued, remittance)],
  view: ({ remittance }) => remittanceView(remittance),
})
