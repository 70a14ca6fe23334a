import { day, debtors, lawOf } from './law-frame.ts'
import type { Channel, Purpose } from './request-model.ts'
import type { Pack } from './rule-model.ts'

/** The conduct rules for consumer credit. They bind lenders and agencies alike. */
const conduct = lawOf({ from: day('2014-04-01'), grade: 'bar', force: 'enforced', evidence: 'primary_text' })
/** The breathing space of England and Wales. */
const respite = lawOf({ from: day('2021-05-04'), grade: 'bar', force: 'enforced', evidence: 'official_guidance' })

/** What a moratorium leaves open (regulation 11): what law requires to be sent, and answers to what was asked. */
const leftOpen: readonly Purpose[] = ['required_notice', 'information_requested', 'opt_out_confirmation']
const spoken: readonly Channel[] = ['call', 'sms', 'email', 'field_visit', 'workplace_contact']

export const uk: Pack = {
  id: 'UK',
  title: 'Consumer credit conduct, breathing space and pre-action protocol',
  jurisdictions: ['GB', 'UK'],
  checkedOn: day('2026-11-26'),
  zones: ['Europe/London'],
  exceptDebtKinds: ['commercial'],
  rules: [
    conduct(
      'UK-CONC-794-TIME',
      'CONC 7.9.4R (number: general knowledge)',
      'Not at times the customer reasonably asked to be left alone; the rule names no hours',
      { kind: 'inconvenient', what: 'time', channels: spoken },
    ),
    conduct('UK-CONC-797-EMBARRASS', 'CONC 7.9.7R', 'Letters are marked private, and their sender says nothing', {
      kind: 'affirm',
      all: ['marked_private', 'neutral_sender'],
      channels: ['letter'],
    }),
    conduct('UK-CONC-796-DISCLOSE', 'CONC 7.9.6R', 'Nobody else learns of the debt', {
      kind: 'recipients',
      allowed: debtors,
      location: 'always',
    }),
    conduct('UK-CONC-7910-IDV', 'CONC 7.9.10R', 'Who they are is made sure before the debt is spoken of', {
      kind: 'affirm',
      all: ['identity_verified'],
      channels: ['call', 'field_visit', 'email', 'sms'],
    }),
    conduct('UK-CONC-7912-VISIT', 'CONC 7.9.12R', 'A visit is announced, with its purpose, day and likely time', {
      kind: 'notice',
      notice: 'visit',
      channels: ['field_visit'],
      evidence: 'primary_text_partial',
    }),
    conduct(
      'UK-CONC-7914-VISITCONDUCT',
      'CONC 7.9.14R (number: general knowledge)',
      'A visitor comes to a fitting place and enters only when let in',
      {
        kind: 'affirm',
        all: ['appropriate_location', 'entry_only_with_consent'],
        channels: ['field_visit', 'workplace_contact'],
        evidence: 'primary_text_old_version',
      },
    ),
    conduct(
      'UK-CONC-7310-PRESSURE',
      'CONC 7.3.10R',
      'No pressing for all at once, at short notice, or by borrowing or selling a home',
      { kind: 'content', flags: ['lump_sum_harm', 'unreasonably_short', 'sell_or_borrow'] },
    ),
    conduct('UK-CONC-711-MISREP', 'CONC 7.11', 'No false authority, official look, or action that will not be taken', {
      kind: 'content',
      flags: ['false_authority', 'official_looking_document', 'impossible_action', 'action_not_taken'],
    }),
    conduct(
      'UK-CONC-714-DISPUTE',
      'CONC 7.14.1R',
      'Recovery stops while a debt is disputed on grounds that may be valid',
      {
        kind: 'case',
        cases: ['dispute'],
        code: 'disputed',
        exceptPurposes: leftOpen,
        evidence: 'primary_text_old_version',
      },
    ),
    conduct('UK-CONC-715-STATUTE', 'CONC 7.15', 'Nobody is told of a suit on a debt that is statute-barred', {
      kind: 'barred',
      purposes: ['litigation'],
      force: 'shadow',
      evidence: 'general_knowledge',
    }),
    conduct('UK-CONC-7311-30D', 'CONC 7.3.11R-7.3.12G', 'Pursuit rests while a plan is being made', {
      kind: 'duty',
      duty: 'rest_while_a_plan_is_made',
      terms: { days: 30, extendableDays: 30 },
      force: 'shadow',
      evidence: 'general_knowledge',
    }),
    conduct('UK-CONC-734-FORBEAR', 'CONC 7.3.4R', 'Forbearance is considered before anything harsher', {
      kind: 'duty',
      duty: 'forbearance',
      terms: { before: ['escalate', 'litigate'] },
      from: day('2024-11-04'),
      evidence: 'primary_text_old_version',
    }),
    conduct(
      'UK-CONC-7314-PROPORTION',
      'CONC 7.3.14R, 7.3.18R',
      'A home or a bankruptcy comes after everything milder',
      {
        kind: 'duty',
        duty: 'proportionality',
        terms: { before: ['order_for_sale', 'bankruptcy_petition'] },
        evidence: 'primary_text_old_version',
      },
    ),
    conduct('UK-CONC-721-VULN', 'CONC 7.2.1R', 'The vulnerable are treated by policy, by people who know how', {
      kind: 'duty',
      duty: 'vulnerability_policy',
      terms: { routeTo: 'specialist' },
    }),
    conduct('UK-CONC-775-CHARGES', 'CONC 7.7.5R', 'Charges for default are no higher than their cost', {
      kind: 'duty',
      duty: 'default_charges',
      terms: { atMost: 'reasonable_cost' },
      evidence: 'primary_text_old_version',
    }),
    respite('UK-BS-11-CONTACT', 'reg 11', 'Nobody enforces a moratorium debt by contact', {
      kind: 'treatment',
      treatments: ['moratorium', 'mental_health_moratorium'],
      exceptPurposes: leftOpen,
      exceptRoles: ['adviser'],
      evidence: 'primary_text_draft_SI',
    }),
    respite('UK-BS-26-60D', 'regs 25-26', 'A breathing space lasts sixty days, once in twelve months', {
      kind: 'duty',
      duty: 'breathing_space',
      terms: { days: 60, oncePerMonths: 12 },
    }),
    respite('UK-BS-MHC-30D', 'regs 28-32', 'A mental-health moratorium lasts thirty days beyond the treatment', {
      kind: 'duty',
      duty: 'mental_health_moratorium',
      terms: { daysAfterTreatment: 30 },
    }),
    respite('UK-BS-7-FREEZE', 'reg 7', 'Interest, charges and enforcement rest during a moratorium', {
      kind: 'duty',
      duty: 'freeze',
      terms: { rests: ['interest', 'charges', 'proceedings', 'enforcement'] },
      evidence: 'secondary',
    }),
    respite('UK-BS-12-AGENT', 'reg 12', 'A creditor tells its agents of a moratorium', {
      kind: 'duty',
      duty: 'tell_agents',
      terms: { to: 'every agency on the debt' },
      evidence: 'primary_text',
    }),
    respite(
      'UK-PAP-30D',
      'paras 3-5 (numbers general knowledge)',
      'A suit, and word of one, waits thirty days from the letter of claim',
      {
        kind: 'notice',
        notice: 'letter_of_claim',
        daysBefore: 30,
        afterReply: { days: 30, notice: 'claim_warning', daysBefore: 14 },
        purposes: ['litigation'],
        from: day('2017-10-01'),
        evidence: 'secondary',
      },
    ),
    conduct('UK-DISP-8W', 'DISP 1.6.2R', 'A complaint is answered within eight weeks', {
      kind: 'duty',
      duty: 'complaint_answer',
      terms: { weeks: 8, ombudsmanMonths: 6 },
      from: day('2001-12-01'),
      evidence: 'primary_text_old_version',
    }),
    conduct('UK-DISP-3Y', 'DISP 1.9.1R (2005 text was DISP 1.5.1R)', 'Records of a complaint are kept three years', {
      kind: 'duty',
      duty: 'retention',
      terms: { class: 'complaints', years: 3, from: 'receipt' },
      evidence: 'primary_text_old_version',
    }),
    conduct('UK-SCOR-PURPOSE', 'governing principle', 'Shared credit data serves the named purposes only', {
      kind: 'duty',
      duty: 'exchange_purposes',
      terms: { allowed: ['over_commitment', 'bad_debt', 'fraud', 'money_laundering', 'recovery', 'tracing'] },
    }),
    conduct('UK-PRAAD-DEFAULT', 'Principle 4', 'A default is announced before it is filed, and filed once', {
      kind: 'duty',
      duty: 'pre_listing',
      terms: { noticeDays: 28, arrearsMonths: [3, 6], retentionYears: 6 },
      from: day('2014-01-01'),
      evidence: 'secondary',
    }),
  ],
}
