import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { eraseFrom, neededFor } from '../erasure-store.ts'
import { partyEvent, partyEvents } from '../party-events.ts'
import { EraseParty } from '../party-input.ts'
import { partyForChange } from '../party-store.ts'
import { accountProblems } from '../problems.ts'

/** These do not wait for the end of the debt: the data is not the debtor's, or a court has spoken. */
const unconditional: readonly string[] = ['mistaken_identity', 'court_order']

export const eraseParty = command({
  name: 'party.erase',
  summary: 'Destroy the key of a party’s personal data: it can be read nowhere any more',
  scope: 'accounts:erase',
  input: EraseParty,
  load: (context, { party }) => ({ file: partyForChange(context, party), needed: neededFor(context, party) }),
  decide: ({ file: [file], needed: [needed] }, { reason }, { now }) => {
    if (!file) return refuse(notFound())
    if (file.party.erasedAt !== null) return refuse(new Problem(accountProblems.partyErased))
    if (reason !== 'court_order' && needed?.held) return refuse(new Problem(accountProblems.erasureHeld))
    // GDPR 17(3)(b) and (e): an obligation to keep, and the establishment of claims, come first.
    if (!unconditional.includes(reason) && needed && (needed.owed || needed.worked)) {
      const detail = needed.worked
        ? 'An agency works an account of this party: recall or close the placement first.'
        : 'The party is liable for a debt that is still owed.'
      return refuse(new Problem(accountProblems.erasureBlocked, { detail }))
    }
    return ok({ party: file.party, reason, erasedAt: now })
  },
  write: ({ party, reason, erasedAt }, context) => eraseFrom(context, [{ party: party.id, reason, erasedAt }]),
  events: ({ party, reason }, { org }) => [partyEvent(partyEvents.erased, { partyId: party.id, reason }, org)],
  view: ({ party: { id, reference, version }, reason, erasedAt }) => ({
    ...{ id, reference, reason, erasedAt, version: version + 1 },
  }),
  problems: [accountProblems.partyErased, accountProblems.erasureBlocked, accountProblems.erasureHeld],
})
