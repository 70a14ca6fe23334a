import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { partyEvent, partyEvents } from '../party-events.ts'
import { RecordStatus } from '../party-input.ts'
import { insertStatus, partyForChange, refreshCaseFilesOf, saveParty } from '../party-store.ts'
import { accountProblems } from '../problems.ts'
import { recordedStatus } from '../status-interval-rules.ts'
import { todayIn } from '../today.ts'

export const recordStatus = command({
  name: 'party.record_status',
  summary: 'Record that a party is deceased, insolvent, a minor, represented, a victim of identity theft or in prison',
  scope: 'accounts:write',
  input: RecordStatus,
  load: (context, { party }) => ({ file: partyForChange(context, party), zone: ownTimeZone(context) }),
  decide: ({ file: [file], zone }, { party: _, ...given }, { now }) => {
    if (!file) return refuse(notFound())
    if (file.party.erasedAt !== null) return refuse(new Problem(accountProblems.partyErased))
    const status = recordedStatus(given, { statuses: file.statuses, today: todayIn(zone, now) })
    return status.ok ? ok({ party: file.party, status: status.value }) : status
  },
  write: ({ party, status }, context) => [
    insertStatus(context, party.id, status),
    saveParty(context, party, {}),
    refreshCaseFilesOf([party.id], context),
  ],
  events: ({ party, status: { kind, from, until } }, { org }) => [
    partyEvent(partyEvents.statusRecorded, { partyId: party.id, kind, from, until }, org),
  ],
  view: ({ status }) => status,
  problems: [accountProblems.partyErased, accountProblems.partyUnfit, accountProblems.statusOverlaps],
})
