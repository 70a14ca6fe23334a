import { type AnyCommand, execute } from '../command.ts'
import type { JobKind, SystemActor } from '../jobs/index.ts'
import { addHours } from '../kernel/instant.ts'
import { postPayment } from '../payments/index.ts'
import { PAYMENT_FORWARD } from '../payments/model.ts'
import { ask } from '../query.ts'
import { type Deps, timeOf } from '../store/index.ts'
import { forwardPayment } from './commands/forward-payment.ts'
import { handOver } from './commands/hand-over.ts'
import { judgeSaleAccounts } from './commands/judge-accounts.ts'
import { returnPayment } from './commands/return-payment.ts'
import { selectSaleAccounts } from './commands/select-accounts.ts'
import { takeBack } from './commands/take-back.ts'
import { takeOver } from './commands/take-over.ts'
import { takePayment } from './commands/take-payment.ts'
import type { ForwardingStep } from './forwarding-model.ts'
import { nextForwardedPayments } from './forwarding-queries.ts'
import { DEBT_SALE_TAKE, DEBT_SALE_WORK } from './job-kinds.ts'
import type { DebtSaleState } from './model.ts'
import { getDebtSale, linesLeft, nextHanded } from './queries.ts'

/** What each state of a sale waits for; a state without a step waits for a person. */
const steps: Partial<Record<DebtSaleState, AnyCommand>> = {
  selecting: selectSaleAccounts,
  preparing: judgeSaleAccounts,
  accepted: judgeSaleAccounts,
  transferring: handOver,
}

/** Chunks a claimed job works off before it is put down: seconds, well within the lease. */
const STEPS_MAX = 10

const goesBack = async (deps: Deps, actor: SystemActor, debtSale: string): Promise<boolean> =>
  (await ask(deps, { actor, query: linesLeft, input: { debtSale } })).goingBack > 0

const workOff: JobKind['run'] = async (deps, { actor, subjectId }) => {
  for (let step = 0; step < STEPS_MAX; step++) {
    const { state } = await ask(deps, { actor, query: getDebtSale, input: { debtSale: subjectId } })
    const command = state === 'transferring' && (await goesBack(deps, actor, subjectId)) ? takeBack : steps[state]
    if (!command) return 'done'
    const { body } = await execute(deps, { actor, command, input: { debtSale: subjectId } })
    if (state !== 'transferring' || command === takeBack || (JSON.parse(body) as { handed: number }).handed > 0)
      continue
    // What an agency still holds is handed over when it no longer does.
    const { kept } = await ask(deps, { actor, query: linesLeft, input: { debtSale: subjectId } })
    return kept > 0 ? { again: addHours(timeOf(deps, actor), 1) } : 'done'
  }
  return { again: timeOf(deps, actor) }
}

const takeOn: JobKind['run'] = async (deps, { actor, subjectId }) => {
  for (let step = 0; step < STEPS_MAX; step++) {
    const lines = await ask(deps, { actor, query: nextHanded, input: { debtSale: subjectId } })
    if (lines.length === 0)
      return (await takeForwarded(deps, actor, subjectId)) ? 'done' : { again: timeOf(deps, actor) }
    await execute(deps, { actor, command: takeOver, input: { debtSale: subjectId, lines } })
  }
  return { again: timeOf(deps, actor) }
}

/** What the seller forwarded, or took back, one by one; whether nothing is left. */
async function takeForwarded(deps: Deps, actor: SystemActor, debtSale: string): Promise<boolean> {
  const waiting = await ask(deps, { actor, query: nextForwardedPayments, input: { debtSale } })
  for (const { paymentId, taken } of waiting) {
    if (taken) await execute(deps, { actor, command: returnPayment, input: { paymentId, taken } })
    else await execute(deps, { actor, command: takePayment, input: { paymentId } })
  }
  return waiting.length === 0
}

/** Sends on what was paid on a sold debt once it is the buyer’s; where the debt came back, it is posted there. */
const forward: JobKind['run'] = async (deps, { actor, subjectId: paymentId }) => {
  const { body } = await execute(deps, { actor, command: forwardPayment, input: { paymentId } })
  const { next } = JSON.parse(body) as { next: ForwardingStep }
  if (next === 'wait') return { again: addHours(timeOf(deps, actor), 1) }
  if (next === 'post') await execute(deps, { actor, command: postPayment, input: { paymentId } })
  return 'done'
}

export const debtSaleJobs: readonly JobKind[] = [
  { kind: DEBT_SALE_WORK, run: workOff },
  { kind: DEBT_SALE_TAKE, run: takeOn },
  { kind: PAYMENT_FORWARD, run: forward },
]
