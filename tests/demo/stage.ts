import type { connect } from '../../sdk/src/index.ts'
import type { KeySet } from '../../sdk/src/jws.ts'
import type { PortfolioRow } from './portfolio.ts'
import type { Progress } from './progress.ts'

export type Api = ReturnType<typeof connect>

export interface Player {
  readonly id: string
  readonly api: Api
}

/** Who plays: the stranger is an agency that has no part in it, the successor one that gets what was given or taken back. */
export interface Cast {
  readonly lender: Player
  readonly agency: Player
  readonly stranger: Player
  readonly successor: Player
  /** Supervises where the debts lie. */
  readonly regulator: Player
  /** Another lender: some people owe both. */
  readonly neighbour: Player
  /** Runs the exchange. */
  readonly operator: Player
  /** Buys debts. */
  readonly buyer: Player
}

export interface Stage {
  readonly cast: Cast
  readonly rows: readonly PortfolioRow[]
  readonly progress: Progress
  /** The key by which checkpoints of the transparency log are checked. */
  readonly logKey: () => Promise<string>
  /** The keys by which signed files are checked. */
  readonly keys: () => Promise<KeySet>
}
