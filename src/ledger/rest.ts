import { get, type Operation } from '../http/index.ts'
import { getTrialBalance, listPostings } from './queries.ts'
import { PostingSetResource, TrialBalanceResource } from './view.ts'

export const ledgerOperations: readonly Operation[] = [
  get(getTrialBalance, { path: '/v1/trial-balance', id: 'ledger.trialBalance', resource: TrialBalanceResource }),
  get(listPostings, {
    ...{ path: '/v1/postings', id: 'ledger.postings', resource: PostingSetResource },
    description:
      'A lender reads all of its ledger, the movements of its debts among it; an agency the sets it has a part in. Needs the scope `payments:read`.',
  }),
]
