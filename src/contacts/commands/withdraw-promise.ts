import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { refuse } from '../../kernel/result.ts'
import { promiseEvent, promiseEvents } from '../promise-events.ts'
import { WithdrawPromise } from '../promise-input.ts'
import { promiseProblems } from '../promise-problems.ts'
import { withdrawn } from '../promise-rules.ts'
import { promiseForChange, savePromise } from '../promise-store.ts'
import { promiseView } from '../promise-view.ts'

export const withdrawPromise = command({
  name: 'promise.withdraw',
  summary: 'Withdraw a promise that the borrower took back, or that something else replaced',
  scope: 'placements:work',
  input: WithdrawPromise,
  problems: [promiseProblems.statusUnfit],
  load: (context, { promise }) => ({ promise: promiseForChange(context, promise) }),
  decide: ({ promise: [promise] }, { reason }, { now }) =>
    promise ? withdrawn(promise, reason, now) : refuse(notFound()),
  revises: ({ promise: [promise] }) => promise ?? null,
  write: (promise) => [savePromise(promise)],
  events: (promise) => [promiseEvent(promiseEvents.withdrawn, promise)],
  view: promiseView,
})
