import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { ScheduleTerms } from '../agreements/index.ts'
import { dayText, idOf, instantRange, listInput, minorUnits, named, reference } from '../kernel/input.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  CREDITORS_MAX,
  chosenJointEndCodes,
  chosenRefusalCodes,
  JointAgreementId,
  JointShareId,
  jointKinds,
  jointStatuses,
  shareStates,
} from './model.ts'
import { regimeNames } from './regimes.law.ts'

const days = (standing: number, max: number) => z.int().min(0).max(max).default(standing)
const workingDays = (description: string) => z.int().min(1).max(30).default(10).openapi({ description })
export const one = { jointAgreement: named(JointAgreementId) }
const share = { jointShare: idOf(JointShareId) }

export const OpenJointAgreement = z.strictObject({
  account: named(AccountId).openapi({ description: 'Your account: you lead' }),
  party: idOf(PartyId).openapi({ description: 'Who owes on it and applied' }),
  creditors: z
    .array(idOf(OrganisationId))
    .min(1)
    .max(CREDITORS_MAX)
    .refine((given) => new Set(given).size === given.length, { message: 'Each creditor once' })
    .openapi({ description: 'The other creditors the borrower named' }),
  regime: z.enum(regimeNames),
  shareMin: z.int().min(0).max(10_000).optional().openapi({
    description: 'Basis points of all claims that have to accept, where that is more than the regime asks for',
  }),
  application: z
    .strictObject({
      receivedOn: dayText().openapi({ description: 'When it came' }),
      sha256: z
        .string()
        .max(64)
        .regex(/^[0-9a-f]{64}$/)
        .openapi({ description: 'Of what the borrower signed', example: 'ab'.repeat(32) }),
    })
    .openapi('BorrowerApplication'),
  claimDays: workingDays('Your working days in which creditors say what they are owed'),
  reference: reference().optional().openapi({ description: 'Your own reference', example: 'NEGOTIATION-118' }),
})

export const ProposeJointAgreement = z.strictObject({
  ...one,
  kind: z.enum(jointKinds),
  total: minorUnits({ min: 1 }).openapi({ description: 'All instalments together, in minor units' }),
  schedule: ScheduleTerms,
  graceDays: days(3, 90).openapi({ description: 'Days an instalment may be late without being missed' }),
  cureDays: days(14, 90).openapi({ description: 'Days to make a missed instalment good' }),
  answerDays: workingDays('Your working days in which creditors answer'),
})

export const GetJointAgreement = z.strictObject(one)
export const EndJointAgreement = z.strictObject({ ...one, code: z.enum(chosenJointEndCodes) })
/** For the jobs alone. */
export const FollowJointAgreement = z.strictObject({ jointAgreement: idOf(JointAgreementId) })

const as = z.enum(['lead', 'creditor']).default('lead').openapi({ description: 'The side you are on' })

export const ListJointAgreements = z.strictObject({
  ...listInput,
  as,
  party: idOf(PartyId).optional().openapi({ description: 'With this person of yours, where you lead' }),
  status: z.array(z.enum(jointStatuses)).min(1).max(jointStatuses.length).optional(),
  createdAt: instantRange(),
})

export const GetJointShare = z.strictObject(share)
export const ClaimJointShare = GetJointShare
export const AcceptJointShare = GetJointShare
export const DeclineJointShare = GetJointShare
export const RefuseJointShare = z.strictObject({ ...share, code: z.enum(chosenRefusalCodes) })

export const ListJointShares = z.strictObject({
  ...listInput,
  as,
  jointAgreement: named(JointAgreementId).optional(),
  state: z.array(z.enum(shareStates)).min(1).max(shareStates.length).optional(),
})
