import { get, type Operation, post } from '../http/index.ts'
import { postTransaction } from './commands/post-transaction.ts'
import { reverseTransaction } from './commands/reverse-transaction.ts'
import { getTransaction, listTransactions } from './debt-queries.ts'
import { TransactionResource } from './transaction-view.ts'

const transactions = '/v1/accounts/{account}/transactions'

/** The debt's life: what moves what is owed, and what follows. */
export const debtOperations: readonly Operation[] = [
  post(postTransaction, { path: transactions, id: 'transactions.post', resource: TransactionResource, status: 201 }),
  get(listTransactions, { path: transactions, id: 'transactions.list', resource: TransactionResource }),
  get(getTransaction, {
    ...{ path: `${transactions}/{transaction}`, id: 'transactions.get', resource: TransactionResource },
  }),
  post(reverseTransaction, {
    ...{ path: `${transactions}/{transaction}/reverse`, id: 'transactions.reverse', resource: TransactionResource },
    status: 201,
  }),
]
