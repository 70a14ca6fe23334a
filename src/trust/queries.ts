import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetTrustBalance, GetTrustStatement, ListTrustStatements } from './input.ts'
import { TrustStatementId } from './model.ts'
import { clientBalances, latestStatements, statementsOf, statementsWithIds } from './store.ts'
import { trustBalanceView, trustStatementView } from './view.ts'

export const getTrustBalance = query({
  name: 'trust_balance.get',
  summary: 'Read what is held in trust, client by client, and whether the bank holds it',
  scope: 'payments:read',
  input: GetTrustBalance,
  load: (context, input) => ({ clients: clientBalances(context, input), statements: latestStatements(context) }),
  view: ({ clients, statements }, { on }) => trustBalanceView(clients, statements, on),
})

export const getTrustStatement = query({
  name: 'trust_statement.get',
  summary: 'Read what your bank said of the trust account on a day',
  scope: 'payments:read',
  input: GetTrustStatement,
  load: (context, { trustStatement }) => ({ found: statementsWithIds(context, [trustStatement]) }),
  view: ({ found: [found] }) => (found ? trustStatementView(found) : null),
})

export const listTrustStatements = query({
  name: 'trust_statement.list',
  summary: 'List what your bank said of the trust account, newest first',
  scope: 'payments:read',
  input: ListTrustStatements,
  list: true,
  load: (context, input) => ({ statements: statementsOf(context, input, keysetOf(input)) }),
  view: ({ statements }, input) =>
    pageOf(statements, input, {
      position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
      item: trustStatementView,
    }),
})

export const trustStatementsByIds = batch({
  name: 'trust_statement.by_ids',
  scope: 'payments:read',
  ids: TrustStatementId,
  rows: statementsWithIds,
  key: ({ id }) => id,
  view: trustStatementView,
})
