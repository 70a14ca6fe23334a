import { command } from '../../command.ts'
import { calendarDateAt } from '../../kernel/calendar-date.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { SettleRemittance } from '../input.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { arrived, requireState, revised } from '../rules.ts'
import { remittanceForChange, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

const notYet = () => {
  const detail = 'It lies in the future.'
  return new Problem(problems.dayUnfit, { detail, errors: [{ pointer: '#/receivedOn', code: 'unfit', detail }] })
}

export const settleRemittance = command({
  name: 'remittance.settle',
  summary: 'Say that the money of an accepted remittance has arrived',
  scope: 'payments:write',
  input: SettleRemittance,
  problems: [problems.wrongSide, problems.stateUnfit, problems.dayUnfit],
  load: (context, { remittance }) => ({
    found: remittanceForChange(context, remittance),
    zone: ownTimeZone(context),
  }),
  decide: ({ found: [found], zone: [zone] }, { receivedOn }, { lends, now, newId }) => {
    if (!found) return refuse(notFound())
    if (!lends) return refuse(wrongSide('lender'))
    const refusal = requireState(found, ['accepted'])
    if (refusal) return refuse(refusal)
    if (receivedOn > calendarDateAt(now, zone?.timeZone ?? 'UTC')) return refuse(notYet())
    const remittance = revised(found, { state: 'settled', settledAt: now, settledOn: receivedOn })
    return ok({ remittance, set: arrived(remittance, { newId, now, on: receivedOn }) })
  },
  revises: ({ found: [found] }) => found ?? null,
  write: ({ remittance, set }) => [...insertSets(set ? [set] : []), saveRemittance(remittance)],
  events: ({ remittance }) => [remittanceEvent(remittanceEvents.settled, remittance)],
  view: ({ remittance }) => remittanceView(remittance),
})
