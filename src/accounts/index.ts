export { allocationRules, unregulated } from './allocation.law.ts'
export { allocationBases } from './allocation-rules.ts'
export { addAccountParty } from './commands/add-account-party.ts'
export { addContactPoint } from './commands/add-contact-point.ts'
export { contactPointChanges } from './commands/change-contact-point.ts'
export { createAccount } from './commands/create-account.ts'
export { DESTROYED_AGAIN_MAX, destroyAgain } from './commands/destroy-again.ts'
export { endAccountParty } from './commands/end-account-party.ts'
export { endStatus } from './commands/end-status.ts'
export { eraseParty } from './commands/erase-party.ts'
export { recordStatus } from './commands/record-status.ts'
export { updateParty } from './commands/update-party.ts'
export { readContactPoint } from './contact-point.ts'
export { insertCost } from './cost-store.ts'
export { type AccountDraft, type CreationPlan, planAccounts } from './creation-rules.ts'
export { creationFacts, writeAccounts } from './creation-store.ts'
export { startDailyWork } from './daily-store.ts'
export type { DebtChange, DebtFile } from './debt.ts'
export { costEvent, debtEvent, debtEvents, debtEventsOf } from './debt-events.ts'
export { debtFiles, manyDebtFacts } from './debt-many-store.ts'
export { debtProblems, postingProblems } from './debt-problems.ts'
export { debtFacts, debtFile } from './debt-store.ts'
export { changedDebtView, DebtResource } from './debt-view.ts'
export { refreshCaseFiles, writeDebts } from './debt-write-store.ts'
export type { EndpointRefusal } from './endpoint.ts'
export { type EndpointGround, isOptedOut, isPoint, keptOf, type UsedEndpoint } from './endpoint-rules.ts'
export {
  type Erasure,
  eraseFrom,
  erasuresAfter,
  halfErased,
  someStandingParties,
  standingParties,
} from './erasure-store.ts'
export { accountEvents, creationEvents } from './events.ts'
export { importAccounts } from './import-accounts.ts'
export { importBalances, importTransactions } from './import-postings.ts'
export { bucketsSelected, CreateAccount, productsSelected } from './input.ts'
export { accountJobs } from './jobs.ts'
export { AccountPartyResource } from './link-view.ts'
export {
  AccountId,
  type Components,
  ContactPointId,
  components,
  PartyId,
  type PartyStatus,
  type ScrubKind,
  scrubKinds,
  TransactionId,
} from './model.ts'
export type { NewAccount } from './new-account-model.ts'
export { partyEvent, partyEvents } from './party-events.ts'
export { NationalIdInput, RecordStatus } from './party-input.ts'
export { getParty, listAccountParties, listParties, searchParties } from './party-queries.ts'
export { placeOf } from './party-sealing.ts'
export {
  insertStatus,
  type PartyFile,
  partyForChange,
  refreshCaseFilesOf,
  saveParty,
} from './party-store.ts'
export { ContactPointState, PartyResource, partyView } from './party-view.ts'
export { phoneIndexes } from './phone-indexes.ts'
export { planBalances, planPostings } from './posting-plan-rules.ts'
export { balanceFacts, postingFacts } from './posting-plan-store.ts'
export { accountProblems, creationConstraints } from './problems.ts'
export { getAccount, listAccounts } from './queries.ts'
export { resealNextParties } from './resealing.ts'
export { closeSold, insertSoldStatuses, partiesOnAccounts, reopenSold, type Unsold } from './sold-store.ts'
export { recordedStatus } from './status-interval-rules.ts'
export { accountForChange, accountNamed } from './store.ts'
export { unequalAccounts } from './sums-store.ts'
export { todayIn } from './today.ts'
export { post as postTransactionOn } from './transaction-rules.ts'
export { otherPayments, transactionNamed } from './transaction-store.ts'
export { EndpointInput, EndpointKept, keptView, usedEndpoint } from './used-endpoint.ts'
export { AccountResource, accountView } from './view.ts'
