import {
  accountProblems,
  insertStatus,
  type PartyFile,
  type PartyStatus,
  partyEvent,
  partyEvents,
  recordedStatus,
  refreshCaseFilesOf,
  saveParty,
  todayIn,
} from '../../accounts/index.ts'
import { command } from '../../command.ts'
import { notFound, Problem } from '../../kernel/problem.ts'
import { ok, type Result, refuse } from '../../kernel/result.ts'
import { ownTimeZone } from '../../tenancy/index.ts'
import { scrubEvent, scrubEvents } from '../events.ts'
import { DecideScrub } from '../input.ts'
import type { SharedScrub } from '../model.ts'
import { scrubProblems } from '../problems.ts'
import { decided, wrongSide } from '../rules.ts'
import { holderOf, isOnAccount, partyNamedFor, saveDecision, scrubForChange } from '../store.ts'
import { scrubView } from '../view.ts'

interface Recorded {
  readonly party: PartyFile['party']
  readonly status: PartyStatus
}

export const decideScrub = command({
  name: 'scrub.decide',
  summary: 'Confirm or dismiss a match; a confirmed one becomes a status of the person',
  scope: 'accounts:write',
  input: DecideScrub,
  problems: [
    ...[scrubProblems.lenderDecides, scrubProblems.nothingToDecide, scrubProblems.partyUnclear],
    ...[accountProblems.partyErased, accountProblems.partyUnfit, accountProblems.statusOverlaps],
  ],
  load: (context, { scrub, party }) => ({
    scrub: scrubForChange(context, scrub),
    holder: holderOf(context, scrub),
    party: partyNamedFor(context, party),
    onAccount: isOnAccount(context, scrub, party),
    zone: ownTimeZone(context),
  }),
  decide: (
    { scrub: [scrub], holder: [holder = null], party: [party], onAccount, zone },
    input,
    { now, lends },
  ): Result<SharedScrub & { recorded: Recorded | null }, Problem> => {
    if (!scrub) return refuse(notFound())
    if (!lends) return refuse(wrongSide())
    const person = onAccount.length > 0 ? party : undefined
    if (person && person.party.erasedAt !== null) return refuse(new Problem(accountProblems.partyErased))
    const match = decided({ scrub, holder }, input, { person, now })
    if (!match.ok) return match
    const { records, ...rest } = match.value
    if (!records || !person) return ok({ ...rest, recorded: null })
    const { regime } = input
    const given = {
      ...records,
      until: null,
      source: 'public_record' as const,
      ...(regime === undefined ? {} : { regime }),
    }
    const status = recordedStatus(given, { statuses: person.statuses, today: todayIn(zone, now) })
    return status.ok ? ok({ ...rest, recorded: { party: person.party, status: status.value } }) : status
  },
  revises: ({ scrub: [scrub] }) => scrub ?? null,
  write: ({ scrub, recorded }, context) => [
    saveDecision(scrub),
    ...(recorded
      ? [
          insertStatus(context, recorded.party.id, recorded.status),
          saveParty(context, recorded.party, {}),
          refreshCaseFilesOf([recorded.party.id], context),
        ]
      : []),
  ],
  events: ({ scrub, holder, recorded }, { org }) => [
    scrubEvent(scrubEvents.decided, { scrub, holder }),
    ...(recorded
      ? [partyEvent(partyEvents.statusRecorded, { partyId: recorded.party.id, ...interval(recorded.status) }, org)]
      : []),
  ],
  view: ({ scrub }, context) => scrubView(scrub, context),
})

const interval = ({ kind, from, until }: PartyStatus) => ({ kind, from, until })
