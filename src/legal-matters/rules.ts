import { changeTerms } from '../accounts/accrual-terms-rules.ts'
import { type RecordedCost, recordCost } from '../accounts/cost-rules.ts'
import type { DebtChange, DebtFile } from '../accounts/index.ts'
import { rateCapOn } from '../accounts/interest-caps.law.ts'
import type { AccountId, CostKind } from '../accounts/model.ts'
import { type CalendarDate, calendarDateAt } from '../kernel/calendar-date.ts'
import type { NewId } from '../kernel/id.ts'
import type { Instant } from '../kernel/instant.ts'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import { ok, type Result, refuse } from '../kernel/result.ts'
import type { PlacementId } from '../placements/model.ts'
import type { OrganisationId } from '../tenancy/model.ts'
import { type CostBasis, costCapOf, judgmentRateCapOf } from './costs.law.ts'
import {
  type CloseCode,
  type EnforcementKind,
  type LegalMatter,
  LegalMatterId,
  type MatterCost,
  matterTransitions,
  type Runner,
} from './model.ts'
import { matterProblems as problems } from './problems.ts'

interface Acting {
  readonly org: OrganisationId
  readonly lends: boolean
  readonly now: Instant
  readonly newId: NewId
}

/** What the debt's file says about going to court, to either side. */
export interface MatterGround {
  readonly lenderId: OrganisationId
  readonly agencyId: OrganisationId | null
  readonly placementId: PlacementId | null
  readonly accountId: AccountId
  readonly jurisdiction: string
  readonly currency: string
  readonly timeZone: string
  /** The stage its case is in; null: it has none. */
  readonly stage: string | null
  readonly limitationEndsOn: CalendarDate | null
  readonly disputed: boolean
}

export interface Opening {
  readonly runBy?: Runner | undefined
  readonly lawFirm?: string | undefined
  readonly letterOn: CalendarDate
  readonly reference?: string | undefined
}

const unfit = (kind: ProblemKind, field: string, detail: string): Result<never, Problem> =>
  refuse(new Problem(kind, { detail, errors: [{ pointer: `#/${field}`, code: 'unfit', detail }] }))

/** A case the lender's policy raised to litigation has passed its gates; a lender without one decides by itself. */
function gateRefusal(ground: MatterGround, lends: boolean, today: CalendarDate): Problem | null {
  const { stage, limitationEndsOn, disputed } = ground
  if (limitationEndsOn !== null && limitationEndsOn < today) return new Problem(problems.barred)
  if (disputed) return new Problem(problems.disputed)
  return stage === 'litigation' || (stage === null && lends) ? null : new Problem(problems.gateClosed)
}

export function opened(
  ground: MatterGround,
  asked: Opening,
  { org, lends, now, newId }: Acting,
): Result<LegalMatter, Problem> {
  const today = calendarDateAt(now, ground.timeZone)
  const refusal = gateRefusal(ground, lends, today)
  if (refusal) return refuse(refusal)
  if (asked.letterOn > today) return unfit(problems.dayUnfit, 'letterOn', 'It lies in the future.')
  const { lenderId, agencyId, placementId, accountId, jurisdiction, currency } = ground
  const runBy = asked.runBy ?? (lends ? 'lender' : 'agency')
  if (runBy === 'agency' && agencyId === null) return unfit(problems.notYours, 'runBy', 'No agency holds the debt.')
  return ok({
    ...{ lenderId, agencyId, placementId, id: newId(LegalMatterId), accountId, jurisdiction, currency, openedBy: org },
    ...{ runBy, lawFirm: asked.lawFirm ?? null, reference: asked.reference ?? null, stage: 'letter_of_claim' },
    ...{ letterOn: asked.letterOn, court: null, claimNumber: null, filedOn: null, claimed: null, judgmentOn: null },
    ...{ awarded: null, costsAwarded: null, judgmentRate: null, costsOrdered: 0n, costsCharged: 0n },
    ...{ enforcement: null, enforcedOn: null, closeCode: null, closedAt: null, openedAt: now, version: 1 },
  })
}

const changed = (matter: LegalMatter, changes: Partial<LegalMatter>): LegalMatter => ({
  ...matter,
  ...changes,
  version: matter.version + 1,
})

function moved({ stage }: LegalMatter, command: string): Problem | null {
  const leads = matterTransitions.some((line) => line.command === command && line.from === stage)
  return leads ? null : new Problem(problems.stageUnfit, { detail: `The legal matter is in stage ${stage}.` })
}

/** An agency acts where it runs the matter; the lender always does. */
const step = (matter: LegalMatter, command: string, { lends }: Pick<Acting, 'lends'>): Problem | null =>
  moved(matter, command) ?? (lends || matter.runBy === 'agency' ? null : new Problem(problems.notYours))

/** A step's own day: not in the future, nor before what it follows. */
function dayRefusal(
  field: string,
  on: CalendarDate,
  { after, today }: { after: CalendarDate | null; today: CalendarDate },
) {
  if (on > today) return unfit(problems.dayUnfit, field, 'It lies in the future.')
  return after !== null && on < after ? unfit(problems.dayUnfit, field, `It is before ${after}.`) : null
}

interface Doing extends Pick<Acting, 'lends'> {
  readonly today: CalendarDate
}

export interface Filing {
  readonly court: string
  readonly claimNumber: string
  readonly filedOn: CalendarDate
  readonly claimed: bigint
}

