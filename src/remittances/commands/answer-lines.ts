import type { z } from '@hono/zod-openapi'
import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { AcceptLines, DisputeLines } from '../input.ts'
import { remittanceProblems as problems, wrongSide } from '../problems.ts'
import { movedLines, requireState } from '../rules.ts'
import { linesNumbered, remittanceForChange, saveLines, saveRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

/** Of those disputed, with why. */
type Line = z.output<typeof AcceptLines>['lines'][number] & Partial<z.output<typeof DisputeLines>['lines'][number]>

/** The lender's word on some lines: only name, input, where they go and the event differ. */
const answering = <Input extends typeof AcceptLines | typeof DisputeLines>({
  to,
  event,
  ...spec
}: {
  readonly name: string
  readonly summary: string
  readonly input: Input
  readonly to: 'accepted' | 'disputed'
  readonly event: Parameters<typeof remittanceEvent>[0]
}) =>
  command({
    ...{ ...spec, scope: 'payments:write' },
    problems: [problems.wrongSide, problems.stateUnfit, problems.lineUnfit],
    load: (context, { remittance, lines }: z.output<Input>) => ({
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
        lines.map((line: Line) => ({ ...line, to })),
      )
    },
    revises: ({ found: [found] }) => found ?? null,
    write: (moved) => [saveLines(moved), saveRemittance(moved.remittance)],
    events: ({ remittance }) => [remittanceEvent(event, remittance)],
    view: ({ remittance }) => remittanceView(remittance),
  })

export const acceptLines = answering({
  name: 'remittance.accept_lines',
  summary: 'Accept lines of a remittance',
  input: AcceptLines,
  to: 'accepted',
  event: remittanceEvents.linesAccepted,
})

export const disputeLines = answering({
  name: 'remittance.dispute_lines',
  summary: 'Dispute lines of a remittance, each for a reason',
  input: DisputeLines,
  to: 'disputed',
  event: remittanceEvents.disputed,
})
