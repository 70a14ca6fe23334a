import { get, type Operation, post } from '../http/index.ts'
import { createAccount } from './commands/create-account.ts'
import { getAccount, listAccounts } from './queries.ts'
import { AccountResource } from './view.ts'

export const accountOperations: readonly Operation[] = [
  post(createAccount, { path: '/v1/accounts', id: 'accounts.create', resource: AccountResource, status: 201 }),
  get(listAccounts, { path: '/v1/accounts', id: 'accounts.list', resource: AccountResource }),
  get(getAccount, { path: '/v1/accounts/{account}', id: 'accounts.get', resource: AccountResource }),
]
