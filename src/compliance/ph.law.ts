import { day, debtors, lawOf } from './law-frame.ts'
import type { Pack } from './rule-model.ts'

/** Known from summaries; the stricter choice is enforced. */
const circular = lawOf({ from: day('2019-09-07'), grade: 'bar', force: 'enforced', evidence: 'secondary' })

export const ph: Pack = {
  id: 'PH',
  title: 'Unfair collection practices of lending and financing companies',
  jurisdictions: ['PH'],
  checkedOn: day('2026-11-25'),
  zones: ['Asia/Manila'],
  rules: [
    circular(
      'PH-MC18-WINDOW',
      'Sec. 1',
      'From six in the morning to ten at night, while at most fifteen days past due',
      {
        kind: 'window',
        allow: [['06:00', '22:00']],
        zone: 'Asia/Manila',
        consent: 'lender_or_actor',
        liftedAfterDaysPastDue: 15,
        channels: ['call', 'sms', 'field_visit', 'third_party_contact'],
      },
    ),
    circular('PH-MC18-CONTACTS', 'Sec. 1', 'Nobody of the phone’s contacts but who is liable', {
      kind: 'recipients',
      allowed: debtors,
      location: 'never',
    }),
  ],
}
