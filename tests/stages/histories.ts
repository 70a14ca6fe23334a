import fc from 'fast-check'
import { AccountId } from '../../src/accounts/index.ts'
import { addDays, type CalendarDate } from '../../src/kernel/calendar-date.ts'
import { addHours, type Instant } from '../../src/kernel/instant.ts'
import { PlacementId } from '../../src/placements/index.ts'
import {
  type CaseHistory,
  engagements,
  type Gate,
  PolicyId,
  type StageCase,
  StageCaseId,
  StageMoveId,
  type StageTerms,
  stageNames,
} from '../../src/stages/model.ts'
import { OrganisationId } from '../../src/tenancy/index.ts'

export const NOW = '2026-11-24T09:30:00.000Z' as Instant
export const TODAY = '2026-11-24' as CalendarDate
export const moment = { at: NOW, today: TODAY }
export const ago = (hours: number): Instant => addHours(NOW, -hours)
export const day = (days: number): CalendarDate => addDays(TODAY, days)

const id = (last: string) => `01a0aaaa-0000-7000-8000-0000000000${last}`

export const history = (changes: Partial<CaseHistory> = {}): CaseHistory => ({
  ...{ zone: 'UTC', jurisdiction: 'US', currency: 'USD', balance: 500_000, postings: [], limitationEndsOn: null },
  ...{ pastDue: [{ since: day(-90), until: null }], active: true, attempts: [], engagements: [], promises: [] },
  ...{ notices: [], disputes: [], protections: [], approvals: [], certificates: [], ...changes },
})

export const stageCase = (changes: Partial<StageCase> = {}): StageCase => ({
  ...{ lenderId: OrganisationId.fromUuid(id('01')), agencyId: OrganisationId.fromUuid(id('02')) },
  ...{ id: StageCaseId.fromUuid(id('03')), placementId: PlacementId.fromUuid(id('04')) },
  ...{ accountId: AccountId.fromUuid(id('05')), jurisdiction: 'US', policyId: PolicyId.fromUuid(id('06')) },
  ...{ stage: 'reminder', channels: ['email'], stageSince: ago(24 * 40), moves: 1, proposedStage: null },
  ...{ proposedAt: null, enteredAt: ago(24 * 40), endedAt: null, version: 1, ...changes },
})

export const mover = { id: StageMoveId.fromUuid(id('07')), by: null }
export const policyId = PolicyId.fromUuid(id('08'))

const hours = fc.integer({ min: -200, max: 3_000 })
const span = fc
  .record({ from: hours, length: fc.option(fc.integer({ min: 1, max: 2_000 })) })
  .map(({ from, length }) => ({
    from: ago(from),
    until: length === null ? null : addHours(ago(from), length),
  }))

/** What may stand in a file, some of it later than the moment asked about. */
export const histories: fc.Arbitrary<CaseHistory> = fc
  .record({
    balance: fc.integer({ min: 0, max: 1_000_000 }),
    pastDue: fc.array(
      fc.record({ since: fc.integer({ min: -300, max: 5 }).map(day), until: fc.constantFrom(null, day(-200)) }),
      { maxLength: 1 },
    ),
    limitationEndsOn: fc.constantFrom(null, day(-1), day(0), day(400)),
    active: fc.boolean(),
    attempts: fc.array(fc.tuple(hours.map(ago), fc.constantFrom('phone' as const, 'sms' as const)), { maxLength: 6 }),
    engagements: fc.array(fc.tuple(hours.map(ago), fc.constantFrom(...engagements)), { maxLength: 3 }),
    disputes: fc.array(span, { maxLength: 1 }),
    protections: fc.array(span, { maxLength: 1 }),
    approvals: fc.array(
      fc.tuple(span, fc.constantFrom(...stageNames)).map(([interval, stage]) => ({ ...interval, stage })),
      { maxLength: 2 },
    ),
  })
  .map(history)

const gate: fc.Arbitrary<Gate> = fc.oneof(
  fc.integer({ min: 0, max: 120 }).map((days) => ({ kind: 'days_past_due' as const, days })),
  fc.record({ kind: fc.constant('attempts' as const), count: fc.integer({ min: 1, max: 3 }), days: fc.constant(60) }),
  fc.constantFrom<Gate>(
    { kind: 'unresponsive', days: 14 },
    { kind: 'no_open_dispute' },
    { kind: 'no_protection' },
    { kind: 'lender_approval' },
    { kind: 'balance', amount: 100_000, currency: 'USD' },
  ),
)

/** Stages in their order, the first without gates. */
export const policies: fc.Arbitrary<readonly StageTerms[]> = fc
  .record({
    stages: fc.subarray([...stageNames], { minLength: 1 }).filter(([first]) => first !== 'litigation'),
    gates: fc.array(fc.array(gate, { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    minimumDays: fc.integer({ min: 0, max: 50 }),
    on: fc.subarray([...engagements]),
  })
  .map(({ stages, gates, minimumDays, on }) =>
    stages.map((stage, index) => ({
      ...{ stage, channels: ['email' as const], minimumDays },
      ...{ gates: index === 0 ? [] : (gates[index] ?? []), deEscalateOn: index === 0 ? [] : on },
    })),
  )
