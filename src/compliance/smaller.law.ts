import { day, debtors, lawOf } from './law-frame.ts'
import type { Pack } from './rule-model.ts'

const law = lawOf({ from: day('2023-12-01'), grade: 'bar', force: 'enforced', evidence: 'primary_text' })

export const sg: Pack = {
  id: 'SG',
  title: 'Debt Collection Act',
  jurisdictions: ['SG'],
  checkedOn: day('2026-11-26'),
  zones: ['Asia/Singapore'],
  rules: [
    law(
      'SG-DCA-LICENCE',
      'ss 5-8, 17, 20 (Bill clause 17 seen)',
      'Agencies collect only while licensed by the police',
      {
        kind: 'licence',
        activity: 'collection',
      },
    ),
  ],
}

export const hk: Pack = {
  id: 'HK',
  title: 'Collection for authorised institutions',
  jurisdictions: ['HK'],
  checkedOn: day('2026-11-26'),
  zones: ['Asia/Hong_Kong'],
  rules: [
    law(
      'HK-HKMA-341',
      '(a)-(b); 43.2-43.3',
      'Nothing is recovered from referees, family or friends who did not guarantee',
      {
        kind: 'recipients',
        allowed: debtors,
        location: 'always',
        from: day('1996-05-01'),
      },
    ),
  ],
}

export const ke: Pack = {
  id: 'KE',
  title: 'Credit reference',
  jurisdictions: ['KE'],
  checkedOn: day('2026-11-26'),
  zones: ['Africa/Nairobi'],
  rules: [
    law('KE-CRB-2020', 'pre-listing notice; retention', 'A borrower is told thirty days before a negative listing', {
      kind: 'duty',
      duty: 'pre_listing',
      from: day('2020-04-17'),
      evidence: 'secondary',
      terms: { noticeDays: 30, amountMinKes: 1_000, daysPastDue: 90, retentionYears: 5 },
    }),
  ],
}
