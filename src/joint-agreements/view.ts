import { z } from '@hono/zod-openapi'
import { AccountId, PartyId } from '../accounts/index.ts'
import { AgreementId, INSTALMENTS_MAX, paidOf } from '../agreements/index.ts'
import type { Instalment } from '../agreements/model.ts'
import { currencyCode, dayText, idOf, instantText } from '../kernel/input.ts'
import { wireAmount } from '../kernel/money.ts'
import { OrganisationId } from '../tenancy/index.ts'
import {
  CREDITORS_MAX,
  type JointAgreement,
  JointAgreementId,
  type JointShare,
  JointShareId,
  jointEndCodes,
  jointKinds,
  jointStatuses,
  refusalCodes,
  shareStates,
} from './model.ts'
import { regimeNames, silences } from './regimes.law.ts'

const minor = () => z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const version = () => z.int().min(1).max(2_147_483_647)

const instalments = () =>
  z
    .array(z.object({ dueOn: dayText(), amount: minor(), paid: minor() }).openapi('JointInstalment'))
    .max(INSTALMENTS_MAX)
    .openapi({ description: 'Payments fill them in their order' })

const instalmentsView = (schedule: readonly Instalment[], paid: bigint) => {
  const filled = paidOf(schedule, paid)
  return schedule.map(({ dueOn, amount }, n) => ({
    dueOn,
    amount: wireAmount(amount),
    paid: wireAmount(filled[n] ?? 0n),
  }))
}

export const JointAgreementResource = z
  .object({
    id: idOf(JointAgreementId),
    leadId: idOf(OrganisationId),
    status: z.enum(jointStatuses),
    endCode: z.enum(jointEndCodes).nullable(),
    regime: z.enum(regimeNames),
    shareMin: z.int().min(0).max(10_000).openapi({ description: 'Basis points of all claims that have to accept' }),
    silence: z.enum(silences).openapi({ description: 'What saying nothing to the terms means' }),
    appliedOn: dayText().openapi({ description: 'When the borrower applied' }),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The lead’s account; null to everybody else' }),
    partyId: idOf(PartyId).nullable().openapi({ description: 'The lead’s party; null to everybody else' }),
    creditorIds: z
      .array(idOf(OrganisationId))
      .max(CREDITORS_MAX)
      .nullable()
      .openapi({ description: 'Whom the borrower named; null to everybody but the lead' }),
    currency: currencyCode(),
    kind: z.enum(jointKinds).nullable().openapi({ description: 'Null until terms are proposed' }),
    claimed: minor().openapi({ description: 'All that is claimed, in minor units; 0 until terms are proposed' }),
    total: minor().openapi({ description: 'All instalments together' }),
    paid: minor(),
    instalments: instalments(),
    graceDays: z.int().min(0).max(90),
    cureDays: z.int().min(0).max(90),
    reference: z.string().max(100).nullable().openapi({ description: 'To the lead: its own reference' }),
    claimsBy: instantText(),
    answerBy: instantText().nullable(),
    startedAt: instantText().nullable(),
    cureUntil: dayText().nullable().openapi({ description: 'The last day to make a missed instalment good' }),
    endedAt: instantText().nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('JointAgreement')
export type JointAgreementResource = z.output<typeof JointAgreementResource>

interface Seeing {
  readonly org: OrganisationId
}

export function jointView(plan: JointAgreement, { org }: Seeing): JointAgreementResource {
  const leads = plan.leadId === org
  return {
    ...{ id: plan.id, leadId: plan.leadId, status: plan.status, endCode: plan.endCode, regime: plan.regime },
    ...{ shareMin: plan.shareMin, silence: plan.silence, appliedOn: plan.appliedOn },
    ...{ accountId: leads ? plan.accountId : null, partyId: leads ? plan.partyId : null },
    ...{ creditorIds: leads ? [...plan.invited] : null, currency: plan.currency, kind: plan.kind },
    ...{ claimed: wireAmount(plan.claimed), total: wireAmount(plan.total), paid: wireAmount(plan.paid) },
    instalments: instalmentsView(plan.schedule, plan.paid),
    ...{ graceDays: plan.graceDays, cureDays: plan.cureDays, reference: leads ? plan.reference : null },
    ...{ claimsBy: plan.claimsBy, answerBy: plan.answerBy, startedAt: plan.startedAt, cureUntil: plan.cureUntil },
    ...{ endedAt: plan.endedAt, createdAt: plan.createdAt, version: plan.version },
  }
}

export const JointShareResource = z
  .object({
    id: idOf(JointShareId),
    jointAgreementId: idOf(JointAgreementId),
    leadId: idOf(OrganisationId),
    creditorId: idOf(OrganisationId),
    state: z.enum(shareStates),
    refusalCode: z.enum(refusalCodes).nullable(),
    accountId: idOf(AccountId).nullable().openapi({ description: 'The creditor’s account; null to the lead' }),
    partyId: idOf(PartyId).nullable().openapi({ description: 'The creditor’s party; null to the lead' }),
    agreementId: idOf(AgreementId)
      .nullable()
      .openapi({ description: 'What follows it in the creditor’s books; null to the lead' }),
    claim: minor().nullable().openapi({ description: 'What was owed and not disputed when it was claimed' }),
    total: minor().nullable().openapi({ description: 'Its part of the total' }),
    paid: minor().openapi({ description: 'Its part of what was paid' }),
    instalments: instalments(),
    claimedAt: instantText().nullable(),
    answeredAt: instantText().nullable(),
    createdAt: instantText(),
    version: version(),
  })
  .openapi('JointShare')
export type JointShareResource = z.output<typeof JointShareResource>

export function shareView(share: JointShare, { org }: Seeing): JointShareResource {
  const own = share.creditorId === org
  return {
    ...{ id: share.id, jointAgreementId: share.jointAgreementId, leadId: share.leadId, creditorId: share.creditorId },
    ...{ state: share.state, refusalCode: share.refusalCode, accountId: own ? share.accountId : null },
    ...{ partyId: own ? share.partyId : null, agreementId: own ? share.agreementId : null },
    claim: share.claim === null ? null : wireAmount(share.claim),
    total: share.total === null ? null : wireAmount(share.total),
    ...{ paid: wireAmount(share.paid), instalments: instalmentsView(share.schedule, share.paid) },
    ...{ claimedAt: share.claimedAt, answeredAt: share.answeredAt, createdAt: share.createdAt, version: share.version },
  }
}
