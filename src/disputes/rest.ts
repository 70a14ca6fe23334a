import { get, type Operation, post } from '../http/index.ts'
import { acknowledgeCase } from './commands/acknowledge-case.ts'
import { answerCase } from './commands/answer-case.ts'
import { escalateCase } from './commands/escalate-case.ts'
import { extendCase } from './commands/extend-case.ts'
import { matchCase } from './commands/match-case.ts'
import { raiseComplaint } from './commands/raise-complaint.ts'
import { raiseDispute } from './commands/raise-dispute.ts'
import { referCase } from './commands/refer-case.ts'
import { remedyCase } from './commands/remedy-case.ts'
import { reopenCase } from './commands/reopen-case.ts'
import { verifyCase } from './commands/verify-case.ts'
import { withdrawCase } from './commands/withdraw-case.ts'
import { writeNote } from './commands/write-note.ts'
import { listNotes } from './note-queries.ts'
import { CaseNoteResource } from './note-view.ts'
import { listCaseParties } from './party-queries.ts'
import { CasePartyResource } from './party-view.ts'
import { getCase, listCases } from './queries.ts'
import { CaseResource as resource } from './view.ts'

const one = '/v1/cases/{caseId}'

export const caseOperations: readonly Operation[] = [
  post(raiseDispute, { path: '/v1/disputes', id: 'disputes.raise', resource, status: 201 }),
  post(raiseComplaint, { path: '/v1/complaints', id: 'complaints.raise', resource, status: 201 }),
  post(referCase, { path: '/v1/cases/refer', id: 'cases.refer', resource, status: 201 }),
  get(listCases, {
    ...{ path: '/v1/cases', id: 'cases.list', resource },
    description:
      'A lender lists those about its debts and its own conduct; an agency, an adviser those they have a part in or raised; a regulator those about debts where it regulates. Needs the scope `disputes:read`.',
  }),
  get(getCase, { path: one, id: 'cases.get', resource }),
  post(matchCase, { path: `${one}/match`, id: 'cases.match', resource }),
  post(writeNote, { path: `${one}/notes`, id: 'cases.writeNote', resource: CaseNoteResource, status: 201 }),
  get(listNotes, { path: `${one}/notes`, id: 'cases.notes', resource: CaseNoteResource }),
  get(listCaseParties, { path: `${one}/parties`, id: 'cases.parties', resource: CasePartyResource }),
  post(acknowledgeCase, { path: `${one}/acknowledge`, id: 'cases.acknowledge', resource }),
  post(verifyCase, { path: `${one}/verify`, id: 'cases.verify', resource }),
  post(answerCase, { path: `${one}/answer`, id: 'cases.answer', resource }),
  post(extendCase, { path: `${one}/extend`, id: 'cases.extend', resource }),
  post(withdrawCase, { path: `${one}/withdraw`, id: 'cases.withdraw', resource }),
  post(escalateCase, { path: `${one}/escalate`, id: 'cases.escalate', resource }),
  post(reopenCase, { path: `${one}/reopen`, id: 'cases.reopen', resource }),
  post(remedyCase, { path: `${one}/remedy`, id: 'cases.remedy', resource }),
]
