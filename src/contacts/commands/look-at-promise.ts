import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { turnEvents } from '../promise-events.ts'
import { GetPromise } from '../promise-input.ts'
import { seen } from '../promise-rules.ts'
import { promisesBeside, receivedBeside, savePromise } from '../promise-store.ts'

/** Run by its job, in the lender's tenant, when its last day is over and whenever its debt is paid or a payment taken back. */
export const lookAtPromise = command({
  name: 'promise.look',
  summary: 'See which promises about a debt are kept or broken by now',
  scope: 'placements:work',
  input: GetPromise,
  load: (context, { promise }) => ({
    promises: promisesBeside(context, promise),
    ground: receivedBeside(context, promise),
  }),
  decide: ({ promises, ground: [ground] }, _, { now }) =>
    ok(seen(promises, { received: ground?.received ?? [], timeZone: ground?.timeZone ?? 'UTC', now })),
  write: (turns) => turns.map(({ next }) => savePromise(next)),
  events: turnEvents,
  view: (turns) => ({ turned: turns.length }),
})
