import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { Component } from './model.ts'

/** In which order a payment that does not cover a debt pays its parts, where a law says so. */
export interface AllocationRule {
  readonly rule: string
  /** ISO 3166 codes it holds in. */
  readonly jurisdictions: readonly string[]
  readonly from: CalendarDate
  /** The parts the law names, in its order: no other order of these is lawful, unless it is agreed where it may be. */
  readonly named: readonly Component[]
  /** All parts in the order used where nothing else is agreed. What the law does not name stands last. */
  readonly standing: readonly Component[]
  /** Whether the text itself lets creditor and borrower agree on another order. */
  readonly byAgreement: boolean
  readonly citation: string
  readonly source: string
  /** Whether the text itself was read. */
  readonly sure: 'primary_text_copy' | 'secondary'
}

const day = (text: string) => text as CalendarDate

/**
 * Orders of payment known here. Where none is kept (common law leaves parts of one debt to the contract), payments pay
 * `unregulated`. Which of several debts is paid is the payer's to say: see docs/payments.md.
 */
export const allocationRules: readonly AllocationRule[] = [
  {
    ...{ rule: 'TW-CC-323', jurisdictions: ['TW'], from: day('1930-05-05') },
    // Costs, interest, principal. The article names no penalty or late fee: courts mostly put those after the principal.
    ...{ named: ['costs', 'interest', 'principal'], standing: ['costs', 'interest', 'principal', 'fees'] },
    byAgreement: false,
    citation: '民法 第323條',
    source: 'https://law.moj.gov.tw/LawClass/LawSingle.aspx?pcode=B0000001&flno=323',
    sure: 'primary_text_copy',
  },
  {
    ...{ rule: 'CN-CC-561', jurisdictions: ['CN'], from: day('2021-01-01') },
    // Costs of realising the claim, interest, principal debt, unless the parties agreed otherwise.
    ...{ named: ['costs', 'interest', 'principal'], standing: ['costs', 'interest', 'principal', 'fees'] },
    byAgreement: true,
    citation: '中华人民共和国民法典 第561条',
    source: 'https://flk.npc.gov.cn/',
    sure: 'secondary',
  },
  {
    ...{ rule: 'PH-CC-1253', jurisdictions: ['PH'], from: day('1950-08-30') },
    // Principal is not deemed paid until the interest is covered; costs and fees are not named.
    ...{ named: ['interest', 'principal'], standing: ['interest', 'principal', 'costs', 'fees'] },
    byAgreement: false,
    citation: 'Civil Code of the Philippines (Republic Act No. 386), article 1253',
    source: 'https://lawphil.net/statutes/repacts/ra1949/ra_386_1949.html',
    sure: 'secondary',
  },
]

/** The order where no law is kept and nothing is agreed. */
export const unregulated = ['fees', 'interest', 'costs', 'principal'] as const satisfies readonly Component[]
