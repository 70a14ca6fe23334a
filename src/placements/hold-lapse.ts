import { type Context, type Statement, schedule } from '../store/index.ts'
import type { Hold } from './hold-model.ts'

/** The job that ends a hold at its time. */
export const HOLD_LAPSE = 'placement.lapse_hold'

export const lapseOf = ({ id, until }: Pick<Hold, 'id' | 'until'>, context: Context): readonly Statement[] =>
  until ? [schedule({ kind: HOLD_LAPSE, subjectId: id, dueAt: until }, context)] : []
