import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { AcceptLines } from '../input.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { movedLines, requireState } from '../rules.ts'
import { linesNumbered, remittanceForChange, saveLines, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

export const acceptLines = command({
  name: 'remittance.accept_lines',
  summary: 'Accept lines of a remittance',
  scope: 'payments:write',
  input: AcceptLines,
  problems: [problems.wrongSide, problems.stateUnfit, problems.lineUnfit],
  load: (context, { remittance, lines }) => ({
    found: remittanceForChange(context, remittance),
    known: linesNumbered(
      context,
      remittance,
      lines.map(({ number }) => number),
    ),
  }),
  decide: ({ found: [found], known }, { lines }, context) => {
    if (!found) return refuse(notFound())
    if (!context.lends) return refuse(wrongSide('lender'))
    const refusal = requireState(found, ['issued', 'disputed'])
    if (refusal) return refuse(refusal)
    return movedLines(
      found,
      known,
      lines.map((line) => ({ ...line, to: 'accepted' as const })),
    )
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (moved) => [saveLines(moved), saveRemittance(moved.remittance)],
  events: ({ remittance }) => [remittanceEvent(remittanceEvents.linesAccepted, remittance)],
  view: ({ remittance }) => remittanceView(remittance),
})
