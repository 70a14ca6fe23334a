import { command } from '../../command.ts'
import { commissionEventsOf, commissionsOfSets, conceded, insertCommissions } from '../../commission/index.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { insertSets } from '../../ledger/index.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { ReplyLines } from '../input.ts'
import type { Reply } from '../model.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { movedLines, requireState } from '../rules.ts'
import { linesNumbered, remittanceForChange, saveLines, saveRemittance, unearnedSets } from '../store.ts'
import { remittanceView } from '../view.ts'

/** The numbers of those conceded. */
const concededOf = (lines: readonly { readonly number: number; readonly reply: Reply }[]): number[] =>
  lines.filter(({ reply }) => reply === 'conceded').map(({ number }) => number)

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
    unearned: commissionsOfSets(context, unearnedSets(context, remittance, concededOf(lines))),
  }),
  decide: ({ found: [found], known, unearned }, { lines }, context) => {
    if (!found) return refuse(notFound())
    if (context.lends) return refuse(wrongSide('agency'))
    const refusal = requireState(found, ['disputed'])
    if (refusal) return refuse(refusal)
    const asked = lines.map(({ number, reply }) => ({ number, to: reply }))
    const moved = movedLines(found, known, asked)
    return moved.ok ? ok({ ...moved.value, taken: conceded(unearned, context) }) : moved
  },
  revises: ({ found: [found] }) => found ?? null,
  write: (moved) => [
    ...insertSets(moved.taken.sets),
    ...insertCommissions(moved.taken.commissions),
    ...[saveLines(moved), saveRemittance(moved.remittance)],
  ],
  events: ({ remittance, taken }) => [
    remittanceEvent(remittanceEvents.replied, remittance),
    ...commissionEventsOf(taken.commissions),
  ],
  view: ({ remittance }) => remittanceView(remittance),
  constraints: { commissions_reversed: problems.lineUnfit, posting_sets_reversed: problems.lineUnfit },
})
