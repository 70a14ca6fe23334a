import type { InterruptionCause } from './model.ts'

/** What an interruption does: starts the period anew from its day, changes nothing, or as a court or contract states. */
export type InterruptionEffect = 'restart' | 'none' | 'stated'

export interface LimitationRule {
  /** ISO 3166 codes it holds in. */
  readonly jurisdictions: readonly string[]
  readonly basis: string
  readonly years: number
  readonly effects: Readonly<Record<InterruptionCause, InterruptionEffect>>
  /** What can revive a barred debt. */
  readonly revivedBy: readonly InterruptionCause[]
  readonly citation: string
  readonly source: string
}

/**
 * Limitation periods known here, until the compliance packs bring theirs. Everywhere else, and for every other basis,
 * the caller states the expiry. That a barred debt is not sued for: 12 CFR 1006.26(b); CONC 7.15.
 */
export const limitationRules: readonly LimitationRule[] = [
  {
    jurisdictions: ['TW'],
    basis: 'contract',
    years: 15,
    // A suit starts the period anew only when the proceedings end (article 137, second paragraph).
    effects: { acknowledgement: 'restart', payment: 'restart', suit: 'stated' },
    // Article 144: a debtor who acknowledges by contract, or pays, cannot fall back on the lapse of time for it.
    revivedBy: ['acknowledgement'],
    citation: '民法 第125條、第129條、第137條、第144條',
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=B0000001',
  },
  {
    jurisdictions: ['TW'],
    basis: 'periodic_interest',
    years: 5,
    effects: { acknowledgement: 'restart', payment: 'restart', suit: 'stated' },
    revivedBy: ['acknowledgement'],
    citation: '民法 第126條、第129條、第137條、第144條',
    source: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=B0000001',
  },
  {
    jurisdictions: ['CN'],
    basis: 'contract',
    years: 3,
    // Article 195: anew from the interruption, or from the end of the proceedings.
    effects: { acknowledgement: 'restart', payment: 'restart', suit: 'stated' },
    // Article 192: an obligor who agrees to perform after expiry may not plead it.
    revivedBy: ['acknowledgement'],
    citation: '中华人民共和国民法典 第188条、第192条、第195条',
    source: 'https://flk.npc.gov.cn/',
  },
  {
    jurisdictions: ['GB-EAW', 'GB-ENG', 'GB-WLS'],
    basis: 'contract',
    years: 6,
    // Section 29(5): a fresh accrual. A judgment has a period of its own (section 24).
    effects: { acknowledgement: 'restart', payment: 'restart', suit: 'stated' },
    // Section 29(7): what is barred is not revived.
    revivedBy: [],
    citation: 'Limitation Act 1980, sections 5 and 29(5), 29(7)',
    source: 'https://www.legislation.gov.uk/ukpga/1980/58',
  },
]

export const limitationRuleOf = (jurisdiction: string, basis: string): LimitationRule | undefined =>
  limitationRules.find((rule) => rule.basis === basis && rule.jurisdictions.includes(jurisdiction))
