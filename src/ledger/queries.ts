import { query } from '../query.ts'
import { pageOf } from '../store/index.ts'
import { GetTrialBalance, ListPostings } from './input.ts'
import { setsOf } from './set-store.ts'
import { sumsOf } from './store.ts'
import { postingSetView, trialBalanceView } from './view.ts'

export const getTrialBalance = query({
  name: 'trial_balance.get',
  summary: 'Read the sums of your ledger, as of any day of effect or of recording',
  scope: 'payments:read',
  input: GetTrialBalance,
  load: (context, input) => ({ sums: sumsOf(context, input) }),
  view: ({ sums }, input) => trialBalanceView(sums, input),
})

export const listPostings = query({
  name: 'posting.list',
  summary: 'List what was posted, set by set, newest first',
  scope: 'payments:read',
  input: ListPostings,
  list: true,
  load: (context, input) => ({ sets: setsOf(context, input, input) }),
  view: ({ sets }, input) =>
    pageOf(sets, input, { position: ({ recordedAt, id }) => ({ createdAt: recordedAt, id }), item: postingSetView }),
})
