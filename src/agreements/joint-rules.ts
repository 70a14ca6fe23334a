import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { ended, replaced, started } from './agreement-rules.ts'
import type { Ground } from './ground.ts'
import {
  type Agreement,
  AgreementId,
  type AgreementKind,
  type EndCode,
  endCodes,
  type Instalment,
  type JointAgreementId,
} from './model.ts'

/** One creditor's part of what several agreed on. */
export interface Part {
  readonly jointAgreementId: JointAgreementId
  readonly kind: AgreementKind
  /** What was owed and not disputed when it was claimed, and what of it is to be paid, in minor units. */
  readonly claim: bigint
  readonly total: bigint
  /** Instalments that are nothing for this creditor are left out. */
  readonly schedule: readonly Instalment[]
  readonly graceDays: number
  readonly cureDays: number
}

/** What changes in the books of a creditor when an agreement of several begins. */
export interface Followed {
  readonly made: Agreement
  readonly superseded: Agreement | null
  readonly withdrawn: Agreement | null
}

/**
 * The agreement by which one creditor's books follow a joint one. It runs at once, in the place of what ran or waited there;
 * its clock is the joint agreement's.
 */
export function followed(
  { lenderId, agencyId, placementId, accountId, partyId, currency, calendar }: Ground,
  { standing, ...part }: Part & { readonly standing: readonly Agreement[] },
  { now, newId }: { readonly now: Instant; readonly newId: NewId },
): Followed {
  const running = standing.find(({ status }) => status === 'active')
  const waiting = standing.find(({ status }) => status !== 'active')
  const { jointAgreementId, kind, claim, total, graceDays, cureDays } = part
  const made: Agreement = {
    ...{ lenderId, id: newId(AgreementId), agencyId, placementId, accountId, partyId, kind, currency, total },
    ...{ status: 'active', endCode: null, owed: claim, waived: claim - total, paid: 0n, jointAgreementId },
    schedule: part.schedule.filter(({ amount }) => amount > 0n),
    ...{ offer: 1, proposedBy: lenderId, offeredBy: lenderId, reference: null, graceDays, cureDays },
    ...{ answerBy: null, startedAt: null, startedOn: null, cureUntil: null, endedAt: null, lookAt: null },
    waiverId: null,
    ...{ supersedes: running?.id ?? null, createdAt: now, version: 1 },
  }
  return {
    made: started(made, calendar, now),
    superseded: replaced(running, now),
    withdrawn: waiting ? ended(waiting, { status: 'cancelled', endCode: 'superseded', now }) : null,
  }
}

/** The part ends as the whole did. */
export const endedWith = (
  part: Agreement,
  {
    status,
    endCode,
    now,
  }: { readonly status: 'broken' | 'cancelled'; readonly endCode: string; readonly now: Instant },
): Agreement => ended(part, { status, endCode: known(endCode), now })

const known = (code: string): EndCode => endCodes.find((one) => one === code) ?? 'other'
