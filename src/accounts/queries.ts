import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { GetAccount, ListAccounts } from './input.ts'
import { AccountId } from './model.ts'
import { accountNamed, accountsOf, accountsWithIds } from './store.ts'
import { accountView } from './view.ts'

export const getAccount = query({
  name: 'account.get',
  summary: 'Read an account',
  scope: 'accounts:read',
  input: GetAccount,
  load: (context, { account }) => ({ file: accountNamed(context, account) }),
  view: ({ file: [file] }) => (file ? accountView(file) : null),
})

export const listAccounts = query({
  name: 'account.list',
  summary: 'List accounts, newest first',
  scope: 'accounts:read',
  input: ListAccounts,
  list: true,
  load: (context, input) => ({ files: accountsOf(context, input, keysetOf(input)) }),
  view: ({ files }, input) => pageOf(files, input, { position: ({ account }) => account, item: accountView }),
})

export const accountsByIds = batch({
  name: 'account.by_ids',
  scope: 'accounts:read',
  ids: AccountId,
  rows: accountsWithIds,
  key: ({ account }) => account.id,
  view: accountView,
})
