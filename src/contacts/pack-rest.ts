import { get, type Operation } from '../http/index.ts'
import { getPack, listPacks } from './pack-queries.ts'
import { PackResource, PackSummaryResource } from './pack-view.ts'

export const packOperations: readonly Operation[] = [
  get(listPacks, { path: '/v1/packs', id: 'packs.list', resource: PackSummaryResource }),
  get(getPack, { path: '/v1/packs/{pack}', id: 'packs.get', resource: PackResource, spoken: true }),
]
