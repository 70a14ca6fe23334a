import { day, debtors, lawOf } from './law-frame.ts'
import type { Pack } from './rule-model.ts'

const circular = lawOf({ from: day('2022-08-12'), grade: 'bar', force: 'enforced', evidence: 'primary_text_copy' })
/** The directions of August 2026, known from summaries; they bite with the new year. */
const directions = lawOf({ from: day('2027-01-01'), grade: 'bar', force: 'enforced', evidence: 'secondary' })

export const india: Pack = {
  id: 'IN',
  title: 'Recovery agents of regulated entities',
  jurisdictions: ['IN'],
  checkedOn: day('2026-11-27'),
  zones: ['Asia/Kolkata'],
  rules: [
    circular('IN-IIBF-DRA', 'IIBF DRA rules', 'Only by collectors who are trained and certified', {
      kind: 'collector',
      certificates: ['in_dra'],
      training: { hours: { graduate: 50, others: 100 } },
      certifies: { ageMin: 18, passMarkPercent: 50 },
      from: day('2008-01-01'),
      evidence: 'secondary',
    }),
    circular('IN-RBI22-WINDOW', 'para 2', 'Calls from eight in the morning to seven in the evening', {
      kind: 'window',
      allow: [['08:00', '19:00']],
      zone: 'Asia/Kolkata',
      channels: ['call'],
    }),
    circular('IN-RBI22-HARASS', 'para 2', 'No threat, humiliation, intrusion on family, anonymous call or falsehood', {
      kind: 'content',
      flags: [
        ...['intimidation', 'public_humiliation', 'contact_family_referees_friends'],
        ...['inappropriate_message_or_social', 'anonymous_call', 'false_misleading'],
      ],
    }),
    directions(
      'IN-RBI26-WINDOW',
      'bank 454T.2 / NBFC 100Y (reported)',
      'Any contact from eight to seven, unless the borrower asks otherwise',
      {
        kind: 'window',
        allow: [['08:00', '19:00']],
        zone: 'Asia/Kolkata',
        consent: 'lender_or_actor',
        channels: ['call', 'sms', 'field_visit', 'social_private_message'],
      },
    ),
    directions('IN-RBI26-WHO', 'bank 454T.1', 'Only the borrower and the guarantor', {
      kind: 'recipients',
      allowed: debtors,
      location: 'never',
    }),
    directions('IN-RBI26-GRIEVANCE', 'bank 454J', 'Nothing goes to an agency’s recovery while a grievance is open', {
      kind: 'case',
      cases: ['complaint'],
      code: 'grievance_open',
      exceptPurposes: ['required_notice', 'information_requested', 'opt_out_confirmation'],
      actors: ['third_party_collector'],
    }),
    directions('IN-RBI26-RECORD', 'NBFC 100P', 'Calls are recorded, and said to be', {
      kind: 'affirm',
      all: ['recording', 'notice_of_recording'],
      channels: ['call'],
    }),
    directions('IN-RBI26-VISIT', 'NBFC 100L', 'A visitor carries who they are and who sent them', {
      kind: 'affirm',
      all: ['identity_card', 'authorisation_letter'],
      channels: ['field_visit'],
    }),
    directions('IN-RBI26-DISCLOSE', 'NBFC 100AA', 'Every message names the grievance officer', {
      kind: 'disclose',
      say: ['grievance_officer'],
      channels: ['sms', 'email', 'letter', 'call'],
    }),
    directions(
      'IN-RBI26-OCCASION',
      'draft/final conduct code',
      'No call or visit in mourning, illness or calamity, nor on a wedding or a festival',
      {
        kind: 'inconvenient',
        what: 'time',
        holidays: true,
        channels: ['call', 'field_visit'],
      },
    ),
    // The certificate is asked for already; what the new text adds to it was not read.
    directions('IN-RBI26-CERT', 'conduct code', 'Agents hold the certificate of the bankers’ institute', {
      kind: 'collector',
      certificates: ['in_dra'],
      force: 'shadow',
    }),
    directions('IN-RBI26-NOCAP', '454U.3', 'No number of calls is named: not excessively', {
      kind: 'duty',
      duty: 'persistent_contact',
      terms: { numericLimit: 'none' },
    }),
  ],
}
