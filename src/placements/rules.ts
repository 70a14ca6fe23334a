import type { AccountId, AccountStatus, PartyStatusKind } from '../accounts/model.ts'
import { addHours, type Instant } from '../kernel/instant.ts'
import { Problem } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { Mandate, MandateVersion } from '../mandates/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type CodeKind, codeNamed } from './dictionary.ts'
import type { HoldSource } from './hold-model.ts'
import {
  holdingStatuses,
  type Placement,
  type PlacementCommand,
  type PlacementId,
  type PlacementStatus,
  placementTransitions,
} from './model.ts'
import { placementProblems as problems } from './problems.ts'
import { standing, unheld } from './status-rules.ts'

/** A mandate as placing needs it: its terms in force, null until signed, and how much of its capacity is taken. */
export interface PlacingMandate {
  readonly mandate: Mandate
  /** The group of companies the agency belongs to. */
  readonly group: string | null
  readonly terms: MandateVersion['terms'] | null
  readonly taken: number
  /** What may be taken: as signed, less what breaches of work standards took off. */
  readonly capacity: number
  /** What the agency lacks at this moment of the licences the terms require. */
  readonly missing: readonly string[]
}

/** Somebody liable on an account: the statuses running today, and whether somebody represents them. */
export interface LiableParty {
  readonly statuses: readonly PartyStatusKind[]
  readonly represented: boolean
}

/** A hold that protects the borrower, still open on an earlier placement of the account. */
export interface Protection {
  readonly source: HoldSource
  readonly until: Instant | null
  /** It ends with the disputes it stands for. */
  readonly forCase: boolean
}

/** Who held the account before. */
export interface Holder {
  readonly agency: OrganisationId
  readonly group: string | null
}

export interface PlacingAccount {
  readonly id: AccountId
  readonly status: AccountStatus
  readonly product: string
  readonly currency: string
  readonly jurisdiction: string
  readonly balance: bigint
  readonly liable: readonly LiableParty[]
  /** Whether it is offered or held already. */
  readonly placed: boolean
  /** The agencies to which another account of the same borrower is offered, or who hold one. */
  readonly heldBy: readonly OrganisationId[]
  /** One for each placement of the account an agency accepted. */
  readonly holders: readonly Holder[]
  readonly protections: readonly Protection[]
}

/** Why this account cannot be placed under this mandate, or undefined. Capacity is counted by the caller. */
export function obstacle(account: PlacingAccount, under: PlacingMandate): Problem | undefined {
  const { mandate, terms } = under
  if (!terms) return undefined
  if (account.placed) return new Problem(problems.alreadyPlaced)
  if (!['open', 'charged_off'].includes(account.status) || account.balance <= 0n) {
    return new Problem(problems.notCollectable)
  }
  const uncovered = outside(account, terms)
  if (uncovered) return new Problem(problems.outsideMandate, { detail: `The mandate does not cover ${uncovered}.` })
  if (!account.liable.some(mayBeContacted)) return new Problem(problems.nobodyToContact)
  if (terms.customerLevel && account.heldBy.some((agency) => agency !== mandate.agencyId)) {
    return new Problem(problems.heldElsewhere)
  }
  return comesBack(account, under) && !terms.returnsToGroup ? new Problem(problems.heldBefore) : undefined
}

/** Which placement of the account this one would be. */
export const tierOf = ({ holders }: Pick<PlacingAccount, 'holders'>): number => holders.length + 1

const comesBack = ({ holders }: PlacingAccount, { mandate, group }: PlacingMandate): boolean =>
  holders.some((holder) => holder.agency === mandate.agencyId || (group !== null && holder.group === group))

function outside(account: PlacingAccount, terms: MandateVersion['terms']): string | undefined {
  const { jurisdiction, product, currency } = account
  const covered = terms.jurisdictions.some((code) => jurisdiction === code || jurisdiction.startsWith(`${code}-`))
  if (!covered) return `the jurisdiction ${jurisdiction}`
  if (terms.products.length > 0 && !terms.products.includes(product)) return `the product ${product}`
  if (currency !== terms.currency) return `the currency ${currency}`
  const tier = tierOf(account)
  return terms.tiers === undefined || terms.tiers.includes(tier) ? undefined : `placement number ${tier} of an account`
}

/** The dead and minors are reached through whoever represents them; nobody reaches the insolvent and the impersonated. */
function mayBeContacted({ statuses, represented }: LiableParty): boolean {
  if (statuses.includes('insolvent') || statuses.includes('identity_theft')) return false
  return represented || !(statuses.includes('deceased') || statuses.includes('minor'))
}

const RESPOND_HOURS_MAX = 365 * 24

/** Whether offers may be made until then: in the future, at most a year ahead. */
export const inTime = (respondBy: Instant | null, now: Instant): boolean =>
  respondBy === null || (respondBy > now && respondBy <= addHours(now, RESPOND_HOURS_MAX))

interface Proposal {
  readonly id: PlacementId
  readonly reference: string | null
  readonly respondBy: Instant | null
  readonly offer: boolean
}

