import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type DebtSale, type DebtSaleState, debtSaleTransitions } from './model.ts'
import { debtSaleProblems as problems } from './problems.ts'

type Command = (typeof debtSaleTransitions)[number]['command']

/** Rows one step judges: a transaction of about a second, and a point to go on from after a crash. */
export const CHUNK_ROWS = 1_000

/** Where a command leads from the state the sale is in. */
export function after(sale: DebtSale, by: Command): Result<DebtSaleState, Problem> {
  const found = debtSaleTransitions.find(({ command, from }) => command === by && from === sale.state)
  return found ? ok(found.to) : refuse(unfit(sale, by))
}

export const unfit = ({ state }: DebtSale, by: string) =>
  new Problem(problems.stateUnfit, { detail: `The sale is ${state}; ${by} does not lead on from there.` })

export const isSeller = (sale: DebtSale, org: DebtSale['lenderId']): boolean => sale.lenderId === org

/** The sale in its next state, for the side whose move it is. */
export function moved(
  sale: DebtSale,
  by: Command,
  { side, org, changes = {} }: { side: 'seller' | 'buyer'; org: DebtSale['lenderId']; changes?: Partial<DebtSale> },
): Result<DebtSale, Problem> {
  if (isSeller(sale, org) !== (side === 'seller')) {
    return refuse(new Problem(problems.wrongSide, { detail: `This is the ${side}’s to do.` }))
  }
  const state = after(sale, by)
  return state.ok ? ok({ ...sale, ...changes, state: state.value, version: sale.version + 1 }) : state
}

/** Nothing is bought where nothing is left. */
export const nothingLeft = ({ kept }: DebtSale): Problem | undefined =>
  kept === 0 ? new Problem(problems.nothingKept) : undefined

/** The sale with a chunk judged: its next state with the last one. */
export function judgedOn(sale: DebtSale, { now }: { now: string }): DebtSale {
  const reached = Math.min(Number(sale.reached ?? 0) + CHUNK_ROWS, sale.total)
  const step = { ...sale, reached: String(reached), version: sale.version + 1 }
  if (reached < sale.total) return step
  return sale.state === 'preparing'
    ? { ...step, state: 'offered', reached: null, offeredAt: now as DebtSale['offeredAt'] }
    : { ...step, state: 'scrubbed', reached: null, scrubbedAt: now as DebtSale['scrubbedAt'] }
}
