import { z } from '@hono/zod-openapi'
import { AccountId, ContactPointId, PartyId } from '../accounts/index.ts'
import { purposes } from '../compliance/index.ts'
import { idOf, instantRange, instantText, listInput, named, text } from '../kernel/input.ts'
import { CollectorId } from '../licensing/index.ts'
import { PlacementId } from '../placements/index.ts'
import { OrganisationId } from '../tenancy/index.ts'
import { DEBTS_MAX, DebtDiscussed } from './debt-input.ts'
import { type ContactChannel, contactChannelNames, DecisionId } from './decision-model.ts'

export const contactChannel = () => z.enum(contactChannelNames as readonly [ContactChannel, ...ContactChannel[]])
const word = (max = 60) =>
  z
    .string()
    .max(max)
    .regex(/^[a-z][a-z0-9_]*$/)

/** What a contact is about, and how: one shape for a single question and for a day's list. */
const contact = {
  placement: named(PlacementId)
    .optional()
    .openapi({ description: 'The placement you work; a lender may name an account instead' }),
  account: named(AccountId)
    .optional()
    .openapi({ description: 'The account, where the lender’s own staff ask without a placement' }),
  party: idOf(PartyId).optional().openapi({ description: 'The person; left out, whose contact point it is' }),
  contactPoint: idOf(ContactPointId)
    .optional()
    .openapi({ description: 'The number, mailbox or address you would use' }),
  phone: text({ max: 60 }).optional().openapi({
    description: 'In its place a number in E.164, found among those of the debt’s people',
    example: '+12125550123',
  }),
  channel: contactChannel(),
  purpose: z.enum(purposes).default('collect'),
  language: z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/)
    .optional()
    .openapi({ description: 'BCP 47: the language you would speak or write', example: 'zh-TW' }),
  notice: word()
    .optional()
    .openapi({ description: 'The kind of notice it delivers; counts with the purpose `required_notice` alone' }),
  reply: z
    .boolean()
    .optional()
    .openapi({ description: 'It answers a message of theirs in the same medium; each is answered once' }),
}

/** Each is looked up with all that hangs on it: a list of a thousand stays one statement of seconds. */
const LISTED_DEBTS_MAX = 5

const debts = (max: number) =>
  z.array(DebtDiscussed).min(1).max(max).optional().openapi({
    description:
      'Other debts of the person you would speak of, named like the one it is asked for; the answer is for all of them',
  })

/** One of a list. */
export const contactItem = () => z.strictObject({ ...contact, debts: debts(LISTED_DEBTS_MAX) })

/** Numbers are found by an index under the lender’s key. */
export const lender = () =>
  idOf(OrganisationId).optional().openapi({ description: 'Whose debt it is, where an agency names a `phone`' })

export const DecideContact = z.strictObject({
  ...contact,
  debts: debts(DEBTS_MAX),
  lender: lender(),
  collector: named(CollectorId).optional().openapi({ description: 'Who would do it, of your own register' }),
  crew: z.int().min(1).max(10).optional().openapi({ description: 'People who go along on a visit' }),
  affirmed: z
    .array(word())
    .max(20)
    .optional()
    .openapi({ description: 'What you affirm is in place', example: ['recording'] }),
  override: z
    .strictObject({
      rules: z
        .array(z.string().min(1).max(60))
        .min(1)
        .max(5)
        .openapi({ description: 'The presumptions it answers, by rule id', example: ['US-F-14B-7IN7'] }),
      code: word(100).openapi({ description: 'One of `overrides` of the denied decision' }),
      evidence: text({ max: 500 }).openapi({ description: 'Where the evidence is kept; kept sealed' }),
    })
    .optional(),
})

const PLANNED_AT_ONCE_MAX = 500

export const PlanContacts = z.strictObject({
  lender: lender(),
  items: z.array(contactItem()).min(1).max(PLANNED_AT_ONCE_MAX),
  at: instantText().optional().openapi({ description: 'For when, within a week; now, when left out' }),
})

export const GetDecision = z.strictObject({ decision: idOf(DecisionId) })
export const ReleaseReservation = GetDecision
export const RerunDecision = GetDecision

export const ListDecisions = z.strictObject({
  ...listInput,
  outcome: z.enum(['allow', 'deny']).optional(),
  rule: z.string().min(1).max(60).optional().openapi({ description: 'The rule that decided (`ruledBy`)' }),
  placement: idOf(PlacementId).optional(),
  party: idOf(PartyId).optional(),
  collector: idOf(CollectorId).optional(),
  channel: contactChannel().optional(),
  decidedAt: instantRange(),
})
