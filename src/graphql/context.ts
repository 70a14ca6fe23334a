import type DataLoader from 'dataloader'
import type { ClientActor } from '../http/index.ts'
import type { Batch, Reading } from '../query.ts'
import type { Deps } from '../store/index.ts'

/** What the resolvers of one operation share. */
export interface GraphqlContext {
  readonly deps: Deps
  readonly actor: ClientActor
  readonly requestId: string
  readonly apiVersion: string
  /** One read-only transaction for the whole operation, opened by its first read. */
  readonly reading: Reading
  /** Keys asked for together are answered together, and once. */
  readonly loaders: Map<Batch, DataLoader<string, readonly unknown[]>>
  /** Mutations of this operation answered from an earlier identical request. */
  readonly replayed: string[]
  /** What the operation weighs (see limits.ts); known once it is validated. */
  cost: number
}
