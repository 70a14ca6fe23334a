import { calendarDateAt } from '../kernel/calendar-date.ts'
import { query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { costsOf } from './cost-store.ts'
import { costView } from './cost-view.ts'
import { ListOfAccount, NameAccount, NameDocument } from './debt-input.ts'
import { debtNamed, debtOf } from './debt-store.ts'
import { debtView } from './debt-view.ts'
import { bucketsPage, episodesPage } from './delinquency-store.ts'
import { bucketStayView, episodeView } from './delinquency-view.ts'
import { accountNamed, documentNamed, documentsOf } from './document-store.ts'
import { documentView } from './document-view.ts'
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
    account: accountNamed(context, input.account),
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

export const getDebt = query({
  name: 'account.debt',
  summary: 'Read what is owed on an account and where it stands today',
  scope: 'accounts:read',
  input: NameAccount,
  load: (context, { account }) => ({ rows: debtNamed(context, account) }),
  view: ({ rows: [row] }, _, { now }) => (row ? debtView(debtOf(row), calendarDateAt(now, row.timeZone)) : null),
})

export const listEpisodes = query({
  name: 'account.episodes',
  summary: 'List an account’s delinquency episodes, last begun first',
  scope: 'accounts:read',
  input: ListOfAccount,
  list: true,
  load: (context, input) => ({
    account: accountNamed(context, input.account),
    rows: episodesPage(context, input.account, keysetOf(input)),
  }),
  view: ({ account: [account], rows }, input) =>
    account
      ? pageOf(rows, input, {
          position: ({ startedOn, recordedAt }) => ({ createdAt: startedOn, id: recordedAt }),
          item: episodeView,
        })
      : null,
})

export const listBuckets = query({
  name: 'account.buckets',
  summary: 'List the bands of days past due an account was in, last entered first',
  scope: 'accounts:read',
  input: ListOfAccount,
  list: true,
  load: (context, input) => ({
    account: accountNamed(context, input.account),
    rows: bucketsPage(context, input.account, keysetOf(input)),
  }),
  view: ({ account: [account], rows }, input) =>
    account
      ? pageOf(rows, input, {
          position: ({ enteredOn, recordedAt }) => ({ createdAt: enteredOn, id: recordedAt }),
          item: bucketStayView,
        })
      : null,
})

export const getDocument = query({
  name: 'document.get',
  summary: 'Read a document of an account: its description and hash',
  scope: 'accounts:read',
  input: NameDocument,
  load: (context, { account, document }) => ({ rows: documentNamed(context, account, document) }),
  view: ({ rows: [row] }) => (row ? documentView(row) : null),
})

export const listDocuments = query({
  name: 'document.list',
  summary: 'List an account’s documents, newest first',
  scope: 'accounts:read',
  input: ListOfAccount,
  list: true,
  load: (context, input) => ({
    account: accountNamed(context, input.account),
    rows: documentsOf(context, input.account, keysetOf(input)),
  }),
  view: ({ account: [account], rows }, input) =>
    account ? pageOf(rows, input, { position: (row) => row, item: documentView }) : null,
})

export const listCosts = query({
  name: 'cost.list',
  summary: 'List an account’s costs, newest first',
  scope: 'accounts:read',
  input: ListOfAccount,
  list: true,
  load: (context, input) => ({
    account: accountNamed(context, input.account),
    rows: costsOf(context, input.account, keysetOf(input)),
  }),
  view: ({ account: [account], rows }, input) =>
    account ? pageOf(rows, input, { position: (row) => row, item: costView }) : null,
})
