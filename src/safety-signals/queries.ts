import { batch, query } from '../query.ts'
import { keysetOf, pageOf } from '../store/index.ts'
import { ListSignals, NamesSignal } from './input.ts'
import { SafetySignalId } from './model.ts'
import { signalsOf, signalsWithIds } from './store.ts'
import { signalIdOf, signalView } from './view.ts'

export const getSignal = query({
  name: 'safety_signal.get',
  summary: 'Read a signal you recorded',
  scope: 'exchange:read',
  input: NamesSignal,
  load: (context, { safetySignal }) => ({ found: signalsWithIds(context, [safetySignal]) }),
  view: ({ found: [found] }) => (found ? signalView(found) : null),
})

export const listSignals = query({
  name: 'safety_signal.list',
  summary: 'List the signals you recorded, newest first',
  scope: 'exchange:read',
  input: ListSignals,
  list: true,
  load: (context, input) => ({ rows: signalsOf(context, input, keysetOf(input)) }),
  view: ({ rows }, input) =>
    pageOf(rows, input, {
      position: (signal) => ({ createdAt: signal.registeredAt, id: signal.id }),
      item: signalView,
    }),
})

export const signalsByIds = batch({
  name: 'safety_signal.by_ids',
  scope: 'exchange:read',
  ids: SafetySignalId,
  rows: signalsWithIds,
  key: signalIdOf,
  view: signalView,
})
