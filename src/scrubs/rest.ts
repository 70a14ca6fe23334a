import { get, type Operation, post } from '../http/index.ts'
import { decideScrub } from './commands/decide-scrub.ts'
import { recordScrub } from './commands/record-scrub.ts'
import { recordScrubs } from './commands/record-scrubs.ts'
import { getScrub, listScrubs } from './queries.ts'
import { ScrubResource as resource, ScrubsResource } from './view.ts'

export const scrubOperations: readonly Operation[] = [
  post(recordScrub, { path: '/v1/scrubs', id: 'scrubs.record', resource, status: 201 }),
  get(listScrubs, {
    path: '/v1/scrubs',
    id: 'scrubs.list',
    resource,
    description:
      'A lender lists those of its accounts; an agency those it recorded or, with `placement`, all of a placement it holds. Needs the scope `placements:read`.',
  }),
  post(recordScrubs, { path: '/v1/scrubs/batch', id: 'scrubs.recordMany', resource: ScrubsResource, status: 201 }),
  get(getScrub, { path: '/v1/scrubs/{scrub}', id: 'scrubs.get', resource }),
  post(decideScrub, { path: '/v1/scrubs/{scrub}/decide', id: 'scrubs.decide', resource }),
]