export function filed(matter: LegalMatter, asked: Filing, doing: Doing): Result<LegalMatter, Problem> {
  const refusal = step(matter, 'legal_matter.file', doing)
  if (refusal) return refuse(refusal)
  const day = dayRefusal('filedOn', asked.filedOn, { after: matter.letterOn, today: doing.today })
  return day ?? ok(changed(matter, { ...asked, stage: 'filed' }))
}

export interface Judging {
  readonly judgmentOn: CalendarDate
  readonly awarded: bigint
  readonly costsAwarded: bigint
  readonly annualRate: number
}

export interface Judged {
  readonly matter: LegalMatter
  /** Interest on the debt becomes that of the judgment, where the platform posts it; null: the lender’s own books do. */
  readonly change: DebtChange | null
}

function rateRefusal({ jurisdiction }: LegalMatter, { annualRate, judgmentOn }: Judging) {
  const cap = judgmentRateCapOf(jurisdiction) ?? rateCapOn(jurisdiction, judgmentOn)
  return cap && annualRate > cap.annualRateMax
    ? unfit(problems.rateUnfit, 'annualRate', `At most ${cap.annualRateMax} basis points a year: ${cap.citation}.`)
    : null
}

/** The court has decided: from then on the debt bears the interest of the judgment. No day that has interest is touched. */
export function judged(
  matter: LegalMatter,
  { asked, file }: { readonly asked: Judging; readonly file: DebtFile },
  acting: Pick<Acting, 'lends' | 'newId'>,
): Result<Judged, Problem> {
  if (!acting.lends) return refuse(new Problem(problems.notYours))
  const refusal = moved(matter, 'legal_matter.enter_judgment')
  if (refusal) return refuse(refusal)
  const day = dayRefusal('judgmentOn', asked.judgmentOn, { after: matter.filedOn, today: file.today })
  if (day) return day
  const rate = rateRefusal(matter, asked)
  if (rate) return rate
  const { judgmentOn, awarded, costsAwarded, annualRate: judgmentRate } = asked
  const next = changed(matter, { stage: 'judgment', judgmentOn, awarded, costsAwarded, judgmentRate })
  const { accrual } = file.debt
  if (accrual?.by !== 'platform') return ok({ matter: next, change: null })
  const { dayCount, through } = accrual
  const from = judgmentOn > through ? judgmentOn : through
  const change = changeTerms(file, { by: 'platform', annualRate: judgmentRate, dayCount, from }, acting)
  return change.ok ? ok({ matter: next, change: change.value }) : change
}

export function enforced(
  matter: LegalMatter,
  { kind, startedOn }: { readonly kind: EnforcementKind; readonly startedOn: CalendarDate },
  doing: Doing,
): Result<LegalMatter, Problem> {
  const refusal = step(matter, 'legal_matter.enforce', doing)
  if (refusal) return refuse(refusal)
  const day = dayRefusal('startedOn', startedOn, { after: matter.judgmentOn, today: doing.today })
  return day ?? ok(changed(matter, { stage: 'enforcement', enforcement: kind, enforcedOn: startedOn }))
}

export function closed(matter: LegalMatter, code: CloseCode, { lends, now }: Pick<Acting, 'lends' | 'now'>) {
  const refusal = step(matter, 'legal_matter.close', { lends })
  return refusal ? refuse(refusal) : ok(changed(matter, { stage: 'closed', closeCode: code, closedAt: now }))
}

export interface Charging {
  readonly kind: CostKind
  readonly basis: CostBasis
  readonly citation: string
  readonly amount: bigint
  readonly currency: string
  readonly incurredOn: CalendarDate
  readonly reference?: string | undefined
}

export interface Charged {
  readonly matter: LegalMatter
  readonly recorded: RecordedCost
  readonly cost: MatterCost
}

function costRefusal(matter: LegalMatter, { kind, basis, amount }: Charging) {
  if (basis === 'court_order') {
    if (matter.costsAwarded === null) return unfit(problems.costUnfit, 'basis', 'There is no judgment yet.')
    const left = matter.costsAwarded - matter.costsOrdered
    return amount > left ? unfit(problems.costUnfit, 'amount', `Of the costs awarded ${left} are left.`) : null
  }
  const cap = costCapOf(matter.jurisdiction, kind, basis)
  return cap && amount > cap.amountMax
    ? unfit(problems.costUnfit, 'amount', `At most ${cap.amountMax}: ${cap.citation}.`)
    : null
}

/** A lawful cost is put on the debt, with the clause that allows it. */
export function charged(
  matter: LegalMatter,
  { asked, file }: { readonly asked: Charging; readonly file: DebtFile },
  { lends, now, newId }: Pick<Acting, 'lends' | 'now' | 'newId'>,
): Result<Charged, Problem> {
  if (!lends) return refuse(new Problem(problems.notYours))
  if (matter.stage === 'closed')
    return refuse(new Problem(problems.stageUnfit, { detail: 'The legal matter is closed.' }))
  const refusal = costRefusal(matter, asked)
  if (refusal) return refusal
  const { kind, basis, citation, amount, currency, incurredOn, reference } = asked
  const stated = { kind, amount, currency, chargeable: true, incurredOn, basis: citation, reference }
  const recorded = recordCost(file, stated, { newId })
  if (!recorded.ok) return recorded
  const { lenderId, id: legalMatterId } = matter
  return ok({
    recorded: recorded.value,
    cost: {
      lenderId,
      legalMatterId,
      costId: recorded.value.cost.id,
      basis,
      amount,
      incurredOn,
      citation,
      chargedAt: now,
    },
    matter: changed(matter, {
      costsCharged: matter.costsCharged + amount,
      costsOrdered: matter.costsOrdered + (basis === 'court_order' ? amount : 0n),
    }),
  })
}
