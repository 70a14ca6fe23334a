import { day, debtors, lawOf } from './law-frame.ts'
import type { Pack } from './rule-model.ts'

/*
 * The standard and the guidance are known from summaries only. What they forbid is enforced where it is the stricter choice; what
 * is unclear runs in shadow.
 */
const standard = lawOf({ from: day('2025-02-28'), grade: 'bar', force: 'enforced', evidence: 'secondary' })
const guidance = lawOf({ from: day('2026-01-30'), grade: 'bar', force: 'enforced', evidence: 'secondary' })
/** 商业银行信用卡业务监督管理办法, read in copies that are not clean. */
const cards = lawOf({ from: day('2011-01-13'), grade: 'bar', force: 'enforced', evidence: 'secondary' })
/** 征信业管理条例. */
const creditInformation = lawOf({
  ...{ from: day('2013-03-15'), grade: 'bar', force: 'enforced', evidence: 'primary_text' },
})
const clause = '5.3 (clause no. not seen)'

/** Three dials in vain, or three days. */
const unreachable = { days: 3, dials: 3 }

export const cn: Pack = {
  id: 'CN',
  title: 'GB/T 45251-2025, the guidance of the banking association, cards and credit information',
  jurisdictions: ['CN'],
  checkedOn: day('2026-11-27'),
  zones: ['Asia/Shanghai'],
  rules: [
    standard('CN-GBT-WINDOW', clause, 'Not from ten at night to eight in the morning, unless agreed', {
      kind: 'window',
      allow: [['08:00', '22:00']],
      consent: 'actor',
      channels: ['call', 'field_visit', 'sms'],
    }),
    guidance('CN-CBA-WINDOW', 'ch.3', 'Not from ten at night to eight in the morning without consent', {
      kind: 'window',
      allow: [['08:00', '22:00']],
      consent: 'actor',
      channels: ['call', 'sms', 'field_visit', 'email'],
    }),
    standard('CN-GBT-CALL3', clause, 'Three calls that connect a day, by the lender and all its agencies together', {
      kind: 'frequency',
      max: 3,
      days: 1,
      scope: { by: 'lender_group', person: true },
      media: ['call'],
      counts: 'connected',
      channels: ['call'],
    }),
    guidance('CN-CBA-DIAL6', 'ch.3', 'Six dials of one number a day should do', {
      kind: 'frequency',
      max: 6,
      days: 1,
      scope: { by: 'lender_group', endpoint: true },
      media: ['call'],
      counts: 'dials',
      grade: 'advice',
      channels: ['call'],
    }),
    standard('CN-GBT-VISIT', clause, 'One visit a day', {
      kind: 'frequency',
      max: 1,
      days: 1,
      scope: { by: 'lender_group', person: true },
      media: ['field_visit'],
      counts: 'dials',
      channels: ['field_visit'],
    }),
    guidance('CN-CBA-VISIT2', 'Art. 22', 'Two visitors, who show who they are and enter only when let in', {
      kind: 'affirm',
      all: ['show_id', 'entry_only_with_consent'],
      crewMin: 2,
      channels: ['field_visit', 'workplace_contact'],
    }),
    standard('CN-GBT-CONTACTS', '5.3/5.5', 'Only the debtor; others only where the debtor is lost', {
      kind: 'recipients',
      allowed: debtors,
      location: 'unreachable',
      unreachable,
    }),
    guidance('CN-CBA-THIRD', 'ch.3', 'Others only to reach the debtor, once the debtor cannot be reached', {
      kind: 'recipients',
      allowed: debtors,
      location: 'unreachable',
      unreachable,
    }),
    guidance('CN-CBA-RECORD', 'ch.3', 'Calls are recorded', { kind: 'affirm', all: ['recording'], channels: ['call'] }),
    guidance('CN-CBA-PROHIB', 'ch.3 (eight prohibitions)', 'Eight things never done', {
      kind: 'content',
      flags: [
        ...['impersonate_authority', 'agency_posing_as_bank', 'threat_abuse_fraud_violence'],
        ...['exaggerate_consequences_fake_blacklist', 'charge_collection_fee', 'induce_new_borrowing'],
        ...['public_posting', 'private_phone_or_IM', 'unconsented_entry'],
      ],
    }),
    standard('CN-GBT-INTERVAL7', 'unknown', 'Seven days between something: what, the summaries do not say', {
      kind: 'duty',
      duty: 'interval',
      terms: { days: 7 },
      force: 'shadow',
    }),
    standard('CN-GBT-TRAIN', '5.2 (NIFA 2024 guideline wording)', 'Collectors are examined first, and trained yearly', {
      kind: 'collector',
      certificates: ['cn_assessment'],
      training: { timesPerYear: 1 },
      from: day('2024-05-15'),
    }),
    guidance('CN-CBA-SOURCES', 'ch.3', 'Numbers and addresses come from one of six lawful sources', {
      kind: 'endpoint',
      flaw: 'source_unlisted',
      sources: ['borrower', 'lender', 'agency', 'bureau', 'court', 'public_record'],
    }),
    cards('CN-CARD-68', '第68条 (numbering per secondary)', 'A card is collected from its holder and guarantor alone', {
      kind: 'recipients',
      allowed: debtors,
      location: 'always',
      debtKinds: ['credit_card'],
    }),
    cards('CN-CARD-69', '第69条', 'A letter about a card says what is owed and why, and how to object', {
      kind: 'disclose',
      say: [
        ...['debtor_and_amount', 'reason_and_legal_basis', 'rights_and_obligations', 'how_to_check'],
        ...['how_to_object', 'issuer_contact', 'issuer_seal'],
      ],
      purposes: ['collect'],
      channels: ['letter'],
      debtKinds: ['credit_card'],
    }),
    standard('CN-GBT-STATUS', 'cover/contents', 'A standard that is recommended, and binds by contract', {
      kind: 'duty',
      duty: 'standing_of_the_standard',
      terms: { standing: 'recommended' },
      force: 'shadow',
      evidence: 'primary_cover_only',
    }),
    standard('CN-GBT-NEGOTIATE7', 'unknown', 'Who asks for instalments or relief has an answer in seven working days', {
      kind: 'duty',
      duty: 'hardship_answer',
      terms: { workingDays: 7 },
      force: 'shadow',
    }),
    standard(
      'CN-NIFA2018-TIME',
      'article number not verified',
      'At a fitting time, and not often; no hours are named',
      {
        kind: 'duty',
        duty: 'persistent_contact',
        terms: { numericLimit: 'none' },
        from: day('2018-03-28'),
        force: 'shadow',
        evidence: 'general_knowledge',
      },
    ),
    creditInformation('CN-ZX-15', '第15条', 'A person is told before what stands against them is reported', {
      kind: 'duty',
      duty: 'pre_listing',
      terms: { notice: 'pre_listing' },
    }),
    creditInformation('CN-ZX-25', '第25条', 'What is disputed is marked, and answered in writing within twenty days', {
      kind: 'duty',
      duty: 'dispute_answer',
      terms: { days: 20, markDisputed: true },
    }),
    creditInformation('CN-ZX-26', '第26条', 'The supervisor answers a complaint it accepted within thirty days', {
      kind: 'duty',
      duty: 'supervisor_complaint_answer',
      terms: { days: 30 },
    }),
    standard(
      'CN-COMPLAINT-15',
      'article not seen',
      'A complaint is answered within fifteen days, at most twice thirty',
      {
        kind: 'duty',
        duty: 'complaint_answer',
        terms: { days: 15, extendedDays: 30, furtherDays: 30 },
        from: day('2020-03-01'),
      },
    ),
  ],
}
