import type { FrozenPart } from '../accounts/model.ts'
import type { ProtectionKind, RequiredTreatment, SignalKind } from './model.ts'

/** How long a protection of a kind may run, when it is looked at again, and what it asks for at least. */
export interface ProtectionTerms {
  /** Days from its begin to its end; null: no limit. */
  readonly maxDays: number | null
  /** Days from its begin to its first review, and from each review to the next. */
  readonly reviewDays: number
  /** Treatments that satisfy the law for this kind; null: whoever registers it chooses. */
  readonly treatments: readonly RequiredTreatment[] | null
  /** What is not charged on the person’s debts while it runs, and by what right. */
  readonly stops?: { readonly parts: readonly FrozenPart[]; readonly rule: string; readonly citation: string }
  readonly rule: string | null
  readonly citation: string
}

const HOUSE = { maxDays: null, treatments: null, rule: null, citation: 'House rule' } as const

/** Of our own, where no law of a place says more: nobody is protected for ever without somebody looking. */
const house: Readonly<Record<SignalKind, ProtectionTerms>> = {
  mental_health: { ...HOUSE, reviewDays: 90 },
  illness: { ...HOUSE, reviewDays: 90 },
  bereavement: { ...HOUSE, reviewDays: 90 },
  disability: { ...HOUSE, reviewDays: 365 },
  low_literacy: { ...HOUSE, reviewDays: 365 },
  breathing_space: { ...HOUSE, reviewDays: 30 },
  mental_health_crisis: { ...HOUSE, reviewDays: 30 },
  disaster: { ...HOUSE, reviewDays: 90 },
  attorney_represented: { ...HOUSE, reviewDays: 180 },
  cease_request: { ...HOUSE, reviewDays: 365 },
  deceased: {
    ...HOUSE,
    reviewDays: 365,
    treatments: ['no_contact', 'through_representative', 'mandatory_notices_only'],
  },
  insolvent: {
    ...HOUSE,
    reviewDays: 365,
    treatments: ['no_contact', 'through_representative', 'mandatory_notices_only'],
  },
}

/** Interest, fees and charges rest. */
const RESTS = { parts: ['interest', 'fees'], rule: 'UK-BS-7-FREEZE', citation: 'SI 2020/1311, reg 7' } as const

/**
 * England and Wales: a breathing space lasts 60 days, looked at midway; one for a mental health crisis lasts as long as the
 * treatment and 30 days more. No creditor or agent speaks of enforcing meanwhile (regulation 11).
 */
const DEBT_RESPITE: Partial<Record<ProtectionKind, ProtectionTerms>> = {
  breathing_space: {
    ...{ maxDays: 60, reviewDays: 30, treatments: ['no_contact', 'mandatory_notices_only'], rule: 'UK-BS-26-60D' },
    ...{ stops: RESTS, citation: 'SI 2020/1311, regs 25-27' },
  },
  mental_health_crisis: {
    ...{ maxDays: null, reviewDays: 30, treatments: ['no_contact', 'mandatory_notices_only'], rule: 'UK-BS-MHC-30D' },
    ...{ stops: RESTS, citation: 'SI 2020/1311, regs 28-32' },
  },
}

const byPlace: Readonly<Record<string, Partial<Record<SignalKind, ProtectionTerms>>>> = {
  GB: DEBT_RESPITE,
  UK: DEBT_RESPITE,
}

/** The terms of a kind where the debts lie. */
export const termsOf = (kind: SignalKind, jurisdiction: string): ProtectionTerms =>
  byPlace[jurisdiction.slice(0, 2)]?.[kind] ?? house[kind]
