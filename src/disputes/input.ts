import { z } from '@hono/zod-openapi'
import { AccountId } from '../accounts/index.ts'
import {
  dayText,
  idOf,
  instantRange,
  jurisdictionCode,
  listInput,
  minorUnits,
  named,
  reference,
  text,
} from '../kernel/input.ts'
import { CollectorId, findingKinds, findingSeverities } from '../licensing/index.ts'
import { PlacementId, placementFilter } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  ActivityId,
  answerCodes,
  CaseId,
  caseStatuses,
  caseSubjects,
  caseWays,
  conductCodes,
  disputeKinds,
  escalationBodies,
  outcomes,
  remedyCodes,
  verificationKinds,
} from './model.ts'

const words = () => text({ max: 4_000 }).openapi({ description: 'For everybody with a part in the case; kept sealed' })

const raising = {
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: named(PlacementId).optional().openapi({ description: 'A placement of the account' }),
  way: z.enum(caseWays).default('borrower').openapi({ description: 'By whom it reached you' }),
  receivedOn: dayText().openapi({ description: 'The day it reached you or the side you took it from' }),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'DISPUTE-2026-118' }),
  statement: words().optional(),
}

export const RaiseDispute = z.strictObject({
  ...raising,
  kind: z
    .enum(disputeKinds)
    .optional()
    .openapi({ description: 'Whether in the period or late is reckoned when it is left out' }),
  inWriting: z.boolean().default(true),
  amount: minorUnits({ min: 1 })
    .optional()
    .openapi({ description: 'The part that is disputed; all of the debt when left out' }),
  repeats: idOf(CaseId).optional().openapi({ description: 'Duplicative: the answered dispute it repeats' }),
})

export const RaiseComplaint = z.strictObject({
  ...raising,
  conduct: z.array(z.enum(conductCodes)).min(1).max(conductCodes.length),
  collector: named(CollectorId).optional().openapi({ description: 'Agencies: your collector it is about' }),
  activities: z
    .array(idOf(ActivityId))
    .min(1)
    .max(50)
    .optional()
    .openapi({ description: 'The contacts it is about, of the same account' }),
  inWriting: z.boolean().default(true),
})

export const ReferCase = z.strictObject({
  lender: idOf(OrganisationId).openapi({ description: 'Whose debt it is about, of the directory' }),
  subject: z.enum(caseSubjects),
  debt: reference().openapi({ description: 'What the lender’s letters call the debt', example: 'CC-2024-0000417' }),
  jurisdiction: jurisdictionCode(),
  way: raising.way,
  receivedOn: raising.receivedOn,
  reference: raising.reference,
  statement: words(),
  kind: z.enum(['identity', 'original_creditor']).optional().openapi({ description: 'Disputes; others are reckoned' }),
  conduct: z.array(z.enum(conductCodes)).min(1).max(conductCodes.length).optional(),
})

export const MatchCase = z.strictObject({
  caseId: named(CaseId),
  account: named(AccountId).openapi({ description: 'Your account it is about' }),
})

export const GetCase = z.strictObject({ caseId: named(CaseId) })

export const ListCases = z.strictObject({
  ...listInput,
  subject: z.enum(caseSubjects).optional(),
  status: z.array(z.enum(caseStatuses)).min(1).max(caseStatuses.length).optional(),
  kind: z.array(z.enum(disputeKinds)).min(1).max(disputeKinds.length).optional(),
  account: named(AccountId).optional().openapi({ description: 'Lenders: your account' }),
  placement: placementFilter(),
  debtOf: named(PlacementId)
    .optional()
    .openapi({ description: 'Those about the debt of this placement, whichever placement they were raised under' }),
  jurisdiction: jurisdictionCode().optional(),
  overdue: z.boolean().optional().openapi({ description: 'Past the time to answer, and not answered' }),
  raisedAt: instantRange(),
})

export const WriteNote = z.strictObject({
  caseId: named(CaseId),
  note: text({ max: 4_000 }).openapi({ description: 'For your own organisation alone; kept sealed' }),
})

export const ListCaseParties = z.strictObject({ ...listInput, caseId: named(CaseId) })

export const ListNotes = z.strictObject({ ...listInput, caseId: named(CaseId), writtenAt: instantRange() })

export const AcknowledgeCase = GetCase

export const VerifyCase = z.strictObject({
  caseId: named(CaseId),
  kind: z.enum(verificationKinds).openapi({ description: 'What was sent' }),
  documents: z
    .array(
      z
        .string()
        .length(64)
        .regex(/^[0-9a-f]{64}$/)
        .openapi({ example: 'ab'.repeat(32) }),
    )
    .min(1)
    .max(20)
    .openapi({ description: 'Of what was sent, SHA-256, hexadecimal' }),
})

export const AnswerCase = z.strictObject({
  caseId: named(CaseId),
  outcome: z.enum(outcomes),
  code: z.enum(answerCodes),
  amount: minorUnits({ min: 1 }).optional().openapi({ description: 'Upheld in part: what was found right' }),
  reasons: words().optional(),
  finding: z
    .strictObject({
      collector: named(CollectorId).openapi({ description: 'Your collector; lenders: whom the complaint is about' }),
      kind: z.enum(findingKinds),
      severity: z.enum(findingSeverities),
      happenedOn: dayText(),
    })
    .optional()
    .openapi('CaseFinding', {
      description:
        'A complaint that is upheld: a finding is reported about the collector, who may reply before whoever reported it decides',
    }),
})

export const WithdrawCase = GetCase

export const ExtendCase = GetCase

export const EscalateCase = z.strictObject({
  caseId: named(CaseId),
  to: z.enum(escalationBodies),
  organisation: idOf(OrganisationId)
    .optional()
    .openapi({ description: 'Who it is taken to, an adviser or regulator of the directory: it then reads the case' }),
})

export const ReopenCase = GetCase

export const RemedyCase = z.strictObject({
  caseId: named(CaseId),
  code: z.enum(remedyCodes),
  amount: minorUnits({ min: 1 }).optional().openapi({ description: 'Refunded, written off or paid' }),
})
