import { day, debtors, lawOf } from './law-frame.ts'
import type { Pack } from './rule-model.ts'

/*
 * Both texts are known from summaries only. What they forbid is enforced where it is the stricter choice; what is unclear
 * runs in shadow.
 */
const standard = lawOf({ from: day('2025-02-28'), grade: 'bar', force: 'enforced', evidence: 'secondary' })
const guidance = lawOf({ from: day('2026-01-30'), grade: 'bar', force: 'enforced', evidence: 'secondary' })
const clause = '5.3 (clause no. not seen)'

/** Three dials in vain, or three days. */
const unreachable = { days: 3, dials: 3 }

export const cn: Pack = {
  id: 'CN',
  title: 'GB/T 45251-2025 and the guidance of the banking association',
  jurisdictions: ['CN'],
  checkedOn: day('2026-11-25'),
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
  ],
}
