import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { partyEvent, partyEvents } from '../party-events.ts'
import { UpdateParty } from '../party-input.ts'
import { partyForChange } from '../party-store.ts'
import { revisedParty } from '../party-update-rules.ts'
import { type UpdatedParty, updatedView, writeUpdate } from '../party-update-store.ts'
import { accountProblems } from '../problems.ts'
import { todayIn } from '../today.ts'

export const updateParty = command({
  name: 'party.update',
  summary: 'Change who a party is',
  scope: 'accounts:write',
  input: UpdateParty,
  load: (context, { party }) => ({ file: partyForChange(context, party), zone: ownTimeZone(context) }),
  revises: ({ file: [file] }) => file?.party ?? null,
  decide: ({ file: [file], zone }, { party: _, ...changes }, { now }) => {
    if (!file) return refuse(notFound())
    if (file.party.wrappedKey === null) return refuse(new Problem(accountProblems.partyErased))
    const revised = revisedParty(changes, { now, today: todayIn(zone, now) })
    return revised.ok ? ok<UpdatedParty>({ file, changes: revised.value }) : revised
  },
  write: writeUpdate,
  events: ({ file, changes }, { org }) => [
    partyEvent(partyEvents.updated, { partyId: file.party.id, changed: Object.keys(changes).sort() }, org),
  ],
  view: updatedView,
  constraints: {
    parties_reference: accountProblems.partyReferenceTaken,
    party_indexes_one_person: accountProblems.nationalIdTaken,
  },
  problems: [accountProblems.partyErased, accountProblems.partyUnfit],
})
