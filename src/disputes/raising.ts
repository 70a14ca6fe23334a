import { caseHoldsOn, type HoldChange, holderForChange, sealWords } from '../placements/index.ts'
import type { Context, Statement } from '../store/index.ts'
import { accountNamedBy, groundOf, lenderNamedBy, type Naming } from './ground-store.ts'
import { holdWrites } from './holding.ts'
import type { CaseFacts, CaseParty, CaseSubject } from './model.ts'
import { insertCase, otherStops } from './store.ts'
import { inWords, placeOfWords } from './view.ts'

/** What a new case is decided on. */
export const raisingFacts = (context: Context, subject: CaseSubject, naming: Naming) => {
  const where = { lender: lenderNamedBy(context, naming), account: accountNamedBy(context, subject, naming) }
  return {
    holder: holderForChange(context, where),
    holds: caseHoldsOn(context, where),
    ground: groundOf(context, subject, naming),
    others: otherStops(where),
  }
}

/** Who has a part in a new case: the lender, the agency it concerns, and the adviser who referred it. */
export const firstParties = ({
  lenderId,
  agencyId,
  raisedBy,
  named,
  raisedAt: from,
}: CaseFacts): readonly CaseParty[] => [
  { orgId: lenderId, role: 'lender', from, until: null },
  ...(named === null ? [] : [{ orgId: raisedBy, role: 'adviser' as const, from, until: null }]),
  ...(agencyId === null ? [] : [{ orgId: agencyId, role: 'agency' as const, from, until: null }]),
]

export interface RaisedCase {
  readonly found: CaseFacts
  readonly statement: string | null
  readonly hold: HoldChange | null
}

export async function writeRaised({ found, statement, hold }: RaisedCase, context: Context): Promise<Statement[]> {
  const sealed = await sealWords(statement, placeOfWords(found, 'statement_sealed'), context)
  return [...holdWrites(hold), insertCase({ ...found, statement: sealed, reasons: null })]
}

export const raisedView = ({ found, statement }: RaisedCase, context: Context) =>
  inWords(found, { statement, reasons: null }, context)
