import { command } from '../../command.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { partyEvent, partyEvents } from '../party-events.ts'
import { EndStatus } from '../party-input.ts'
import { endStatus as closeStatus, partyForChange, refreshCaseFilesOf, saveParty } from '../party-store.ts'
import { accountProblems } from '../problems.ts'
import { endedStatus } from '../status-interval-rules.ts'
import { todayIn } from '../today.ts'

export const endStatus = command({
  name: 'party.end_status',
  summary: 'End a status of a party',
  scope: 'accounts:write',
  input: EndStatus,
  load: (context, { party }) => ({ file: partyForChange(context, party), zone: ownTimeZone(context) }),
  decide: ({ file: [file], zone }, { party: _, ...given }, { now }) => {
    if (!file) return refuse(notFound())
    const status = endedStatus(given, { statuses: file.statuses, today: todayIn(zone, now) })
    return status.ok ? ok({ party: file.party, status: status.value }) : status
  },
  write: ({ party, status }, context) => [
    closeStatus(context, party.id, status),
    saveParty(context, party, {}),
    refreshCaseFilesOf([party.id], context),
  ],
  events: ({ party, status: { kind, from, until } }, { org }) => [
    partyEvent(partyEvents.statusEnded, { partyId: party.id, kind, from, until }, org),
  ],
  view: ({ status }) => status,
  problems: [accountProblems.partyUnfit, accountProblems.statusNotRunning],
})
