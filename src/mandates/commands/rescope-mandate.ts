import { command } from '../../command.ts'
import { ok } from '../../kernel/result.ts'
import { RescopeMandate } from '../input.ts'
import { RESCOPED_AT_ONCE } from '../rescoping.ts'
import { rescopeCaseFiles } from '../store.ts'

/** Run by its job after an amendment is signed. Looking and rewriting are one call: neither side may do it alone. */
export const rescopeMandate = command({
  name: 'mandate.rescope',
  summary: 'Rewrite the next case files that share more than the terms in force',
  scope: 'mandates:write',
  input: RescopeMandate,
  load: ({ now }, { mandate: id, lender, agency }) => ({
    rewritten: rescopeCaseFiles({ id, lenderId: lender, agencyId: agency }, { now, most: RESCOPED_AT_ONCE }),
  }),
  decide: ({ rewritten: [written] }) => ok({ more: written?.rewritten === RESCOPED_AT_ONCE }),
  write: () => [],
  events: () => [],
  view: ({ more }) => ({ more }),
})
