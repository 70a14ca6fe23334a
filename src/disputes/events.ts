import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { dayText, idOf, instantText } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  answerCodes,
  type CaseFacts,
  CaseId,
  type CaseParty,
  caseStatuses,
  caseStops,
  caseSubjects,
  disputeKinds,
} from './model.ts'

/** Neither account nor person, words nor amounts: those are read from the case, by whoever has a part in it. */
const CaseData = z.strictObject({
  caseId: idOf(CaseId),
  lenderId: idOf(OrganisationId),
  subject: z.enum(caseSubjects),
  kind: z.enum(disputeKinds).nullable(),
  receivedOn: dayText(),
  status: z.enum(caseStatuses),
  stops: z.enum(caseStops),
  answerBy: instantText().nullable(),
  answerCode: z.enum(answerCodes).nullable(),
})

const about = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'case', description, data: CaseData })

export const caseEvents = {
  disputeRaised: about('dispute.raised', 'A debt, or a part of it, is disputed; what is disputed is not collected.'),
  complaintRaised: about('complaint.raised', 'Somebody complained about conduct.'),
  referred: about('case.referred', 'An adviser referred a dispute or complaint to a lender, who looks for the debt.'),
  matched: about(
    'case.matched',
    'The lender found the debt a referred case is about; what is disputed is not collected.',
  ),
  acknowledged: about('case.acknowledged', 'Whoever raised the case was told that it arrived.'),
  verified: about('case.verified', 'What proves the debt was sent, which ends the dispute.'),
  answered: about('case.answered', 'The case was upheld, upheld in part or rejected.'),
  withdrawn: about('case.withdrawn', 'Whoever raised the case took it back.'),
  moved: about('case.moved', 'The debt was sold: the dispute goes on with its buyer, under an id of its own.'),
  movedBack: about(
    'case.moved_back',
    'The buyer gave the debt back: the dispute goes on with its seller, where it was.',
  ),
  extended: about('case.extended', 'The time to answer was extended, as the law allows.'),
  escalated: about('case.escalated', 'The case was taken to an ombudsman, a regulator or a court.'),
  reopened: about('case.reopened', 'The case runs again, and stops what it stopped.'),
  noted: about('case.noted', 'You noted something about the case, for yourself.'),
  remedied: about('case.remedied', 'What was upheld was put right.'),
  overdue: about('case.overdue', 'The time to answer passed without an answer.'),
} as const

export const caseEvent = (
  kind: EventKind<string, z.output<typeof CaseData>>,
  found: CaseFacts,
  parties: readonly CaseParty[],
): EventDraft => ({
  kind: kind as EventKind,
  aggregateId: found.id,
  audience: [found.lenderId, ...parties.filter(({ until }) => until === null).map(({ orgId }) => orgId)],
  jurisdiction: found.jurisdiction,
  data: {
    ...{ caseId: found.id, lenderId: found.lenderId, subject: found.subject },
    ...{ kind: found.kind, receivedOn: found.receivedOn, status: found.status, stops: found.stops },
    ...{ answerBy: found.answerBy, answerCode: found.answerCode },
  },
})
