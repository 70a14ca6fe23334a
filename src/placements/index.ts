export { batchEvents } from './batch-events.ts'
export { getBatch, listBatches, listBatchRows } from './batch-queries.ts'
export { BatchResource, BatchRowResource } from './batch-view.ts'
export { CaseFileResource } from './case-file-view.ts'
export {
  caseHoldsOn,
  endCaseHold,
  type HoldChange,
  heldForCases,
  holderForChange,
  holdersForChange,
  holdForCase,
  writeCaseHold,
  writeCaseHolds,
} from './case-hold-store.ts'
export { abortBatch } from './commands/abort-batch.ts'
export { acceptPlacement } from './commands/accept-placement.ts'
export { acceptReturn } from './commands/accept-return.ts'
export { activatePlacement } from './commands/activate-placement.ts'
export { answerBatch } from './commands/answer-batch.ts'
export { answerQuery } from './commands/answer-query.ts'
export { askQuery } from './commands/ask-query.ts'
export { closePlacement } from './commands/close-placement.ts'
export { createBatch } from './commands/create-batch.ts'
export { declinePlacement } from './commands/decline-placement.ts'
export { liftHold } from './commands/lift-hold.ts'
export { offerPlacement } from './commands/offer-placement.ts'
export { placeAccount } from './commands/place-account.ts'
export { placeHold } from './commands/place-hold.ts'
export { refuseReturn } from './commands/refuse-return.ts'
export { reopenPlacement } from './commands/reopen-placement.ts'
export { requestReturn } from './commands/request-return.ts'
export { withdrawPlacement } from './commands/withdraw-placement.ts'
export { withdrawReturn } from './commands/withdraw-return.ts'
export { foreignCodes, meantBy, translatable, translate } from './cross-walks.ts'
export {
  CODES_VERSION,
  type Code,
  codeFormats,
  codeKinds,
  codeNamed,
  codesOf,
  dictionary,
  type ScoredSide,
  scoredAgainst,
} from './dictionary.ts'
export { dutyRunEvents } from './duty-run-events.ts'
export { placementEvents } from './events.ts'
export { holdEvent, holdEvents } from './hold-events.ts'
export { type Hold, HoldId } from './hold-model.ts'
export { getHold, listHolds } from './hold-queries.ts'
export { HoldResource } from './hold-view.ts'
export { importRecalls } from './import-recalls.ts'
export { placementJobs } from './jobs.ts'
export { type Placement, PlacementBatchId, PlacementId, placementTransitions, QueryId } from './model.ts'
export { placementFilter } from './placement-filter.ts'
export { placementProblems } from './problems.ts'
export { getCaseFile, getCodes, getPlacement, listCaseFiles, listHistory, listPlacements } from './queries.ts'
export { queryEvents } from './query-events.ts'
export { getQuery, listQueries } from './query-queries.ts'
export { QueryResource } from './query-view.ts'
export { recallEvents } from './recall-events.ts'
export { PlacementRecallId, placementRecallTransitions, type RecallClock } from './recall-model.ts'
export { paymentEvent as reportEvent, paymentEvents } from './recall-payment-events.ts'
export { ConfirmPayment } from './recall-payment-input.ts'
export { PaymentInFlightId } from './recall-payment-model.ts'
export { answer as answerReport, requireReported } from './recall-payment-rules.ts'
export {
  accountOfPayment as accountOfReport,
  othersOpen,
  paymentForChange as reportForChange,
  savePayment as saveReport,
} from './recall-payment-store.ts'
export { PaymentResource as ReportResource, paymentView as reportView } from './recall-payment-view.ts'
export { recallProblems } from './recall-problems.ts'
export { recallRunEvents } from './recall-run-events.ts'
export { saveRecall } from './recall-store.ts'
export { tailOf } from './recall-tail.ts'
export { returnEvents } from './return-events.ts'
export { ReturnId } from './return-model.ts'
export { getReturn, listReturns } from './return-queries.ts'
export { ReturnResource } from './return-view.ts'
export { sealedRecordEvents } from './sealed-record-events.ts'
export { openWords, type PlaceOfWords, sealWords } from './sealed-words.ts'
export { wrongSide } from './sides.ts'
export { placementForChange, placementIdOf, placementNamed } from './store.ts'
export { PlacementResource } from './view.ts'
