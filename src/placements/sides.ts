import { Problem } from '../kernel/problem.ts'
import { placementProblems } from './problems.ts'

/** Refuses the side whose move it is not. A caller who is no side at all never gets here: it finds nothing. */
export const wrongSide = (needed: 'lender' | 'agency'): Problem =>
  new Problem(placementProblems.wrongSide, { detail: `Only the ${needed} does this.` })
