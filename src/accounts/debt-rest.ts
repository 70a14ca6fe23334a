import { get, type Operation, post } from '../http/index.ts'
import { changeAccrual } from './commands/change-accrual.ts'
import { chargeOffAccount } from './commands/charge-off-account.ts'
import { closeAccount } from './commands/close-account.ts'
import { correctDelinquency } from './commands/correct-delinquency.ts'
import { freezeAccrual } from './commands/freeze-accrual.ts'
import { interruptLimitation } from './commands/interrupt-limitation.ts'
import { postTransaction } from './commands/post-transaction.ts'
import { recordCost } from './commands/record-cost.ts'
import { registerDocument } from './commands/register-document.ts'
import { reopenAccount } from './commands/reopen-account.ts'
import { reportDelinquency } from './commands/report-delinquency.ts'
import { resumeAccrual } from './commands/resume-accrual.ts'
import { reverseTransaction } from './commands/reverse-transaction.ts'
import { setItemisation } from './commands/set-itemisation.ts'
import { setAccountLimitation } from './commands/set-limitation.ts'
import { settleAccount } from './commands/settle-account.ts'
import { CostResource } from './cost-view.ts'
import {
  getDebt,
  getDocument,
  getTransaction,
  listBuckets,
  listCosts,
  listDocuments,
  listEpisodes,
  listTransactions,
} from './debt-queries.ts'
import { DebtResource as debt } from './debt-view.ts'
import { BucketStayResource, EpisodeResource } from './delinquency-view.ts'
import { DocumentResource as document } from './document-view.ts'
import { TransactionResource as transaction } from './transaction-view.ts'

const of = (rest: string) => `/v1/accounts/{account}/${rest}`
const one = of('transactions/{transaction}')

/** The debt's life: what moves what is owed, and what follows. */
export const debtOperations: readonly Operation[] = [
  get(getDebt, { path: of('debt'), id: 'accounts.debt', resource: debt }),
  post(postTransaction, { path: of('transactions'), id: 'transactions.post', resource: transaction, status: 201 }),
  get(listTransactions, { path: of('transactions'), id: 'transactions.list', resource: transaction }),
  get(getTransaction, { path: one, id: 'transactions.get', resource: transaction }),
  post(reverseTransaction, { path: `${one}/reverse`, id: 'transactions.reverse', resource: transaction, status: 201 }),
  post(chargeOffAccount, { path: of('charge-off'), id: 'accounts.chargeOff', resource: debt }),
  post(settleAccount, { path: of('settle'), id: 'accounts.settle', resource: debt }),
  post(closeAccount, { path: of('close'), id: 'accounts.close', resource: debt }),
  post(reopenAccount, { path: of('reopen'), id: 'accounts.reopen', resource: debt }),
  post(reportDelinquency, { path: of('delinquency'), id: 'accounts.reportDelinquency', resource: debt }),
  post(correctDelinquency, { path: of('delinquency/correct'), id: 'accounts.correctDelinquency', resource: debt }),
  get(listEpisodes, { path: of('episodes'), id: 'accounts.episodes', resource: EpisodeResource }),
  get(listBuckets, { path: of('buckets'), id: 'accounts.buckets', resource: BucketStayResource }),
  post(setItemisation, { path: of('itemisation'), id: 'accounts.setItemisation', resource: debt }),
  post(setAccountLimitation, { path: of('limitation'), id: 'accounts.setLimitation', resource: debt }),
  post(interruptLimitation, { path: of('limitation/interrupt'), id: 'accounts.interruptLimitation', resource: debt }),
  post(changeAccrual, { path: of('accrual'), id: 'accounts.changeAccrual', resource: debt }),
  post(freezeAccrual, { path: of('accrual/freeze'), id: 'accounts.freezeAccrual', resource: debt }),
  post(resumeAccrual, { path: of('accrual/resume'), id: 'accounts.resumeAccrual', resource: debt }),
  post(recordCost, { path: of('costs'), id: 'costs.record', resource: CostResource, status: 201 }),
  get(listCosts, { path: of('costs'), id: 'costs.list', resource: CostResource }),
  post(registerDocument, { path: of('documents'), id: 'documents.register', resource: document, status: 201 }),
  get(listDocuments, { path: of('documents'), id: 'documents.list', resource: document }),
  get(getDocument, { path: of('documents/{document}'), id: 'documents.get', resource: document }),
]
