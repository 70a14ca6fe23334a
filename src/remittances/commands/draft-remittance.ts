import { command } from '../../command.ts'
import { problems as shared, unresolved } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { schedule } from '../../store/index.ts'
import { drafted } from '../draft-rules.ts'
import { draftGround } from '../draft-store.ts'
import { remittanceEvent, remittanceEvents } from '../events.ts'
import { DraftRemittance } from '../input.ts'
import { REMITTANCE_GATHER } from '../job-names.ts'
import { remittanceProblems as problems } from '../problems.ts'
import { insertRemittance } from '../store.ts'
import { remittanceView } from '../view.ts'

export const draftRemittance = command({
  name: 'remittance.draft',
  summary: 'Draft a remittance of what was posted under a mandate',
  scope: 'payments:write',
  input: DraftRemittance,
  problems: [problems.open, problems.dayUnfit, problems.nothing, shared.referenceNotFound],
  load: (context, input) => ({ ground: draftGround(context, input) }),
  decide: ({ ground: [ground] }, { through }, context) =>
    ground
      ? drafted(ground, { through, now: context.now, newId: context.newId })
      : refuse(unresolved('mandate', 'You have no such mandate in force.')),
  write: (remittance, context) => [
    insertRemittance(remittance),
    schedule({ kind: REMITTANCE_GATHER, subjectId: remittance.id, dueAt: context.now }, context),
  ],
  events: (remittance) => [remittanceEvent(remittanceEvents.drafting, remittance)],
  view: remittanceView,
  constraints: { remittances_open: problems.open, remittances_number: problems.open },
})
