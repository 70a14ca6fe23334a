import { type Context, type Statement, schedule } from '../store/index.ts'
import type { Placement } from './model.ts'

export const EXPIRY = 'placement.expire'

/** The job that ends an offer at its time to respond; none for drafts and for offers without one. */
export const expiry = (
  { id, status, respondBy }: Pick<Placement, 'id' | 'status' | 'respondBy'>,
  context: Context,
): readonly Statement[] =>
  status === 'offered' && respondBy ? [schedule({ kind: EXPIRY, subjectId: id, dueAt: respondBy }, context)] : []
