import { accountProblems, partyForChange } from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { holdEvent, personalDataEvents } from '../events.ts'
import { PlaceHold } from '../input.ts'
import { type LegalHold, LegalHoldId } from '../model.ts'
import { insertHold } from '../store.ts'
import { holdView } from '../view.ts'

export const placeLegalHold = command({
  name: 'legal_hold.place',
  summary: 'Keep a person’s data for a matter: it is not erased while the hold stands, but by order of a court',
  scope: 'accounts:erase',
  input: PlaceHold,
  problems: [accountProblems.partyErased],
  // The party is locked: whoever erases it at once comes before or after.
  load: (context, { party }) => ({ file: partyForChange(context, party) }),
  decide: ({ file: [file] }, { reason, reference }, { org, now, newId }) => {
    if (!file) return refuse(notFound())
    if (file.party.erasedAt !== null) return refuse(new Problem(accountProblems.partyErased))
    const kept = { orgId: org, id: newId(LegalHoldId), partyId: file.party.id, reason, reference }
    return ok<LegalHold>({ ...kept, placedAt: now, releasedAt: null, version: 1 })
  },
  write: (hold) => [insertHold(hold)],
  events: (hold) => [holdEvent(personalDataEvents.placed, hold)],
  view: holdView,
})
