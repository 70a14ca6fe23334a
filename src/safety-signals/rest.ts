import { get, type Operation, post } from '../http/index.ts'
import { liftSignal } from './commands/lift-signal.ts'
import { recordSignal } from './commands/record-signal.ts'
import { getSignal, listSignals } from './queries.ts'
import { SafetySignalResource as resource } from './view.ts'

const path = '/v1/safety-signals'

export const signalOperations: readonly Operation[] = [
  post(recordSignal, {
    ...{ path, id: 'safetySignals.record', resource, status: 201 },
    description:
      'Everybody on the platform who holds a debt of the person owes the treatment from now on, and learns neither why nor who said so. The answer is the same whether anybody holds one or not. Needs the scope `exchange:write`.',
  }),
  get(listSignals, { path, id: 'safetySignals.list', resource }),
  get(getSignal, { path: `${path}/{safetySignal}`, id: 'safetySignals.get', resource }),
  post(liftSignal, { path: `${path}/{safetySignal}/lift`, id: 'safetySignals.lift', resource }),
]
