import { z } from '@hono/zod-openapi'
import { defineEvent, type EventDraft, type EventKind } from '../events/index.ts'
import { ExchangeId, type ExchangeMember, ExchangeMemberId } from '../exchange/index.ts'
import { dayText, idOf } from '../kernel/input.ts'
import type { ExchangeLevel } from './level-model.ts'
import {
  correctionKinds,
  debtStatuses,
  type ExchangeCorrection,
  ExchangeCorrectionId,
  type ExchangeDispute,
  ExchangeDisputeId,
  type ExchangeRecord,
  ExchangeRecordId,
  productClasses,
  recordDisputeReasons,
  recordDisputeStates,
} from './model.ts'

const RecordData = z.strictObject({
  recordId: idOf(ExchangeRecordId),
  exchangeId: idOf(ExchangeId),
  sequence: z.int(),
  status: z.enum(debtStatuses),
  firstDelinquencyOn: dayText().nullable(),
})

const DisputeData = z.strictObject({
  disputeId: idOf(ExchangeDisputeId),
  recordId: idOf(ExchangeRecordId),
  reason: z.enum(recordDisputeReasons),
  state: z.enum(recordDisputeStates),
  dueOn: dayText(),
})
const CorrectionData = z.strictObject({
  correctionId: idOf(ExchangeCorrectionId),
  exchangeId: idOf(ExchangeId),
  inquiry: z.string(),
  kind: z.enum(correctionKinds),
})
const LevelData = z.strictObject({
  memberId: idOf(ExchangeMemberId),
  exchangeId: idOf(ExchangeId),
  product: z.enum(productClasses),
  level: z.int(),
})

const ofDispute = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_dispute', description, data: DisputeData })
const ofCorrection = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_correction', description, data: CorrectionData })
const ofRecord = <const Type extends string>(type: Type, description: string) =>
  defineEvent({ type, version: 1, aggregate: 'exchange_record', description, data: RecordData })

/** Told to the member alone. In the transparency log they prove that a first delinquency was never made later. */
export const contributionEvents = {
  contributed: ofRecord('exchange_record.contributed', 'You said how a debt stands. Told to you alone.'),
  corrected: ofRecord('exchange_record.corrected', 'You put right what you had said of a debt. Told to you alone.'),
  withdrawn: ofRecord('exchange_record.withdrawn', 'You took back what you had said of a debt. Told to you alone.'),
  expired: ofRecord('exchange_record.expired', 'A record may not be disclosed any more: whose it was is forgotten.'),
  disputeRaised: ofDispute(
    'exchange_dispute.raised',
    'A borrower says that a record is wrong: it is flagged from now on.',
  ),
  disputeExtended: ofDispute(
    'exchange_dispute.extended',
    'A dispute is answered later, as the law of the place lets it.',
  ),
  disputeSuppressed: ofDispute(
    'exchange_dispute.suppressed',
    'Nobody answered for a record in time: it is in no answer until somebody does.',
  ),
  disputeAnswered: ofDispute('exchange_dispute.answered', 'A record was verified, corrected or withdrawn.'),
  correctionReceived: ofCorrection(
    'exchange_correction.received',
    'What you were told in answer to an inquiry was wrong. Told to you and to the operator.',
  ),
  correctionAcknowledged: ofCorrection(
    'exchange_correction.acknowledged',
    'A member acted on a correction. Told to it and to the operator.',
  ),
  attested: defineEvent({
    ...{ type: 'exchange_member.attested', version: 1, aggregate: 'exchange_member' },
    description: 'A member said how many debts it has. Told to it alone.',
    data: z.strictObject({ memberId: idOf(ExchangeMemberId), exchangeId: idOf(ExchangeId) }),
  }),
  levelChanged: defineEvent({
    ...{ type: 'exchange_level.changed', version: 1, aggregate: 'exchange_member', data: LevelData },
    description: 'What a member may be told of in a class of products changed. Told to it and to the operator.',
  }),
} as const

export const recordEvent = (
  kind: EventKind<string, z.output<typeof RecordData>>,
  { id, orgId, exchangeId, sequence, status, firstDelinquencyOn }: ExchangeRecord,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { recordId: id, exchangeId, sequence, status, firstDelinquencyOn },
})

export const disputeEvent = (
  kind: EventKind<string, z.output<typeof DisputeData>>,
  { id, orgId, recordId, reason, state, dueOn }: ExchangeDispute,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId] },
  data: { disputeId: id, recordId, reason, state, dueOn },
})

export const correctionEvent = (
  kind: EventKind<string, z.output<typeof CorrectionData>>,
  { id, orgId, operatorId, exchangeId, inquiry, kind: of }: ExchangeCorrection,
): EventDraft => ({
  ...{ kind: kind as EventKind, aggregateId: id, audience: [orgId, operatorId] },
  data: { correctionId: id, exchangeId, inquiry, kind: of },
})

export const attestedEvent = ({ id, orgId, exchangeId }: ExchangeMember): EventDraft => ({
  ...{ kind: contributionEvents.attested as EventKind, aggregateId: id, audience: [orgId] },
  data: { memberId: id, exchangeId },
})

export const levelEvent = (
  { orgId, memberId, exchangeId, product, level }: ExchangeLevel,
  { operatorId }: Pick<ExchangeMember, 'operatorId'>,
): EventDraft => ({
  ...{ kind: contributionEvents.levelChanged as EventKind, aggregateId: memberId, audience: [orgId, operatorId] },
  data: { memberId, exchangeId, product, level },
})
