import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { decisionEvent } from '../decision-events.ts'
import { ReleaseReservation } from '../decision-input.ts'
import { decisionProblems as problems } from '../decision-problems.ts'
import { decisionNamed, saveReservation, slotForChange } from '../decision-store.ts'
import { decisionView } from '../decision-view.ts'
import { release } from '../reservation-rules.ts'

export const releaseReservation = command({
  name: 'contact_decision.release',
  summary: 'Give back the slot of an allowed contact that will not be made',
  scope: 'contacts:decide',
  input: ReleaseReservation,
  problems: [problems.notHeld, problems.notAsker],
  load: (context, { decision }) => ({
    decision: decisionNamed(context, decision),
    slot: slotForChange(context, decision),
  }),
  decide: ({ decision: [decision], slot: [slot] }, _, context) => {
    if (!decision) return refuse(notFound())
    const released = release({ decision, slot }, context)
    return released.ok ? ok({ decision, slot: released.value }) : released
  },
  write: ({ slot }) => [saveReservation(slot)],
  events: ({ decision }) => [decisionEvent('released', decision)],
  view: ({ decision }, context) => decisionView(decision, context),
})
