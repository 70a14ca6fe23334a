import { command } from '../../command.ts'
import { memberEvent, memberEvents, moved, saveMember } from '../../exchange/index.ts'
import { notFound } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { OrganisationId } from '../../tenancy/index.ts'
import { NamesClientObjection } from '../client-objection-input.ts'
import {
  adviserOf,
  clientObjectionForChange,
  isPlanted,
  recordsObjectedTo,
  saveClientObjection,
} from '../client-objection-store.ts'
import { contributionEvents, disputeEvent } from '../events.ts'
import { ExchangeDisputeId, ExchangeRecordId } from '../model.ts'
import { objectionEvent } from '../objection-events.ts'
import { ExchangeObjectionId } from '../objection-model.ts'
import { objected } from '../objection-rules.ts'
import { insertObjection, raiseElsewhere } from '../objection-store.ts'
import { afterDay, regimeOn } from '../regime.ts'

/** Run by the operator’s own job, which an adviser leaves it: from here on it is an objection like those it hears itself. */
export const handClientObjection = command({
  name: 'exchange_client_objection.hand',
  summary: 'Flag the records an adviser’s client objects to',
  scope: 'exchange:oversee',
  input: NamesClientObjection,
  load: (context, { exchangeClientObjection: id }) => ({
    client: clientObjectionForChange(context, id),
    adviser: adviserOf(context, id),
    records: recordsObjectedTo(context, id),
    canary: isPlanted(context, id),
  }),
  decide: ({ client: [client], adviser: [adviser], records, canary: [canary] }, _, { org, now, newId }) => {
    if (!client || !adviser) return refuse(notFound())
    if (client.objectionId !== null) return ok(null)
    const { exchangeId, product, reason, receivedOn, evidenceSha256 } = client
    const made = objected(
      { orgId: org, id: newId(ExchangeObjectionId), exchangeId, product, reason, receivedOn, evidenceSha256 },
      records.map((found) => ({
        ...{ org: OrganisationId.fromUuid(found.org), record: ExchangeRecordId.fromUuid(found.record) },
      })),
      {
        ...{ regime: regimeOn(adviser.jurisdiction, receivedOn), today: receivedOn, now },
        newDispute: () => newId(ExchangeDisputeId),
      },
    )
    if (!made.ok) return made
    const { objection, disputes } = made.value
    const zones = records.map(({ timeZone }) => [{ timeZone }])
    const raised = disputes.map((dispute, at) => ({ dispute, dueAt: afterDay(dispute.dueOn, zones[at] ?? []) }))
    const isGuess = canary?.planted === true && adviser.state === 'active'
    const stopped = isGuess
      ? moved(adviser, 'exchange_member.suspend', { org, reason: 'planted_identity', now })
      : ok(null)
    if (!stopped.ok) return stopped
    const handed = { ...client, subjects: null, objectionId: objection.id, version: client.version + 1 }
    return ok({ objection, raised, handed, suspended: stopped.value })
  },
  write: (done) =>
    done
      ? [
          insertObjection(done.objection),
          raiseElsewhere(done.objection, done.raised),
          saveClientObjection(done.handed),
          ...(done.suspended ? [saveMember(done.suspended)] : []),
        ]
      : [],
  events: (done) =>
    done
      ? [
          objectionEvent(done.objection),
          ...done.raised.map(({ dispute }) => disputeEvent(contributionEvents.disputeRaised, dispute)),
          ...(done.suspended ? [memberEvent(memberEvents.suspended, done.suspended)] : []),
        ]
      : [],
  view: (done) => ({ done: done !== null }),
})
