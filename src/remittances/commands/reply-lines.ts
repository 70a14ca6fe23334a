import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { ReplyLines } from '../input.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { movedLines, requireState } from '../rules.ts'
import { linesNumbered, remittanceForChange, saveLines, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

export const replyLines = command({
  name: 'remittance.reply_lines',
  summary: 'Concede disputed lines, or uphold them',
  scope: 'payments:write',
  input: ReplyLines,
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
    if (context.lends) return refuse(wrongSide('agency'))
    const refusal = requireState(found, ['disputed'])
    if (refusal) return refuse(refusal)
    return movedLines(
      found,
      known,
      lines.map(({ number, reply }) => ({ number, to: reply })),
    )
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (moved) => [saveLines(moved), saveRemittance(moved.remittance)],
  events: ({ remittance }) => [remittanceEvent(remittanceEvents.replied, remittance)],
  view: ({ remittance }) => remittanceView(remittance),
})
