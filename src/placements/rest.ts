import { EventResource } from '../events/index.ts'
import { get, type Operation, post } from '../http/index.ts'
import { getBatch, listBatches, listBatchRows } from './batch-queries.ts'
import { BatchResource, BatchRowResource } from './batch-view.ts'
import { CaseFileResource } from './case-file-view.ts'
import { CodesResource, TranslationResource } from './codes-view.ts'
import { abortBatch } from './commands/abort-batch.ts'
import { acceptPlacement } from './commands/accept-placement.ts'
import { acceptReturn } from './commands/accept-return.ts'
import { activatePlacement } from './commands/activate-placement.ts'
import { answerBatch } from './commands/answer-batch.ts'
import { answerQuery } from './commands/answer-query.ts'
import { askQuery } from './commands/ask-query.ts'
import { closePlacement } from './commands/close-placement.ts'
import { createBatch } from './commands/create-batch.ts'
import { declinePlacement } from './commands/decline-placement.ts'
import { liftHold } from './commands/lift-hold.ts'
import { offerPlacement } from './commands/offer-placement.ts'
import { placeAccount } from './commands/place-account.ts'
import { placeHold } from './commands/place-hold.ts'
import { refuseReturn } from './commands/refuse-return.ts'
import { reopenPlacement } from './commands/reopen-placement.ts'
import { requestReturn } from './commands/request-return.ts'
import { withdrawPlacement } from './commands/withdraw-placement.ts'
import { withdrawReturn } from './commands/withdraw-return.ts'
import { getHold, listHolds } from './hold-queries.ts'
import { HoldResource } from './hold-view.ts'
import {
  getCaseFile,
  getCodes,
  getPlacement,
  listCaseFiles,
  listHistory,
  listPlacements,
  translateCode,
} from './queries.ts'
import { getQuery, listQueries } from './query-queries.ts'
import { QueryResource } from './query-view.ts'
import { recallOperations } from './recall-rest.ts'
import { getReturn, listReturns } from './return-queries.ts'
import { ReturnResource } from './return-view.ts'
import { PlacementResource as resource } from './view.ts'

const one = '/v1/placements/{placement}'
const giving = '/v1/returns/{returned}'
const batch = '/v1/placement-batches/{batch}'

export const placementOperations: readonly Operation[] = [
  post(placeAccount, { path: '/v1/placements', id: 'placements.place', resource, status: 201 }),
  get(listPlacements, { path: '/v1/placements', id: 'placements.list', resource }),
  get(getPlacement, { path: one, id: 'placements.get', resource }),
  get(listHistory, { path: `${one}/history`, id: 'placements.history', resource: EventResource }),
  post(offerPlacement, { path: `${one}/offer`, id: 'placements.offer', resource }),
  post(withdrawPlacement, { path: `${one}/withdraw`, id: 'placements.withdraw', resource }),
  post(acceptPlacement, { path: `${one}/accept`, id: 'placements.accept', resource }),
  post(declinePlacement, { path: `${one}/decline`, id: 'placements.decline', resource }),
  post(activatePlacement, { path: `${one}/activate`, id: 'placements.activate', resource }),
  post(closePlacement, { path: `${one}/close`, id: 'placements.close', resource }),
  post(reopenPlacement, { path: `${one}/reopen`, id: 'placements.reopen', resource }),
  post(requestReturn, { path: `${one}/returns`, id: 'returns.request', resource: ReturnResource, status: 201 }),
  get(listReturns, { path: '/v1/returns', id: 'returns.list', resource: ReturnResource }),
  get(getReturn, { path: giving, id: 'returns.get', resource: ReturnResource }),
  post(acceptReturn, { path: `${giving}/accept`, id: 'returns.accept', resource: ReturnResource }),
  post(refuseReturn, { path: `${giving}/refuse`, id: 'returns.refuse', resource: ReturnResource }),
  post(withdrawReturn, { path: `${giving}/withdraw`, id: 'returns.withdraw', resource: ReturnResource }),
  post(placeHold, { path: `${one}/holds`, id: 'holds.place', resource: HoldResource, status: 201 }),
  get(listHolds, { path: '/v1/holds', id: 'holds.list', resource: HoldResource }),
  get(getHold, { path: '/v1/holds/{hold}', id: 'holds.get', resource: HoldResource }),
  post(liftHold, { path: '/v1/holds/{hold}/lift', id: 'holds.lift', resource: HoldResource }),
  get(getCaseFile, { path: `${one}/case-file`, id: 'caseFiles.get', resource: CaseFileResource }),
  get(listCaseFiles, { path: '/v1/case-files', id: 'caseFiles.list', resource: CaseFileResource }),
  post(createBatch, {
    path: '/v1/placement-batches',
    id: 'placementBatches.create',
    resource: BatchResource,
    status: 202,
    description:
      'Drafts a placement for each account that may be placed, then offers them all at once. Poll the batch for its progress, its rows for what failed and why. Needs the scope `placements:place`.',
  }),
  get(listBatches, { path: '/v1/placement-batches', id: 'placementBatches.list', resource: BatchResource }),
  get(getBatch, { path: batch, id: 'placementBatches.get', resource: BatchResource }),
  get(listBatchRows, { path: `${batch}/rows`, id: 'placementBatches.rows', resource: BatchRowResource }),
  post(abortBatch, { path: `${batch}/abort`, id: 'placementBatches.abort', resource: BatchResource }),
  post(answerBatch, { path: `${batch}/answer`, id: 'placementBatches.answer', resource: BatchResource, status: 202 }),
  post(askQuery, { path: `${one}/queries`, id: 'queries.ask', resource: QueryResource, status: 201 }),
  get(listQueries, { path: '/v1/queries', id: 'queries.list', resource: QueryResource }),
  get(getQuery, { path: '/v1/queries/{query}', id: 'queries.get', resource: QueryResource }),
  post(answerQuery, { path: '/v1/queries/{query}/answer', id: 'queries.answer', resource: QueryResource }),
  ...recallOperations,
  get(getCodes, { path: '/v1/codes', id: 'codes.get', resource: CodesResource }),
  get(translateCode, { path: '/v1/codes/translate', id: 'codes.translate', resource: TranslationResource }),
]
