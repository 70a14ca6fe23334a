import { packs } from '../compliance/index.ts'
import { Problem } from '../kernel/problem.ts'
import { recallProblems } from './recall-problems.ts'

/** The rule by which nobody who collects for another takes money where a debt lies, if there is one. */
export function takesNoMoney(jurisdiction: string): string | null {
  const country = jurisdiction.slice(0, 2)
  for (const pack of packs) {
    if (!pack.jurisdictions.some((one) => one === jurisdiction || one === country)) continue
    for (const rule of pack.rules) {
      if (rule.kind === 'duty' && rule.duty === 'agency_takes_payments' && rule.terms.allowed === false) return rule.id
    }
  }
  return null
}

/** Refuses money an agency took where none may; `field` says who was paid. */
export function payeeForbidden(jurisdiction: string, field: string): Problem | null {
  const rule = takesNoMoney(jurisdiction)
  if (rule === null) return null
  const detail = 'Whoever collects takes no money there; the borrower pays the lender.'
  const errors = [{ pointer: `#/${field}`, code: 'forbidden', detail }]
  return new Problem(recallProblems.payeeForbidden, { detail, errors, extensions: { rule } })
}
