import { get, type Operation, post } from '../http/index.ts'
import { withdrawPromise } from './commands/withdraw-promise.ts'
import { getPromise, listPromises } from './promise-queries.ts'
import { PromiseResource as resource } from './promise-view.ts'

export const promiseOperations: readonly Operation[] = [
  get(listPromises, { path: '/v1/promises', id: 'promises.list', resource }),
  get(getPromise, { path: '/v1/promises/{promise}', id: 'promises.get', resource }),
  post(withdrawPromise, { path: '/v1/promises/{promise}/withdraw', id: 'promises.withdraw', resource }),
]
