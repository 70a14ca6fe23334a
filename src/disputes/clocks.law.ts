import type { CaseSubject } from './model.ts'

/** How surely the numbers of a clock are known. `house`: ours, where no law we know has one. */
export type Sureness = 'primary_text' | 'primary_text_old_version' | 'secondary' | 'general_knowledge' | 'house'

export interface CaseClock {
  readonly id: string
  readonly subject: CaseSubject
  /** ISO 3166; `*` where no law of a place says more. */
  readonly jurisdiction: string
  /** The rule of the table of law it carries out. */
  readonly rule: string | null
  readonly citation: string | null
  readonly sure: Sureness
  readonly from: string
  /** Working days of the lender after the day it was received. */
  readonly acknowledgeWorkingDays: number | null
  /** Days after the day it was received; the last one counts. */
  readonly answerDays: number
  /** The same, once extended. Null: it cannot be. */
  readonly extendedDays: number | null
  /** How long after the answer whoever complains may go to the ombudsman. */
  readonly escalateWithin: { readonly days: number } | { readonly months: number } | null
  /** Only what proves the debt ends the dispute: an answer in words alone does not. */
  readonly endsByVerification: boolean
  /** While such a complaint is open nothing of the debt goes to recovery. */
  readonly stopsDebt?: true
}

/** Nobody waits longer than this for word that the case arrived; where the law says only "promptly" as well. */
const ACKNOWLEDGE_WORKING_DAYS = 5

const house = { acknowledgeWorkingDays: ACKNOWLEDGE_WORKING_DAYS, endsByVerification: false } as const

/** The clocks of cases, the particular before the general. */
export const caseClocks: readonly CaseClock[] = [
  {
    // The numbers are those of 15 U.S.C. 1681i(a)(1), which a furnisher must keep; Regulation F stops collection meanwhile.
    ...{ ...house, id: 'us-dispute', subject: 'dispute', jurisdiction: 'US', rule: 'US-V-43-DIRECTDISPUTE' },
    ...{ citation: '12 CFR 1022.43(e)-(f)', sure: 'general_knowledge', from: '2010-07-01' },
    ...{ answerDays: 30, extendedDays: 45, escalateWithin: null, endsByVerification: true },
  },
  {
    ...{ ...house, id: 'cn-dispute', subject: 'dispute', jurisdiction: 'CN', rule: 'CN-ZX-25', citation: '第25条' },
    ...{ sure: 'primary_text', from: '2013-03-15', answerDays: 20, extendedDays: null, escalateWithin: null },
  },
  {
    ...{ ...house, id: 'cn-complaint', subject: 'complaint', jurisdiction: 'CN', rule: 'CN-COMPLAINT-15' },
    ...{
      citation: null,
      sure: 'secondary',
      from: '2020-03-01',
      answerDays: 15,
      extendedDays: 30,
      escalateWithin: null,
    },
  },
  {
    ...{ ...house, id: 'tw-complaint', subject: 'complaint', jurisdiction: 'TW', rule: 'TW-FCPA-30D' },
    ...{ citation: '第13條第2項', sure: 'primary_text', from: '2011-12-30', answerDays: 30, extendedDays: null },
    escalateWithin: { days: 60 },
  },
  ...(['GB', 'UK'] as const).map(
    (jurisdiction): CaseClock => ({
      ...{ ...house, id: 'uk-complaint', subject: 'complaint', jurisdiction, rule: 'UK-DISP-8W' },
      ...{ citation: 'DISP 1.6.2R', sure: 'primary_text_old_version', from: '2001-12-01' },
      ...{ answerDays: 56, extendedDays: null, escalateWithin: { months: 6 } },
    }),
  ),
  {
    // Known from summaries of the directions of August 2026; the thirty days are those below.
    ...{ ...house, id: 'in-grievance', subject: 'complaint', jurisdiction: 'IN', rule: 'IN-RBI26-GRIEVANCE' },
    ...{ citation: 'bank 454J', sure: 'secondary', from: '2027-01-01', answerDays: 30, extendedDays: null },
    ...{ escalateWithin: null, stopsDebt: true },
  },
  {
    // One month before the ombudsman may be asked; no text of it was read.
    ...{ ...house, id: 'in-complaint', subject: 'complaint', jurisdiction: 'IN', rule: null, citation: null },
    ...{ sure: 'general_knowledge', from: '2021-11-12', answerDays: 30, extendedDays: null, escalateWithin: null },
  },
  ...(['dispute', 'complaint'] as const).map(
    (subject): CaseClock => ({
      ...{ ...house, id: `house-${subject}`, subject, jurisdiction: '*', rule: null, citation: null, sure: 'house' },
      ...{ from: '1900-01-01', answerDays: 30, extendedDays: 45, escalateWithin: null },
    }),
  ),
]

/** The clock of a case received on a day. */
export const clockFor = (subject: CaseSubject, jurisdiction: string, on: string): CaseClock =>
  caseClocks.find(
    (clock) =>
      clock.subject === subject &&
      clock.from <= on &&
      (clock.jurisdiction === jurisdiction.slice(0, 2) || clock.jurisdiction === '*'),
  ) as CaseClock
