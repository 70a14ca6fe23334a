import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { debtShown } from './debt-store.ts'
import { GetTransaction, ListTransactions } from './transaction-input.ts'
import { transactionNamed, transactionsOf } from './transaction-store.ts'
import { transactionView } from './transaction-view.ts'

export const getTransaction = query({
  name: 'transaction.get',
  summary: 'Read a transaction of an account',
  scope: 'accounts:read',
  input: GetTransaction,
  load: (context, { account, transaction }) => ({ rows: transactionNamed(context, account, transaction) }),
  view: ({ rows: [row] }) => (row ? transactionView(row) : null),
})

export const listTransactions = query({
  name: 'transaction.list',
  summary: 'List an account’s transactions, last recorded first',
  scope: 'accounts:read',
  input: ListTransactions,
  list: true,
  load: (context, input) => ({
    account: debtShown(context, input.account).debt,
    rows: transactionsOf(context, input, keysetOf(input)),
  }),
  view: ({ account: [account], rows }, input) =>
    account
      ? pageOf(rows, input, {
          position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }),
          item: transactionView,
        })
      : null,
})
