import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import { type MandateTerms, mandateProblems, unlicensed } from '../mandates/index.ts'
import { placementProblems as problems } from './problems.ts'
import type { PlacingMandate } from './rules.ts'

/** What may stand in the way of placing an account. */
export const placingProblems = [
  mandateProblems.ended,
  mandateProblems.notInForce,
  mandateProblems.suspended,
  mandateProblems.unlicensed,
  problems.alreadyPlaced,
  problems.notCollectable,
  problems.nobodyToContact,
  problems.outsideMandate,
  problems.heldElsewhere,
  problems.heldBefore,
  problems.capacityReached,
  problems.respondByPast,
] as const

/** The mandate, when accounts may be placed under it now. */
export function inForce(under: PlacingMandate): Result<PlacingMandate & { terms: MandateTerms }, Problem> {
  const { mandate, terms } = under
  if (mandate.status === 'ended') return refuse(new Problem(mandateProblems.ended))
  if (mandate.suspendedAt !== null) return refuse(new Problem(mandateProblems.suspended))
  if (under.missing.length > 0) return refuse(unlicensed(under.missing))
  return terms ? ok({ ...under, terms }) : refuse(new Problem(mandateProblems.notInForce))
}
