import { get, type Operation, post } from '../http/index.ts'
import { recordTrustStatement } from './commands/record-trust-statement.ts'
import { getTrustBalance, getTrustStatement, listTrustStatements } from './queries.ts'
import { TrustStatementResource as resource, TrustBalanceResource } from './view.ts'

const path = '/v1/trust-statements'

export const trustOperations: readonly Operation[] = [
  get(getTrustBalance, {
    ...{ path: '/v1/trust-balances', id: 'trustBalances.get', resource: TrustBalanceResource },
    description:
      'An agency reads what it holds for each lender, and the newest statement of its bank beside it; a lender what each agency holds for it. Needs the scope `payments:read`.',
  }),
  post(recordTrustStatement, { path, id: 'trustStatements.record', resource, status: 201 }),
  get(listTrustStatements, { path, id: 'trustStatements.list', resource }),
  get(getTrustStatement, { path: `${path}/{trustStatement}`, id: 'trustStatements.get', resource }),
]