/** A new placement of one account: drafted, or offered at once. Terms freeze when it is offered. */
export function place(
  { account, under }: { account: PlacingAccount; under: PlacingMandate & { terms: MandateVersion['terms'] } },
  { id, reference, respondBy, offer }: Proposal,
  now: Instant,
): Result<Placement, Problem> {
  const { mandate } = under
  const draft: Placement = {
    lenderId: mandate.lenderId,
    agencyId: null,
    mandateAgencyId: mandate.agencyId,
    mandateId: mandate.id,
    mandateVersion: mandate.inForce ?? mandate.latest,
    ...{ id, accountId: account.id, batchId: null, lenderReference: reference, agencyReference: null },
    ...{
      status: 'draft',
      currency: account.currency,
      amountPlaced: account.balance,
      jurisdiction: account.jurisdiction,
    },
    ...{ baseStatus: null, holdsOpen: 0, recallState: null, returnRequested: false, tier: tierOf(account) },
    ...{
      respondBy,
      offeredAt: null,
      acceptedAt: null,
      activatedAt: null,
      reopenedAt: null,
      endedAt: null,
      endCode: null,
      endNote: null,
    },
    createdAt: now,
    version: 1,
  }
  if (!inTime(respondBy, now)) return refuse(new Problem(problems.respondByPast))
  const problem = obstacle(account, under)
  if (problem) return refuse(problem)
  if (!offer) return ok(draft)
  const offered = offerNow(draft, { account, under }, now)
  return offered.ok ? ok({ ...offered.value, version: 1 }) : offered
}

/** Offers a draft under the terms in force now. The amount placed is what is owed now. */
export function offerNow(
  draft: Placement,
  { account, under }: { account: PlacingAccount; under: PlacingMandate & { terms: MandateVersion['terms'] } },
  now: Instant,
): Result<Placement, Problem> {
  const moved = move(draft, 'placement.offer', 'offered')
  if (!moved.ok) return moved
  if (!inTime(draft.respondBy, now)) return refuse(new Problem(problems.respondByPast))
  const problem = obstacle(account, under)
  if (problem) return refuse(problem)
  if (under.taken >= under.capacity) return refuse(new Problem(problems.capacityReached))
  return ok({
    ...moved.value,
    agencyId: draft.mandateAgencyId,
    mandateVersion: under.mandate.inForce ?? draft.mandateVersion,
    amountPlaced: account.balance,
    tier: tierOf(account),
    offeredAt: now,
  })
}

export const accept = (
  placement: Placement,
  { reference }: { reference: string | null },
  now: Instant,
): Result<Placement, Problem> => {
  if (placement.respondBy !== null && placement.respondBy <= now && placement.status === 'offered') {
    return refuse(new Problem(problems.statusUnfit, { detail: 'The time to respond is over.' }))
  }
  const moved = move(placement, 'placement.accept', 'accepted')
  return moved.ok
    ? ok(standing({ ...moved.value, baseStatus: 'accepted', agencyReference: reference, acceptedAt: now }))
    : moved
}

/** Work begins, or waits for the holds placed meanwhile. */
export function activate(placement: Placement, now: Instant): Result<Placement, Problem> {
  const moved = move(placement, 'placement.activate', 'active')
  return moved.ok ? ok(standing({ ...moved.value, baseStatus: 'active', activatedAt: now })) : moved
}

interface Ending {
  readonly command: PlacementCommand
  readonly to: PlacementStatus
  readonly code: string | null
}

/** Ends an offer or a placement for good: nothing is shared and nothing of the capacity is taken any more. */
export function finish(placement: Placement, { command, to, code }: Ending, now: Instant): Result<Placement, Problem> {
  const moved = move(placement, command, to)
  return moved.ok ? ok({ ...moved.value, ...unheld, endedAt: now, endCode: code }) : moved
}

/** Whether this side uses a code for this. A kind of code is checked by the shape of the input already. */
export function usable(code: string, kind: CodeKind, side: 'lender' | 'agency'): Problem | undefined {
  const entry = codeNamed(code)
  if (entry?.kind === kind && entry.usedBy.includes(side)) return undefined
  const detail = entry ? `${code} is used by: ${entry.usedBy.join(', ')}.` : `${code} is not in the dictionary.`
  return new Problem(problems.codeUnfit, { detail, errors: [{ pointer: '#/code', code: 'unfit', detail }] })
}

/** Whether what `placement` is counts against the mandate's capacity. A draft of a batch is reserved already. */
export const takes = ({ status, batchId }: Pick<Placement, 'status' | 'batchId'>): boolean =>
  status === 'offered' || isHeld(status) || (status === 'draft' && batchId !== null)

export const isHeld = (status: PlacementStatus): boolean => (holdingStatuses as readonly string[]).includes(status)

/** The next status, when the table of transitions leads there from this one. */
export function move(placement: Placement, command: PlacementCommand, to: PlacementStatus): Result<Placement, Problem> {
  const from = placementTransitions.flatMap((line) => (line.command === command && line.from ? [line.from] : []))
  if ((from as readonly PlacementStatus[]).includes(placement.status)) {
    return ok({ ...placement, status: to, version: placement.version + 1 })
  }
  const needed = [...new Set(from)].join(' or ')
  const detail = `The placement is ${placement.status}; ${command} needs it to be ${needed}.`
  return refuse(new Problem(problems.statusUnfit, { detail }))
}
