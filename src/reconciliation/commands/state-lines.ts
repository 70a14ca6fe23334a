import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { StateLines } from '../input.ts'
import { repeatedAt, takeLines } from '../line-rules.ts'
import { knownLines, saveLines } from '../line-store.ts'
import { reconciliationProblems as problems, wrongSide } from '../problems.ts'
import { statedLine } from '../stated-line.ts'
import { reconciliationForChange, saveReconciliation } from '../store.ts'
import { reconciliationView } from '../view.ts'

export const stateLines = command({
  name: 'reconciliation.state_lines',
  summary: 'State lines of the inventory; a key stated before is replaced',
  scope: 'placements:work',
  input: StateLines,
  problems: [problems.wrongSide, problems.stateUnfit, problems.full, problems.linesRepeated],
  load: (context, { reconciliation, lines }) => ({
    found: reconciliationForChange(context, reconciliation),
    known: knownLines(
      context,
      [reconciliation],
      lines.map((line) => statedLine(line).key),
    ),
  }),
  decide: ({ found: [found], known }, input, { lends }) => {
    if (!found) return refuse(notFound())
    if (lends) return refuse(wrongSide('agency'))
    const lines = input.lines.map(statedLine)
    const again = repeatedAt(lines)
    if (again !== undefined) {
      const detail = `Line ${again + 1} of the call has the key of an earlier one.`
      const errors = [{ pointer: `#/lines/${again}/key`, code: 'repeated', detail }]
      return refuse(new Problem(problems.linesRepeated, { detail, errors }))
    }
    return takeLines(found, lines, new Map(known.map(({ key, balance }) => [key, balance])))
  },
  write: ({ reconciliation, lines }) => [saveLines(reconciliation, lines), saveReconciliation(reconciliation)],
  events: () => [],
  view: ({ reconciliation }, { org }) => reconciliationView(reconciliation, org),
})
