import { todayIn } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { collectingKinds, ownTimeZone } from '../../tenancy/index.ts'
import { recordedEvent } from '../events.ts'
import { RecordTrustStatement } from '../input.ts'
import { TrustStatementId } from '../model.ts'
import { trustProblems as problems } from '../problems.ts'
import { stated } from '../rules.ts'
import { clientBalances, insertStatement, statementUnder } from '../store.ts'
import { trustStatementView } from '../view.ts'

export const recordTrustStatement = command({
  name: 'trust_statement.record',
  summary: 'State what the bank holds in the trust account at the end of a day; it is held against the ledger',
  scope: 'payments:write',
  input: RecordTrustStatement,
  problems: [problems.notHolder, problems.referenceTaken, problems.dayUnfit],
  constraints: { trust_statements_reference: problems.referenceTaken },
  load: (context, { reference, currency, on }) => ({
    known: statementUnder(context, reference),
    clients: clientBalances(context, { currency, on }),
    zone: ownTimeZone(context),
  }),
  decide: ({ known: [known], clients, zone }, said, { org, now, newId, actor }) =>
    stated(
      said,
      { known, clients },
      {
        ...{ id: newId(TrustStatementId), org, now, today: todayIn(zone, now) },
        collects: collectingKinds.includes(actor.orgKind),
      },
    ),
  write: (statement) => [insertStatement(statement)],
  events: (statement) => [recordedEvent(statement)],
  view: trustStatementView,
})
