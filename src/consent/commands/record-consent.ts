import { command } from '../../command.ts'
import { Problem, unresolved } from '../../kernel/problem.ts'
import { ok, refuse } from '../../kernel/result.ts'
import { listedInDirectory } from '../../tenancy/index.ts'
import { recordedEvent } from '../events.ts'
import { RecordConsent } from '../input.ts'
import { ConsentId, StatusListId } from '../model.ts'
import { consentProblems as problems } from '../problems.ts'
import { newReceiptCode, receiptHashOf } from '../receipt-code.ts'
import { recorded } from '../rules.ts'
import { listOfNow } from '../status-list.ts'
import { PLACES_TRIED, placesOf } from '../status-list-rules.ts'
import { freePlace, insertConsent } from '../store.ts'
import { consentView, signedRecord } from '../view.ts'

export const recordConsent = command({
  name: 'consent.record',
  summary: 'Record a person’s consent to one use by one recipient',
  scope: 'consents:write',
  input: RecordConsent,
  problems: [
    ...[problems.notMember, problems.referenceTaken, problems.timesUnfit, problems.beyondAssurance],
    problems.listFull,
    problems.weakNamespace,
  ],
  constraints: { consents_reference: problems.referenceTaken, consents_list_index: problems.listFull },
  load: async (context, { recipient }) => ({
    recipient: listedInDirectory(context, recipient ?? context.org),
    place: freePlace(context, await listOfNow(context), placesOf(context.randomBytes(4 * PLACES_TRIED))),
  }),
  decide: (
    { recipient: [other], place: [place] },
    { recipient: _, ...said },
    { org, actor, now, newId, randomBytes },
  ) => {
    if (!other) return refuse(unresolved('recipient', 'No organisation with this id is listed.'))
    if (!place) return refuse(new Problem(problems.listFull, { retryAfterSeconds: 1 }))
    const receiptCode = newReceiptCode(randomBytes)
    const consent = recorded(said, {
      ...{ id: newId(ConsentId), org, kind: actor.orgKind, recipient: { id: other.orgId, kind: other.kind }, now },
      ...{ listId: StatusListId.fromUuid(place.list), listIndex: place.index },
      receiptHash: receiptHashOf(receiptCode),
    })
    return consent.ok ? ok({ consent: consent.value, receiptCode }) : consent
  },
  write: ({ consent }) => [insertConsent(consent)],
  events: ({ consent }) => [recordedEvent(consent)],
  view: async ({ consent, receiptCode }, context) => ({
    id: consent.id,
    consent: consentView(consent, context),
    jws: await signedRecord(consent, context),
    receiptCode,
  }),
})
