import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { PersonRole } from './request-model.ts'
import type { Rule, RuleBody, RuleFrame } from './rule-model.ts'

/** Most rules of an instrument share their frame: written once, and again where a rule differs. */
export const lawOf =
  (shared: Omit<RuleFrame, 'id' | 'title' | 'citation'>) =>
  (id: string, citation: string, title: string, rule: RuleBody & Partial<RuleFrame>): Rule => ({
    ...shared,
    id,
    citation,
    title,
    ...rule,
  })

/** A day of a statute, as text. */
export const day = (text: string): CalendarDate => text as CalendarDate

/** The debtor, whoever is liable beside them, and whoever speaks for them: nobody of these is a third party. */
export const debtors: readonly PersonRole[] = [
  'borrower',
  'co_borrower',
  'guarantor',
  'guardian',
  'executor',
  'attorney',
  'adviser',
]
